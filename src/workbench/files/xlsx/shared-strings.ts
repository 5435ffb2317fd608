import { decodeCellText, encodeCellText } from './cell-text';
import { escapeXml, unescapeXml } from './xml';

/** Texts by number; `rich` are those with looks inside the text, which are kept as plain text. */
export interface SharedTexts {
  texts: readonly string[];
  rich: ReadonlySet<number>;
}

/** The texts of xl/sharedStrings.xml; phonetic hints are left out. */
export function readSharedStrings(xml: string): SharedTexts {
  const texts: string[] = [];
  const rich = new Set<number>();
  for (const match of xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)) {
    const runs = match[1] ?? '';
    if (hasLooks(runs)) rich.add(texts.length);
    texts.push(textOfRuns(runs));
  }
  return { texts, rich };
}

/** Whether a part of a text has a font of its own. */
export const hasLooks = (runs: string): boolean => runs.includes('rPr') && /<(?:\w+:)?rPr[\s/>]/.test(runs);

/** The text of the `t` elements inside a shared or inline string. */
export function textOfRuns(xml: string): string {
  let text = '';
  const spoken = xml.includes('rPh') ? xml.replace(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/g, '') : xml;
  for (const match of spoken.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += match[1];
  return decodeCellText(unescapeXml(text.replace(/\r\n?/g, '\n')));
}

/** Collects texts while cells are written and becomes xl/sharedStrings.xml. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  numberOf(text: string): number {
    this.uses++;
    let number = this.numbers.get(text);
    if (number === undefined) this.numbers.set(text, (number = this.numbers.size));
    return number;
  }

  /** In pieces of a few thousand texts: one string could pass the length that an engine allows. */
  *xml(): Generator<string> {
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.numbers.size}">`;
    let piece = '';
    for (const text of this.numbers.keys()) {
      piece += `<si><t${spaceAttribute(text)}>${cellTextXml(text)}</t></si>`;
      if (piece.length > 1_000_000) {
        yield piece;
        piece = '';
      }
    }
    yield `${piece}</sst>`;
  }
}

/** Without it a reader may drop white space at the ends. */
const spaceAttribute = (text: string): string => (/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '');

export const cellTextXml = (text: string): string => escapeXml(encodeCellText(text));
