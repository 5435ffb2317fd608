import type { Locale } from '../scheme/local-text';
import type { Block, Cell, Summary, TableBlock } from './summary';

/** A summary in one language, or in two: texts that differ stand together, the first language first. */
export function inLanguages<S extends Summary | null>(
  languages: readonly Locale[],
  write: (locale: Locale) => S,
): S {
  const [first, second] = [...new Set(languages)];
  const own = write(first ?? 'en-US');
  const other = second === undefined ? null : write(second);
  if (own === null || other === null) return own;
  return {
    ...own,
    title: both(own.title, other.title),
    subtitle: both(own.subtitle, other.subtitle, '\n'),
    // Running text that breaks its lines begins a new one with the second language.
    blocks: own.blocks.map((block, index) =>
      mergedBlock(block, other.blocks[index]!, own.page.wraps ? '\n' : ' '),
    ),
  };
}

const both = (own: string, other: string, between = ' '): string =>
  own === other ? own : `${own}${between}${other}`;

const cellOf = (own: Cell, other: Cell, between: string): Cell =>
  typeof own === 'string' && typeof other === 'string' ? both(own, other, between) : own;

/** Both come from the same figures, so their blocks have the same shape. */
function mergedBlock(own: Block, other: Block, between: string): Block {
  const title = both(own.title, other.title);
  if (own.kind === 'tiles' && other.kind === 'tiles') {
    return {
      ...own,
      title,
      tiles: own.tiles.map((tile, index) => ({
        ...tile,
        label: both(tile.label, other.tiles[index]!.label),
      })),
    };
  }
  if (own.kind === 'table' && other.kind === 'table') return { ...mergedTable(own, other, between), title };
  if (own.kind === 'chart' && other.kind === 'chart') {
    return {
      ...own,
      title,
      categoryAxisTitle: both(own.categoryAxisTitle, other.categoryAxisTitle),
      valueAxisTitle: both(own.valueAxisTitle, other.valueAxisTitle),
    };
  }
  if (own.kind === 'text' && other.kind === 'text') {
    return {
      ...own,
      title,
      lines: own.lines.flatMap((line, index) => {
        const translated = other.lines[index];
        return translated === undefined || translated === line ? [line] : [line, translated];
      }),
    };
  }
  return { ...own, title };
}

function mergedTable(own: TableBlock, other: TableBlock, between: string): TableBlock {
  const row = (cells: Cell[], translated: Cell[] | undefined): Cell[] =>
    cells.map((cell, column) => cellOf(cell, translated?.[column] ?? null, between));
  return {
    ...own,
    columns: own.columns.map((column, index) => ({
      ...column,
      header: both(column.header, other.columns[index]!.header, '\n'),
    })),
    rows: own.rows.map((cells, index) => row(cells, other.rows[index])),
    ...(own.total ? { total: row(own.total, other.total) } : {}),
    ...(own.note === undefined ? {} : { note: both(own.note, other.note ?? own.note, '\n') }),
  };
}
