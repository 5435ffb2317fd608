import { formatRange, parseRange } from '../../book/address';
import { intersection } from '../../book/cell-range';
import { optionalString } from '../argument';
import { textOf } from '../cell-value';
import { invalidArgument } from '../host-error';
import type { HostSession } from '../host-session';
import { assertWritable, rangeOn, type RangeReference } from '../range-reference';
import { writeValues } from '../range-write';

/** Excel's look of a link. */
const LINK_COLOR = '#0563C1';

/** The link of the range's first cell, or null. A target inside the workbook is kept with a leading "#". */
export function hyperlinkOf(self: RangeReference): unknown {
  const { sheet, range } = self;
  const part = sheet.book.extras.hyperlinks.find(({ sheetId, address }) => {
    const place = sheetId === sheet.id ? parseRange(address) : null;
    return place !== null && intersection(place, { ...range, rows: 1, columns: 1 }) !== null;
  });
  if (!part) return null;
  const inside = part.target.startsWith('#');
  return {
    ...(inside ? { documentReference: part.target.slice(1) } : { address: part.target }),
    screenTip: part.tip ?? '',
    textToDisplay: textOf(
      sheet.cell(range.row, range.column),
      sheet.numberFormat(range.row, range.column),
      false,
    ),
  };
}

export function setHyperlink(self: RangeReference, value: unknown, host: HostSession): void {
  const { sheet, range } = self;
  assertWritable(sheet);
  removeHyperlinks(self);
  if (value === null) return;
  if (typeof value !== 'object') throw invalidArgument();
  const given = value as Record<string, unknown>;
  const address = optionalString(given.address);
  const inside = optionalString(given.documentReference);
  const target = inside !== null && inside !== '' ? `#${inside}` : address;
  if (target === null || target === '') throw invalidArgument();
  const tip = optionalString(given.screenTip);
  sheet.book.changeExtras((extras) => {
    const part = { sheetId: sheet.id, address: formatRange(range), target };
    extras.hyperlinks.push(tip === null || tip === '' ? part : { ...part, tip });
  });
  const text = optionalString(given.textToDisplay);
  const first = rangeOn(sheet, { ...range, rows: 1, columns: 1 });
  const empty = sheet.cell(range.row, range.column)?.v ?? '';
  // A displayed text is text, whatever it looks like; an empty cell shows where the link leads.
  if (text !== null) writeValues(first, [[`'${text}`]], host);
  else if (empty === '') writeValues(first, [[`'${target.replace(/^#/, '')}`]], host);
  sheet.restyle(range, (style) => ({ ...style, cl: { rgb: LINK_COLOR }, ul: { s: 1 } }));
}

export function removeHyperlinks({ sheet, range }: RangeReference): void {
  const { hyperlinks } = sheet.book.extras;
  const stays = hyperlinks.filter(({ sheetId, address }) => {
    const place = sheetId === sheet.id ? parseRange(address) : null;
    return place === null || intersection(place, range) === null;
  });
  if (stays.length === hyperlinks.length) return;
  sheet.book.changeExtras((extras) => {
    extras.hyperlinks = stays;
  });
}
