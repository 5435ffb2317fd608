import { shareTexts } from '../../locales/share';
import type { Locale } from '../../scheme/local-text';
import type { CopySheet, PersonalKind } from '../../share/copy-content';

/** Which value got which mask: for the one who prepared the copy, in a workbook of its own. */
export function keySheet(
  key: readonly { kind: PersonalKind; value: string; mask: string }[],
  locale: Locale,
): CopySheet {
  const texts = shareTexts[locale].key;
  return {
    name: texts.sheetName,
    cells: [[texts.mask, texts.value], ...key.map(({ mask, value }) => [mask, value])],
    formats: [],
    widths: [180, 240],
    looks: [{ row: 0, bold: true, color: '#FFFFFF', fill: '#0F6C5C' }],
    headerRow: 0,
    ours: 'all',
    lists: [
      { headerRow: 0, end: key.length + 1, firstColumn: 0, columns: 2, known: new Map(), isSource: false },
    ],
  };
}
