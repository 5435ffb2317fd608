import { columnIndex } from '../../book/address';
import { decodeCellText } from './cell-text';
import { hasLooks, textOfRuns } from './shared-strings';
import { unescapeXml } from './xml';

/** A cell as the file has it: `value` is the text of <v>, or the inline text. */
export interface ScannedCell {
  row: number;
  column: number;
  /** Cell format number. */
  format: number;
  /** "n" number, "s" shared string, "str" and "inlineStr" text, "b" boolean, "e" error, "d" ISO date. */
  type: string;
  value: string | null;
  formula: ScannedFormula | null;
  /** Whether an inline text has looks inside it. */
  rich: boolean;
}

export interface ScannedFormula {
  text: string;
  /** "shared" and "array" formulas; undefined for a formula of its own. */
  type: string | undefined;
  ref: string | undefined;
  sharedIndex: string | undefined;
}

export interface ScannedRow {
  row: number;
  attributes: Record<string, string>;
}

export interface SheetDataHandler {
  onRow(row: ScannedRow): void;
  onCell(cell: ScannedCell): void;
}

/** Bytes decoded at a time: a sheet of a million rows would not fit into one string. */
const CHUNK_BYTES = 8 * 1024 * 1024;

/**
 * Walks the rows and cells of a worksheet part without building a tree.
 * @returns the part without its rows, to be parsed as XML.
 */
export function scanSheetData(part: Uint8Array, handler: SheetDataHandler): string {
  const decoder = new TextDecoder();
  const head = decoder.decode(part.subarray(0, Math.min(part.length, 1_000_000)));
  const open = /<((?:\w+:)?)sheetData(?:\s[^>]*)?(\/?)>/.exec(head);
  if (open === null || open[2] === '/') return decoder.decode(part);
  const prefix = open[1]!;
  const bodyStart = new TextEncoder().encode(head.slice(0, open.index + open[0].length)).length;
  const closing = new TextEncoder().encode(`</${prefix}sheetData`);
  const bodyEnd = lastIndexOf(part, closing);
  if (bodyEnd < bodyStart) throw new Error('a worksheet that ends inside its rows');

  const rowTag = new TextEncoder().encode(`<${prefix}row`);
  const scanner = new RowScanner(prefix, handler);
  for (let from = bodyStart; from < bodyEnd;) {
    const to = from + CHUNK_BYTES >= bodyEnd ? bodyEnd : indexOf(part, rowTag, from + CHUNK_BYTES, bodyEnd);
    scanner.scan(decoder.decode(part.subarray(from, to)));
    from = to;
  }
  return decoder.decode(part.subarray(0, bodyStart)) + decoder.decode(part.subarray(bodyEnd));
}

function indexOf(bytes: Uint8Array, needle: Uint8Array, from: number, end: number): number {
  for (let at = bytes.indexOf(needle[0]!, from); at >= 0 && at < end; at = bytes.indexOf(needle[0]!, at + 1))
    if (needle.every((byte, i) => bytes[at + i] === byte)) return at;
  return end;
}

function lastIndexOf(bytes: Uint8Array, needle: Uint8Array): number {
  for (
    let at = bytes.lastIndexOf(needle[0]!);
    at >= 0;
    at = at === 0 ? -1 : bytes.lastIndexOf(needle[0]!, at - 1)
  )
    if (needle.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}

class RowScanner {
  private row = -1;
  private column = -1;

  constructor(
    private readonly prefix: string,
    private readonly handler: SheetDataHandler,
  ) {}

  /** @param xml whole rows. */
  scan(xml: string): void {
    const rowOpen = `<${this.prefix}row`;
    const cellOpen = `<${this.prefix}c`;
    const cellClose = `</${this.prefix}c>`;
    for (let at = xml.indexOf('<'); at >= 0;) {
      const isCell = xml.startsWith(cellOpen, at) && endsName(xml, at + cellOpen.length);
      if (!isCell && !(xml.startsWith(rowOpen, at) && endsName(xml, at + rowOpen.length))) {
        at = xml.indexOf('<', at + 1);
        continue;
      }
      const tagEnd = xml.indexOf('>', at);
      if (tagEnd < 0) throw new Error('a row that ends too early');
      const empty = xml.charCodeAt(tagEnd - 1) === 0x2f;
      const attributes = attributesOf(xml, at + (isCell ? cellOpen : rowOpen).length, tagEnd);
      let next = tagEnd + 1;
      if (!isCell) this.startRow(attributes);
      else if (empty) this.cell(attributes, '');
      else {
        const close = xml.indexOf(cellClose, next);
        if (close < 0) throw new Error('a cell that ends too early');
        this.cell(attributes, xml.slice(next, close));
        next = close + cellClose.length;
      }
      at = xml.indexOf('<', next);
    }
  }

  private startRow(attributes: Record<string, string>): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    this.column = -1;
    this.handler.onRow({ row: this.row, attributes });
  }

  private cell(attributes: Record<string, string>, content: string): void {
    this.column =
      attributes.r === undefined ? this.column + 1 : columnIndex(attributes.r.replace(/\d+$/, ''));
    const type = attributes.t ?? 'n';
    this.handler.onCell({
      row: this.row,
      column: this.column,
      format: attributes.s === undefined ? 0 : Number(attributes.s),
      type,
      value:
        content === ''
          ? null
          : type === 'inlineStr'
            ? textOfRuns(content)
            : valueOf(content, this.prefix, type),
      formula: content === '' ? null : formulaOf(content, this.prefix),
      rich: type === 'inlineStr' && hasLooks(content),
    });
  }
}

function endsName(xml: string, at: number): boolean {
  const code = xml.charCodeAt(at);
  return code === 0x20 || code === 0x3e || code === 0x2f || code === 0x0a || code === 0x0d || code === 0x09;
}

function attributesOf(xml: string, from: number, to: number): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (let at = from; ;) {
    const equals = xml.indexOf('=', at);
    if (equals < 0 || equals > to) return attributes;
    const quote = xml[equals + 1]!;
    const end = xml.indexOf(quote, equals + 2);
    attributes[xml.slice(at, equals).trim()] = xml.slice(equals + 2, end);
    at = end + 1;
  }
}

function valueOf(content: string, prefix: string, type: string): string | null {
  const open = `<${prefix}v`;
  const at = content.indexOf(open);
  if (at < 0) return null;
  const start = content.indexOf('>', at) + 1;
  const end = content.indexOf('<', start);
  if (end < 0) return null;
  const text = content.slice(start, end);
  return type === 'n' || type === 's' ? text : decodeCellText(unescapeXml(text.replace(/\r\n?/g, '\n')));
}

function formulaOf(content: string, prefix: string): ScannedFormula | null {
  const open = `<${prefix}f`;
  const at = content.indexOf(open);
  if (at < 0) return null;
  const tagEnd = content.indexOf('>', at);
  const attributes = attributesOf(content, at + open.length, tagEnd);
  const empty = content.charCodeAt(tagEnd - 1) === 0x2f;
  const text = empty ? '' : content.slice(tagEnd + 1, content.indexOf('<', tagEnd));
  return { text: unescapeXml(text), type: attributes.t, ref: attributes.ref, sharedIndex: attributes.si };
}
