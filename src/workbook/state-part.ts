import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/**
 * Namespaces of the custom XML parts that the add-in keeps, independent of its installation id: the last run with its
 * scheme, the user's corrections of a mapping, the scheme being edited, the sheet that findings are listed on, the run
 * before the last one, the pane's language where the browser does not keep it, the run under way.
 */
export const STATE_NAMESPACES = {
  run: 'urn:crm-tier:run:1',
  mapping: 'urn:crm-tier:mapping:1',
  draft: 'urn:crm-tier:draft:1',
  findings: 'urn:crm-tier:findings:1',
  undo: 'urn:crm-tier:undo:1',
  language: 'urn:crm-tier:language:1',
  begun: 'urn:crm-tier:begun:1',
} as const;
export type StatePart = keyof typeof STATE_NAMESPACES;

/**
 * The JSON text of a saved part, or null when the workbook has none. Untrusted: parse it before use. Of several parts
 * (workbooks put together) the last counts; one that is not XML of ours is "", which no parser takes.
 */
export function readState(what: StatePart): Promise<string | null> {
  return inWorkbook(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACES[what]);
    parts.load('items/id');
    await sync(context);
    const last = parts.items.at(-1);
    if (!last) return null;
    const xml = last.getXml();
    await sync(context);
    return textOf(xml.value) ?? '';
  });
}

/** Saves a part in the workbook in place of the one before. */
export function writeState(what: StatePart, text: string): Promise<void> {
  const namespace = STATE_NAMESPACES[what];
  return inWorkbook(async (context) => {
    const parts = context.workbook.customXmlParts;
    const old = parts.getByNamespace(namespace);
    old.load('items/id');
    await sync(context);
    parts.add(statePartXml(what, text));
    for (const part of old.items) parts.getItem(part.id).delete();
    await sync(context);
  });
}

/** Takes a saved part out of the workbook. */
export function removeState(what: StatePart): Promise<void> {
  return inWorkbook(async (context) => {
    const old = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACES[what]);
    old.load('items/id');
    await sync(context);
    for (const part of old.items) context.workbook.customXmlParts.getItem(part.id).delete();
    await sync(context);
  });
}

/** A part as it stands in the package. */
export const statePartXml = (what: StatePart, text: string): string =>
  `<crmTier xmlns="${STATE_NAMESPACES[what]}">${escapeXml(text)}</crmTier>`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string): string => text.replace(/[&<>]/g, (character) => ENTITIES[character]!);

function textOf(xml: string): string | null {
  const body = /<(?:\w+:)?crmTier\b[^>]*>([\s\S]*)<\/(?:\w+:)?crmTier>/.exec(xml)?.[1];
  if (body === undefined) return null;
  return body
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
