import { KEY_FIELDS, type Field, type ListKind } from '../intake/fields';
import type { IntakeOptions, Mapping } from '../intake/mapping';
import { parseOptions } from '../intake/intake-options';
import { ProblemError } from '../scheme/problem';
import { parseDocument } from '../scheme/parse-document';
import { schemeSchema, type Scheme } from '../scheme/schema';
import { TEMPLATES, type TemplateId } from '../scheme/templates/templates';
import { z } from '../scheme/zod';
import { readState, writeState } from '../workbook/state-part';
import { PANE_PAGES, type PanePage } from './pane-request';
import { parseWrite } from './saved-state/parse-write';
import type { WriteOptions } from './write-options';

const FORMAT_VERSION = 1;

/** Where the user stood in the pane and what they had chosen: kept in the workbook, with no customer data. */
export interface Draft {
  page: PanePage;
  /** The list by its sheet's name; null = none yet. */
  sheetName: string | null;
  /** The user picked that sheet by hand. */
  sheetByHand: boolean;
  /** The columns as corrected by hand, with the headers they stood under; null = as recognised. */
  mapping: { mapping: Mapping; headers: string[] } | null;
  /** The lists that the user has put beside it, by their sheets' names; kind null = their content decides. */
  beside: { sheetName: string; kind: ListKind | null }[];
  options: IntakeOptions;
  template: TemplateId;
  scheme: Scheme;
  /** Whole serial day; null = the default. */
  asOf: number | null;
  write: WriteOptions;
}

const templateIds = Object.keys(TEMPLATES) as [TemplateId, ...TemplateId[]];
const column = z.int().min(0).max(16_383);

const draftSchema = z.strictObject({
  format: z.literal('crm-tier/draft'),
  formatVersion: z.literal(FORMAT_VERSION),
  page: z.enum(PANE_PAGES),
  sheetName: z.string().max(200).nullable(),
  sheetByHand: z.boolean(),
  mapping: z
    .strictObject({
      kind: z.enum(['orders', 'customers']),
      headerRow: z.int().min(0).max(1_048_575),
      columns: z.record(z.string().regex(/^[A-Za-z]{1,40}$/), column),
      key: z.enum(KEY_FIELDS).optional(),
      free: z.array(column).max(500).optional(),
      /** Of the mapped columns, in the order of `columns`. */
      headers: z.array(z.string().max(255)).max(500),
    })
    .nullable(),
  beside: z
    .array(
      z.strictObject({
        sheetName: z.string().max(200),
        kind: z.enum(['orders', 'customers', 'feedback', 'returns']).nullable(),
      }),
    )
    .max(20)
    .default([]),
  options: z.unknown(),
  template: z.enum(templateIds),
  scheme: schemeSchema,
  asOf: z.int().min(0).max(2_958_465).nullable(),
  write: z.unknown(),
});

/** The workbook's draft; null when there is none or it is none of ours: the pane then begins anew. */
export async function loadDraft(): Promise<Draft | null> {
  const text = await readState('draft');
  return text === null ? null : parseDraft(text);
}

/** Keeps a draft in the workbook in place of the one before. */
export const saveDraft = (draft: Draft): Promise<void> => writeState('draft', draftText(draft));

/** Reads a draft; it may come from a stranger. null = it is none. */
export function parseDraft(text: string): Draft | null {
  try {
    const { mapping, options, write, ...rest } = parseDocument(text, draftSchema, FORMAT_VERSION);
    return {
      page: rest.page,
      sheetName: rest.sheetName,
      sheetByHand: rest.sheetByHand,
      template: rest.template,
      scheme: rest.scheme,
      asOf: rest.asOf,
      beside: rest.beside,
      options: parseOptions(options) ?? { leaveOutCancelled: true },
      write: parseWrite(write) ?? {},
      mapping: mapping && {
        mapping: {
          kind: mapping.kind,
          headerRow: mapping.headerRow,
          columns: mapping.columns as Partial<Record<Field, number>>,
          ...(mapping.key ? { key: mapping.key } : {}),
          ...(mapping.free ? { free: mapping.free } : {}),
        },
        headers: mapping.headers,
      },
    };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return null;
  }
}

export const draftText = ({ mapping, ...draft }: Draft): string =>
  JSON.stringify({
    format: 'crm-tier/draft',
    formatVersion: FORMAT_VERSION,
    ...draft,
    mapping: mapping && { ...mapping.mapping, headers: mapping.headers },
  });
