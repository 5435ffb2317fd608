import type { CopyCell, CopySheet, PersonalKind } from './copy-content';
import { Masks, type MaskWords } from './masks';
import { personalColumns } from './personal-columns';

export interface MaskedCopy {
  sheets: CopySheet[];
  /** A plain JSON document (the saved run) with every known value in its texts masked. */
  document: unknown;
  /** Every value with its mask; it must not go into the copy. */
  key: { kind: PersonalKind; value: string; mask: string }[];
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
  const personal = sheets.map(personalColumns);
  sheets.forEach((sheet, index) => enterSheet(sheet, personal[index]!, masks));
  masks.enterIds(idsOf(sheets));
  masks.seal(salt);

  const masked = sheets.flatMap((sheet, index): CopySheet[] => {
    if (!leaving.has(sheet.name)) return [];
    const columns = personal[index]!;
    const cells = sheet.cells.map((line, row) =>
      line.map((cell, column): CopyCell => {
        const own = columns.get(column);
        return own && row >= own.from ? masks.cell(own.kind, cell) : masks.within(cell);
      }),
    );
    return [{ ...sheet, name: sheetName(masks.text(sheet.name)), cells }];
  });
  return { sheets: masked, document: maskTexts(document, masks), key: masks.key() };
}

function enterSheet(
  { cells, known }: CopySheet,
  columns: ReadonlyMap<number, { kind: PersonalKind; from: number }>,
  masks: Masks,
): void {
  const idColumn = [...known].find(([, kind]) => kind === 'id')?.[0];
  const nameColumn = [...columns].find(([, { kind }]) => kind === 'name')?.[0];
  cells.forEach((line, row) => {
    const id = idColumn === undefined ? '' : String(line[idColumn] ?? '');
    const owner = id !== '' ? `id ${id}` : nameColumn === undefined ? '' : String(line[nameColumn] ?? '');
    line.forEach((cell, column) => {
      const own = columns.get(column);
      if (own && row >= own.from) {
        masks.enter(own.kind, cell, owner === '' ? undefined : owner);
        // An address or a note may hold a phone number of its own.
        if (typeof cell === 'string' && own.kind !== 'phone' && own.kind !== 'email') masks.enterFrom(cell);
      } else if (typeof cell === 'string') masks.enterFrom(cell, column === idColumn ? owner : undefined);
    });
  });
}

/** The texts that stand below the headers of the columns that tell the customers apart. */
function idsOf(sheets: readonly CopySheet[]): Set<string> {
  const ids = new Set<string>();
  for (const { cells, known, headerRow } of sheets) {
    for (const [column, kind] of known) {
      if (kind !== 'id') continue;
      for (const line of cells.slice((headerRow ?? -1) + 1)) {
        const id = line[column];
        if (typeof id === 'string' && id !== '') ids.add(id);
      }
    }
  }
  return ids;
}

/** Excel allows 31 characters and none of these in a sheet's name. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

function maskTexts(value: unknown, masks: Masks): unknown {
  if (typeof value === 'string') return masks.text(value);
  if (Array.isArray(value)) return value.map((part) => maskTexts(part, masks));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, maskTexts(part, masks)]));
}
