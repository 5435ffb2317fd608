import { BooleanNumber, WrapStrategy, type IBorderData, type IStyleData } from '@univerjs/core';

import type { TypedLocale } from '../../host/coerce';
import { DEFAULT_FONT } from '../book-of-sheets';
import { colorOf } from './colors';
import { builtInFormat } from './number-formats';
import { BORDER_WORDS, HORIZONTAL_WORDS, INDENT_PIXELS, numberOf, VERTICAL_WORDS } from './style-words';
import { childOf, childrenOf, isOn, valueOf, type XmlElement } from './xml';

export interface ReadStyles {
  /** By cell format number; undefined where a cell looks like the default. */
  idOfFormat: (string | undefined)[];
  /** Whether the cell format marks a text by a leading apostrophe. */
  quoted: boolean[];
  styles: Record<string, IStyleData>;
  defaultStyle: IStyleData;
  /** The fill and the font colour that a conditional format applies, by number. */
  conditional: { fill: string | null; font: string | null }[];
}

/** Reads xl/styles.xml. Cells share a style by its id; what equals the workbook's default font is left out. */
export function readStyles(
  root: XmlElement | undefined,
  theme: readonly string[],
  locale: TypedLocale,
): ReadStyles {
  const formats = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? 'General',
    ]),
  );
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map((font) => fontStyle(font, theme));
  const fills = childrenOf(childOf(root, 'fills'), 'fill').map((fill) => fillColor(fill, theme));
  const borders = childrenOf(childOf(root, 'borders'), 'border').map((border) => borderStyle(border, theme));

  const base = { ...DEFAULT_FONT, ...fonts[0] };
  const styles: Record<string, IStyleData> = {};
  const idOfStyle = new Map<string, string>();
  const cellFormats = childrenOf(childOf(root, 'cellXfs'), 'xf');
  const idOfFormat = cellFormats.map((xf) => {
    const numFmtId = Number(xf.attributes.numFmtId ?? 0);
    const pattern = formats.get(numFmtId) ?? builtInFormat(numFmtId, locale);
    const bg = fills[Number(xf.attributes.fillId ?? 0)];
    const bd = borders[Number(xf.attributes.borderId ?? 0)];
    const style: IStyleData = {
      ...without(fonts[Number(xf.attributes.fontId ?? 0)] ?? {}, base),
      ...(pattern === 'General' ? {} : { n: { pattern } }),
      ...(bg === undefined ? {} : { bg: { rgb: bg } }),
      ...(bd === undefined ? {} : { bd }),
      ...alignment(childOf(xf, 'alignment')),
    };
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    let id = idOfStyle.get(key);
    if (id === undefined) {
      id = `style-${idOfStyle.size + 1}`;
      idOfStyle.set(key, id);
      styles[id] = style;
    }
    return id;
  });

  return {
    idOfFormat,
    quoted: cellFormats.map((xf) => isOn(xf.attributes.quotePrefix)),
    styles,
    defaultStyle: base,
    conditional: childrenOf(childOf(root, 'dxfs'), 'dxf').map((dxf) => ({
      fill: colorOf(childOf(childOf(childOf(dxf, 'fill'), 'patternFill'), 'bgColor'), theme) ?? null,
      font: colorOf(childOf(childOf(dxf, 'font'), 'color'), theme) ?? null,
    })),
  };
}

function without(style: IStyleData, base: IStyleData): IStyleData {
  const own = Object.entries(style).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key as keyof IStyleData]),
  );
  return Object.fromEntries(own);
}

/** A flag element without a value is on. */
const flag = (font: XmlElement, name: string): boolean => {
  const element = childOf(font, name);
  return element !== undefined && (valueOf(element) === undefined || isOn(valueOf(element)));
};

function fontStyle(font: XmlElement, theme: readonly string[]): IStyleData {
  const color = childOf(font, 'color');
  const rgb = colorOf(color, theme);
  const size = valueOf(childOf(font, 'sz'));
  const name = valueOf(childOf(font, 'name'));
  const underline = childOf(font, 'u');
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: Number(size) }),
    ...(flag(font, 'b') ? { bl: BooleanNumber.TRUE } : {}),
    ...(flag(font, 'i') ? { it: BooleanNumber.TRUE } : {}),
    ...(underline !== undefined && valueOf(underline) !== 'none' ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(flag(font, 'strike') ? { st: { s: BooleanNumber.TRUE } } : {}),
    // The theme's own text colour is what a cell without a colour has.
    ...(rgb === undefined || (color?.attributes.theme === '1' && rgb === '#000000') ? {} : { cl: { rgb } }),
  };
}

function fillColor(fill: XmlElement, theme: readonly string[]): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  if (pattern === undefined || pattern.attributes.patternType === 'none') return undefined;
  return colorOf(childOf(pattern, 'fgColor'), theme);
}

const SIDES = [
  ['left', 'l'],
  ['right', 'r'],
  ['top', 't'],
  ['bottom', 'b'],
] as const;

function borderStyle(border: XmlElement, theme: readonly string[]): IBorderData | undefined {
  const data: IBorderData = {};
  for (const [word, key] of SIDES) {
    const side = childOf(border, word);
    const s = numberOf(BORDER_WORDS, side?.attributes.style);
    if (s !== undefined) data[key] = { s, cl: { rgb: colorOf(childOf(side, 'color'), theme) ?? '#000000' } };
  }
  return Object.keys(data).length === 0 ? undefined : data;
}

function alignment(element: XmlElement | undefined): IStyleData {
  const { horizontal, vertical, wrapText, textRotation, indent } = element?.attributes ?? {};
  const padding = Number(indent ?? 0) * INDENT_PIXELS;
  const ht = numberOf(HORIZONTAL_WORDS, horizontal);
  const vt = numberOf(VERTICAL_WORDS, vertical);
  const angle = Number(textRotation ?? 0);
  return {
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(padding > 0 ? { pd: { l: padding } } : {}),
    ...(isOn(wrapText) ? { tb: WrapStrategy.WRAP } : {}),
    ...(angle === 0
      ? {}
      : { tr: angle === 255 ? { a: 0, v: BooleanNumber.TRUE } : { a: angle > 90 ? angle - 90 : -angle } }),
  };
}
