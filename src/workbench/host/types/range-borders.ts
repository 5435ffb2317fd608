import type { IBorderData, IStyleData } from '@univerjs/core';
import { lastColumn, lastRow, type CellRange } from '../../book/cell-range';
import { choiceArgument, stringArgument } from '../argument';
import { colorText } from '../color';
import { objectOf, readOnly, type ObjectType } from '../object-type';
import { assertWritable, type RangeReference } from '../range-reference';

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Edge = (typeof EDGES)[number];

const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type Weight = (typeof WEIGHTS)[number];

/** Univer's numbers of a line by Excel's style; a continuous line goes by its weight. */
const STYLE_CODES: Record<(typeof LINE_STYLES)[number], number> = {
  None: 0,
  Continuous: 1,
  Dash: 4,
  DashDot: 5,
  DashDotDot: 6,
  Dot: 3,
  Double: 7,
  SlantDashDot: 12,
};
const WEIGHT_CODES: Record<Weight, number> = { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 };

interface Border {
  target: RangeReference;
  edge: Edge;
}

export const borderCollectionType: ObjectType<RangeReference> = {
  name: 'RangeBorderCollection',
  properties: { count: readOnly(() => EDGES.length) },
  objects: {},
  methods: {
    getItem: (target, [edge]) => objectOf(borderType, { target, edge: choiceArgument(edge, EDGES) }),
    getItemAt: (target, [index]) => objectOf(borderType, { target, edge: EDGES[Number(index)] ?? 'EdgeTop' }),
  },
  item: (target, edge) => objectOf(borderType, { target, edge: choiceArgument(edge, EDGES) }),
  items: (target) => EDGES.map((edge) => objectOf(borderType, { target, edge })),
};

export const borderType: ObjectType<Border> = {
  name: 'RangeBorder',
  identity: ({ edge }) => ({ SideIndex: edge }),
  properties: {
    sideIndex: readOnly(({ edge }) => edge),
    style: {
      get: (border) =>
        LINE_STYLES.find((name) => STYLE_CODES[name] === (lineOf(border)?.s ?? 0)) ?? 'Continuous',
      set: (border, value) => {
        const code = STYLE_CODES[choiceArgument(value, LINE_STYLES)];
        draw(border, (line) => (code === 0 ? null : { s: code, cl: line?.cl ?? { rgb: '#000000' } }));
      },
    },
    weight: {
      get: (border) => WEIGHTS.find((name) => WEIGHT_CODES[name] === lineOf(border)?.s) ?? 'Thin',
      set: (border, value) => {
        const code = WEIGHT_CODES[choiceArgument(value, WEIGHTS)];
        draw(border, (line) => ({ s: code, cl: line?.cl ?? { rgb: '#000000' } }));
      },
    },
    color: {
      get: (border) => lineOf(border)?.cl.rgb ?? '#000000',
      set: (border, value) => {
        const rgb = colorText(stringArgument(value));
        draw(border, (line) => ({ s: line?.s ?? 1, cl: { rgb } }));
      },
    },
  },
  objects: {},
  methods: {},
};

type Side = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';
type Line = NonNullable<IBorderData['t']>;

/** Which cells carry the line, and on which of their sides. */
function places(edge: Edge, range: CellRange): { part: CellRange; side: Side }[] {
  const { row, column, rows, columns } = range;
  switch (edge) {
    case 'EdgeTop':
      return [{ part: { ...range, rows: 1 }, side: 't' }];
    case 'EdgeBottom':
      return [{ part: { ...range, row: lastRow(range), rows: 1 }, side: 'b' }];
    case 'EdgeLeft':
      return [{ part: { ...range, columns: 1 }, side: 'l' }];
    case 'EdgeRight':
      return [{ part: { ...range, column: lastColumn(range), columns: 1 }, side: 'r' }];
    case 'InsideVertical':
      return columns < 2 ? [] : [{ part: { ...range, column: column + 1, columns: columns - 1 }, side: 'l' }];
    case 'InsideHorizontal':
      return rows < 2 ? [] : [{ part: { ...range, row: row + 1, rows: rows - 1 }, side: 't' }];
    case 'DiagonalDown':
      return [{ part: range, side: 'tl_br' }];
    case 'DiagonalUp':
      return [{ part: range, side: 'bl_tr' }];
  }
}

function lineOf({ target, edge }: Border): Line | null {
  const place = places(edge, target.range)[0];
  return place ? (target.sheet.style(place.part.row, place.part.column).bd?.[place.side] ?? null) : null;
}

function draw({ target, edge }: Border, change: (line: Line | null) => Line | null): void {
  assertWritable(target.sheet);
  for (const { part, side } of places(edge, target.range)) {
    target.sheet.restyle(part, (style): IStyleData => {
      const sides: IBorderData = { ...style.bd };
      const line = change(sides[side] ?? null);
      if (line) sides[side] = line;
      else delete sides[side];
      const { bd: _old, ...rest } = style;
      return Object.keys(sides).length === 0 ? rest : { ...rest, bd: sides };
    });
  }
}
