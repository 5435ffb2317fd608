import { inWorkbook } from './in-workbook';
import { sync } from './sync';

/** Namespace of the custom XML part that carries the scheme; independent of the add-in's installation id. */
export const STATE_NAMESPACE = 'urn:crm-tier:run:1';

/** The saved run's JSON text, or null when the workbook has none. Untrusted: parse it before use. */
export function readState(): Promise<string | null> {
  return inWorkbook(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject();
    part.load('id');
    await sync(context);
    if (part.isNullObject) return null;
    const xml = part.getXml();
    await sync(context);
    return textOf(xml.value);
  });
}

/** Saves the run in the workbook in place of the one before. */
export function writeState(text: string): Promise<void> {
  return inWorkbook(async (context) => {
    const parts = context.workbook.customXmlParts;
    const old = parts.getByNamespace(STATE_NAMESPACE);
    old.load('items/id');
    await sync(context);
    parts.add(`<crmTier xmlns="${STATE_NAMESPACE}">${escapeXml(text)}</crmTier>`);
    for (const part of old.items) parts.getItem(part.id).delete();
    await sync(context);
  });
}

/** Takes the saved run out of the workbook. */
export function removeState(): Promise<void> {
  return inWorkbook(async (context) => {
    const old = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
    old.load('items/id');
    await sync(context);
    for (const part of old.items) context.workbook.customXmlParts.getItem(part.id).delete();
    await sync(context);
  });
}

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
