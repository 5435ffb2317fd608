import { columnIndex, columnName } from '../../book/address';
import { GRID_COLUMNS, GRID_ROWS } from '../../book/cell-range';

const REFERENCES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d+)|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d+):(\$?)(\d+))(?![\p{L}\p{N}_.(!])/giu;

/** A formula as it reads when it is filled into a cell so many rows down and columns to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, name: string): string | null => {
    const index = columnIndex(name) + (fixed === '$' ? 0 : columns);
    return index >= 0 && index < GRID_COLUMNS ? fixed + columnName(index) : null;
  };
  const row = (fixed: string, number: string): string | null => {
    const shifted = Number(number) + (fixed === '$' ? 0 : rows);
    return shifted >= 1 && shifted <= GRID_ROWS ? fixed + shifted : null;
  };
  const joined = (first: string | null, last: string | null, between: string): string =>
    first === null || last === null ? '#REF!' : first + between + last;

  return formula.replace(REFERENCES, (token: string, ...groups: (string | undefined)[]) => {
    const [c$, c, r$, r, from$, from, to$, to, top$, top, bottom$, bottom] = groups;
    if (c !== undefined) return joined(column(c$!, c), row(r$!, r!), '');
    if (from !== undefined) return joined(column(from$!, from), column(to$!, to!), ':');
    if (top !== undefined) return joined(row(top$!, top), row(bottom$!, bottom!), ':');
    return token;
  });
}
