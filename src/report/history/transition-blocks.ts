import { historyTexts } from '../../locales/history';
import { message } from '../../locales/message';
import type { Locale } from '../../scheme/local-text';
import type { Cell, CellFormat, TableBlock } from '../summary';
import type { Moved, Transition } from './transition';

const CHANGES = ['up', 'down', 'joined', 'gone', 'turnedLost', 'stayed'] as const;

/** Who moved, in a few lines, and from which tier to which by customers and by revenue. */
export function transitionBlocks(
  moves: Transition,
  locale: Locale,
  nameOf: (tier: string) => string,
): TableBlock[] {
  const texts = historyTexts[locale];
  const amounts = moves.cells.some((line) => line.some(({ revenue }) => revenue !== 0));
  const changes: TableBlock = {
    kind: 'table',
    id: 'history-changes',
    title: texts.changesTitle,
    columns: [
      { header: texts.change, format: 'text' },
      { header: texts.customers, format: 'integer' },
      ...(amounts ? [{ header: texts.revenue, format: 'money' } as const] : []),
    ],
    rows: CHANGES.flatMap((change) => {
      const moved = moves[change];
      if (moved === null) return [];
      return [[texts.changes[change], moved.customers, ...(amounts ? [moved.revenue] : [])]];
    }),
  };
  if (moves.up === null) changes.note = texts.notComparable;
  return [
    changes,
    matrix('history-transition', texts.transitionTitle, 'integer', ({ customers }) => customers),
    ...(amounts
      ? [
          matrix(
            'history-transition-revenue',
            texts.transitionRevenueTitle,
            'money',
            ({ revenue }) => revenue,
          ),
        ]
      : []),
  ];

  function matrix(id: string, title: string, format: CellFormat, of: (moved: Moved) => number): TableBlock {
    const { from, to, fromTiers, toTiers, cells } = moves;
    const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
    const row = (name: string, line: readonly Moved[]): Cell[] => [name, ...line.map(of), sum(line.map(of))];
    return {
      kind: 'table',
      id,
      title: message(locale, title, { from, to }),
      columns: [
        { header: texts.fromTier, format: 'text' },
        ...[...toTiers.map(nameOf), texts.goneColumn, texts.total].map((header) => ({ header, format })),
      ],
      rows: cells.map((line, index) =>
        row(index < fromTiers.length ? nameOf(fromTiers[index]!) : texts.newRow, line),
      ),
      total: [
        texts.total,
        ...Array.from({ length: toTiers.length + 1 }, (_, column) =>
          sum(cells.map((line) => of(line[column]!))),
        ),
        sum(cells.flatMap((line) => line.map(of))),
      ],
    };
  }
}
