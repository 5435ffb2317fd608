import { readBlocks, type Area } from './read-blocks';

/** More formats than this in one column are none that say anything: the later ones count as the last. */
const MOST_FORMATS = 255;

/** The number format of each cell of the area's first column: an index into `formats` a row. */
export async function readCellFormats(
  area: Area,
  signal?: AbortSignal,
): Promise<{ codes: Uint8Array; formats: string[] }> {
  const codes = new Uint8Array(area.rows);
  const codeOf = new Map<string, number>();
  await readBlocks(
    { ...area, columns: 1 },
    (firstRow, rows) => {
      rows.forEach(([format], row) => {
        const text = String(format);
        let code = codeOf.get(text);
        if (code === undefined) {
          code = Math.min(codeOf.size, MOST_FORMATS);
          if (code < MOST_FORMATS) codeOf.set(text, code);
        }
        codes[firstRow + row] = code;
      });
    },
    signal,
    'numberFormat',
  );
  return { codes, formats: [...codeOf.keys()] };
}
