import { normaliseHeader } from './headers/normalise-header';

/** Which column meant what when the list was last graded, by position and by header. */
export interface SavedColumns {
  columns: Readonly<Record<string, number>>;
  headers: Readonly<Record<string, string>>;
  free?: readonly { column: number; header: string }[] | undefined;
}

export interface FoundColumns {
  columns: Record<string, number>;
  free: number[];
  /** Columns that stand where they stood, under another header. */
  renamed: { from: string; to: string }[];
  /** Headers of columns that are gone. */
  missing: string[];
}

/**
 * Where the columns of a saved run stand among the headers of today. The header decides; of several with the same
 * header the one nearest to the old place. A header that is gone leaves the old place only while no other column
 * has moved, and only when nothing else claims that place: then the column was renamed.
 * @param own columns of ours: none of the list's has become one
 */
export function findSavedColumns(
  headers: readonly string[],
  saved: SavedColumns,
  own: ReadonlySet<number> = new Set(),
): FoundColumns {
  const wanted = [
    ...Object.entries(saved.columns).map(([field, column]) => ({
      field,
      column,
      header: saved.headers[field] ?? '',
    })),
    ...(saved.free ?? []).map(({ column, header }) => ({ field: undefined, column, header })),
  ];
  const today = headers.map(normaliseHeader);
  const places = wanted.map(({ column, header }) => {
    const name = normaliseHeader(header);
    // A column without a header can only be known by its place.
    if (name === '') return column < headers.length && today[column] === '' ? column : undefined;
    let nearest: number | undefined;
    today.forEach((each, index) => {
      if (each !== name) return;
      if (nearest === undefined || Math.abs(index - column) < Math.abs(nearest - column)) nearest = index;
    });
    return nearest;
  });
  const found: FoundColumns = { columns: {}, free: [], renamed: [], missing: [] };
  const nothingMoved = wanted.every(({ column }, index) => (places[index] ?? column) === column);
  wanted.forEach(({ field, column, header }, index) => {
    let place = places[index];
    const here = headers[column] ?? '';
    const isFree = here !== '' && !own.has(column) && !places.includes(column);
    if (place === undefined && nothingMoved && isFree) {
      place = column;
      found.renamed.push({ from: header, to: here });
    }
    if (place === undefined) found.missing.push(header);
    else if (field === undefined) found.free.push(place);
    else found.columns[field] = place;
  });
  return found;
}
