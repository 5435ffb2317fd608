import { onMarks, type MarkedSheet } from './column-cells';
import { markedRange } from './column-marks';
import { sync } from './sync';

/** What formulas beside a customer list rely on: the row of the headers, and which columns they read. */
export interface FormulaPlaces {
  headerRow: number;
  /** Header by column letters. */
  headers: Record<string, string>;
}

const NOWHERE: FormulaPlaces = { headerRow: -1, headers: {} };

/** Where the columns of these letters stand now. */
export async function formulaPlaces(place: MarkedSheet, letters: readonly string[]): Promise<FormulaPlaces> {
  if (letters.length === 0) return NOWHERE;
  const places = await onMarks(place, async (context, sheet): Promise<FormulaPlaces> => {
    const row = markedRange(sheet, 'key').getCell(0, 0).getEntireRow();
    const heads = letters.map((letter) => {
      const head = row.getIntersection(sheet.getRange(`${letter}:${letter}`));
      head.load('values,rowIndex');
      return { letter, head };
    });
    await sync(context);
    return {
      headerRow: heads[0]!.head.rowIndex,
      headers: Object.fromEntries(heads.map(({ letter, head }) => [letter, String(head.values[0]![0])])),
    };
  });
  return places ?? NOWHERE;
}
