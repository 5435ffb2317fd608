import { FIELDS_OF, type Field, type ListKind } from '../intake/fields';
import { normaliseHeader } from '../intake/headers/normalise-header';
import { intakeOptionsSchema } from '../intake/intake-options';
import type { IntakeOptions, Mapping, Recognition } from '../intake/mapping';
import { INTAKE_RULES, type IntakeRule } from '../intake/rules';
import { mappingFrom } from '../intake/suggest-mapping';
import type { Source } from '../run/source';
import { parseDocument } from '../scheme/parse-document';
import { ProblemError } from '../scheme/problem';

/** How an unattended run reads its lists; what is left out is as the pane would have it. */
export interface ReadingOptions {
  /** What is counted and how, as JSON text (`intakeOptionsSchema`). */
  intake?: string;
  /** Rules switched on or off, by name; also "join-by-name" and "net-returns". */
  rules?: Record<string, boolean>;
  /** Lists used beside the one that is graded, by sheet or table; without a kind the content decides. */
  also?: { sheet: string; kind?: string }[];
  /** Columns of the graded list by field; an empty header = no column. Remembered in the workbook. */
  columns?: Record<string, string>;
}

/** @throws ProblemError scheme problems of `intake`, option-unknown */
export function intakeOptionsOf({ intake, rules = {} }: ReadingOptions): IntakeOptions {
  const options: IntakeOptions =
    intake === undefined ? { leaveOutCancelled: true } : parseDocument(intake, intakeOptionsSchema, 1);
  for (const [name, on] of Object.entries(rules)) {
    if (name === 'join-by-name') options.joinByName = on;
    else if (name === 'net-returns') options.netReturns = on;
    else options.rules = { ...options.rules, [ruleNamed(name)]: on };
  }
  return options;
}

function ruleNamed(name: string): IntakeRule {
  const rule = INTAKE_RULES.find((each) => each === name);
  if (!rule) throw unknown(`--rules ${name}`);
  return rule;
}

/** @throws ProblemError option-unknown */
export function kindNamed(kind: string): ListKind {
  const found = (Object.keys(FIELDS_OF) as ListKind[]).find((each) => each === kind);
  if (!found) throw unknown(`--also …:${kind}`);
  return found;
}

/** The source of that sheet or table name; of a sheet with several tables the first. */
export function sourceNamed(sources: readonly Source[], name: string): Source {
  const source =
    sources.find(({ sheetName, tableName }) => tableName === undefined && sheetName === name) ??
    sources.find(({ tableName }) => tableName === name) ??
    sources.find(({ sheetName }) => sheetName === name);
  if (!source) throw new ProblemError({ code: 'sheet-not-found', place: { sheet: name } });
  return source;
}

/**
 * The mapping that the guesses make, with the columns that were named.
 * @throws ProblemError option-unknown, column-not-found
 */
export function mappingWith(recognition: Recognition, columns: Record<string, string> = {}): Mapping {
  const mapping = mappingFrom(recognition);
  for (const [name, header] of Object.entries(columns)) {
    const field = FIELDS_OF[mapping.kind].find((each) => each === name);
    if (!field) throw unknown(`--columns ${name}`);
    if (header === '') {
      delete mapping.columns[field];
      continue;
    }
    const column = recognition.headers.findIndex((each) => normaliseHeader(each) === normaliseHeader(header));
    if (column < 0) throw new ProblemError({ code: 'column-not-found', place: { column: header } });
    for (const [other, taken] of Object.entries(mapping.columns) as [Field, number][])
      if (taken === column) delete mapping.columns[other];
    mapping.columns[field] = column;
  }
  return mapping;
}

const unknown = (option: string): ProblemError =>
  new ProblemError({ code: 'option-unknown', details: { option } });
