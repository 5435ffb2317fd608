import type { CopyCell, CopyList, CopySheet, PersonalKind } from './copy-content';
import { enterRules } from './enter-rules';
import { Masks, type MaskWords } from './masks';
import { mobileColumns } from './mobile-columns';
import { personalCells, type PersonalCells } from './personal-cells';

export interface MaskedCopy {
  sheets: CopySheet[];
  /** A plain JSON document (the saved run) with every known value in its texts masked. */
  document: unknown;
  /** Every value with its mask; it must not go into the copy. */
  key: { kind: PersonalKind; value: string; mask: string }[];
  /** For whatever else is written into the copy. */
  maskText: (text: string) => string;
}

/**
 * Masks sheets and a document together, so that the same customer gets the same mask in all of them.
 * @param sheets all sheets of the workbook, those that are left out of the copy too: their names may stand in others
 * @param salt at least four random 32-bit words, new for each copy
 */
export function maskCopy(
  sheets: readonly CopySheet[],
  leaving: ReadonlySet<string>,
  document: unknown,
  kinds: ReadonlySet<PersonalKind>,
  words: MaskWords,
  salt: Uint32Array,
): MaskedCopy {
  const masks = new Masks(words, kinds);
  const all = sheets.map((sheet) => ({ sheet, personal: personalCells(sheet) }));
  // A list that numbers its customers says who belongs together; others only know a name.
  const numbered = ({ sheet }: (typeof all)[number]): boolean =>
    sheet.lists.some(({ known }) => [...known.values()].includes('id'));
  for (const { sheet, personal } of all.filter(numbered)) enterSheet(sheet, personal, masks);
  for (const each of all) if (!numbered(each)) enterSheet(each.sheet, each.personal, masks);
  enterRules(document, masks);
  masks.enterIds(idsOf(sheets));
  masks.seal(salt);

  const formatOf = formatsWithout(masks);
  const masked = all.flatMap(({ sheet, personal }): CopySheet[] => {
    if (!leaving.has(sheet.name)) return [];
    const cells = sheet.cells.map((line, row) =>
      line.map((cell, column): CopyCell => {
        const kind = personal.kindAt(row, column);
        return kind && kind !== 'id' ? masks.cell(kind, cell) : masks.within(cell);
      }),
    );
    const formats = sheet.formats.map((line) => line.map(formatOf));
    return [{ ...sheet, name: sheetName(masks.text(sheet.name)), cells, formats }];
  });
  return {
    sheets: masked,
    document: maskTexts(document, masks),
    key: masks.key(),
    maskText: (text) => masks.text(text),
  };
}

function enterSheet({ cells }: CopySheet, personal: PersonalCells, masks: Masks): void {
  const { listAt, kindAt, isKey } = personal;
  const mobiles = mobileColumns(cells);
  cells.forEach((line, row) => {
    const owners = new Map<CopyList | undefined, string | undefined>();
    line.forEach((cell, column) => {
      if (cell === '') return;
      const text = typeof cell === 'string' || mobiles.has(column) ? String(cell) : undefined;
      const kind = kindAt(row, column);
      if (kind === undefined || kind === 'colleague') {
        if (kind) masks.enter(kind, cell);
        if (text !== undefined) masks.enterFrom(text);
        return;
      }
      const list = listAt(row, column);
      if (!owners.has(list)) owners.set(list, ownerOf(line, row, list, personal, masks));
      const owner = owners.get(list);
      if (kind !== 'id') masks.enter(kind, cell, owner);
      // An address or a note may hold a phone number of its own; a customer number may be one.
      if (text !== undefined && kind !== 'phone' && kind !== 'email') {
        masks.enterFrom(text, isKey(row, column) ? owner : undefined);
      }
    });
  });
}

/** Whose row it is: the customer's number, else the name; first and last name are a name together. */
function ownerOf(
  line: readonly CopyCell[],
  row: number,
  list: CopyList | undefined,
  { kindAt, isKey, isNamePart }: PersonalCells,
  masks: Masks,
): string | undefined {
  const [first, end] = list ? [list.firstColumn, list.firstColumn + list.columns] : [0, line.length];
  let id: string | undefined;
  const names: string[] = [];
  const parts: string[] = [];
  for (let column = first; column < end; column++) {
    const cell = line[column] ?? '';
    if (cell === '') continue;
    if (isKey(row, column)) id ??= `id ${cell}`;
    else if (kindAt(row, column) === 'name') {
      names.push(String(cell));
      if (isNamePart(row, column)) parts.push(String(cell));
    }
  }
  const owner = id ?? (names[0] === undefined ? undefined : (masks.ownerOfValue(names[0]) ?? names[0]));
  const together = names.length === 2 ? names : parts;
  for (const [index, part] of together.entries()) {
    const next = together[index + 1];
    if (next === undefined || next === part) continue;
    for (const [one, other] of [
      [part, next],
      [next, part],
    ]) {
      masks.enter('name', `${one} ${other}`, owner);
      masks.enter('name', `${one}${other}`, owner);
    }
  }
  return owner;
}

/** The texts that stand below the headers of the columns that tell the customers apart. */
function idsOf(sheets: readonly CopySheet[]): Set<string> {
  const ids = new Set<string>();
  for (const { cells, lists } of sheets) {
    for (const { known, headerRow, end } of lists) {
      for (const [column, kind] of known) {
        if (kind !== 'id') continue;
        for (const line of cells.slice(headerRow + 1, end)) {
          const id = line[column];
          if (typeof id === 'string' && id !== '') ids.add(id);
        }
      }
    }
  }
  return ids;
}

/** A number format may say a name in its quotes; one with a mask in it would say nothing. */
function formatsWithout(masks: Masks): (format: string) => string {
  const seen = new Map<string, string>();
  return (format) => {
    let kept = seen.get(format);
    if (kept === undefined) seen.set(format, (kept = masks.text(format) === format ? format : 'General'));
    return kept;
  };
}

/** Excel allows 31 characters and none of these in a sheet's name. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** What the add-in says in words of its own; a customer of that name is not meant. */
// prettier-ignore
const OURS = new Set(['format', 'locale', 'operator', 'unit', 'what', 'by', 'map', 'basis', 'kind', 'ranAt', 'sheetId', 'address']);

function maskTexts(value: unknown, masks: Masks): unknown {
  if (typeof value === 'string') return masks.text(value);
  if (Array.isArray(value)) return value.map((part) => maskTexts(part, masks));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, OURS.has(key) ? part : maskTexts(part, masks)]),
  );
}
