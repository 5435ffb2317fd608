import type { Nullable } from '@univerjs/core';

import { childOf, type XmlElement } from './xml';

/** The palette of Excel 97, which `indexed` colours still name. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** A theme lists dark before light; colours count light before dark. */
export const THEME_ORDER: readonly string[] = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Office's own theme from 2013 on, in that order. */
export const OFFICE_THEME: readonly string[] = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The twelve colours of a theme part, in the order in which cells count them; Office's own without a part. */
export function themeColors(theme: XmlElement | undefined): string[] {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, i) => {
    const color = childOf(scheme, name)?.children[0]?.attributes;
    return color?.lastClr ?? (color?.val?.length === 6 ? color.val : undefined) ?? OFFICE_THEME[i]!;
  });
}

/** A colour element as "#RRGGBB"; undefined for "automatic". */
export function colorOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const { rgb, indexed, theme: themeIndex, tint } = element?.attributes ?? {};
  const base =
    rgb?.slice(-6) ?? (indexed !== undefined ? INDEXED[Number(indexed)] : theme[Number(themeIndex)]);
  if (base === undefined) return undefined;
  return `#${tint === undefined ? base.toUpperCase() : tinted(base, Number(tint))}`;
}

/** Lightens (tint above 0) or darkens towards white or black, channel by channel: near enough for a screen. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const shifted = channels.map((c) => Math.round(tint < 0 ? c * (1 + tint) : c + (255 - c) * tint));
  return shifted
    .map((c) => c.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** "#RRGGBB", "#RGB" or "rgb(r, g, b)" as the "RRGGBB" of Office files; undefined for what is no colour. */
export function hexOf(color: Nullable<string>): string | undefined {
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? '');
  if (rgb !== null)
    return rgb
      .slice(1, 4)
      .map((c) => Number(c).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase();
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(color ?? '')?.[1];
  return (hex?.length === 3 ? hex.replace(/./g, '$&$&') : hex)?.toUpperCase();
}
