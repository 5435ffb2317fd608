import type { ConditionalFormatPart } from '../../book/book-content';
import { formatRange, parseRange } from '../../book/address';
import type { BookSheet } from '../../book/book-sheet';
import { intersection } from '../../book/cell-range';
import { choiceArgument, integerArgument, stringArgument } from '../argument';
import { colorText } from '../color';
import { HostError, invalidArgument } from '../host-error';
import { objectOf, readOnly, type HostObject, type ObjectType } from '../object-type';
import { assertWritable, rangeOn, type RangeReference } from '../range-reference';
import { rangeObject } from './range';

type Rule = ConditionalFormatPart['rule'];
type Kind = Rule['kind'];

interface FormatReference {
  sheet: BookSheet;
  part: ConditionalFormatPart;
}

/** Excel's names of the kinds that the workbench knows, and what a new one looks like. */
const NEW_RULES = {
  ColorScale: { kind: 'colorScale', minimum: '#F8696B', midpoint: '#FFEB84', maximum: '#63BE7B' },
  DataBar: { kind: 'dataBar', color: '#638EC6' },
  CellValue: { kind: 'cellValue', formula: '0', operator: 'GreaterThan', fill: null, font: null },
} satisfies Record<string, Rule>;
const KINDS = Object.keys(NEW_RULES) as (keyof typeof NEW_RULES)[];

export const conditionalFormatsType: ObjectType<RangeReference> = {
  name: 'ConditionalFormatCollection',
  properties: {},
  objects: {},
  methods: {
    add: ({ sheet, range }, [type]) => {
      assertWritable(sheet);
      const rule: Rule = { ...NEW_RULES[choiceArgument(type, KINDS)] };
      const part = {
        id: `{${crypto.randomUUID().toUpperCase()}}`,
        sheetId: sheet.id,
        address: formatRange(range),
        rule,
      };
      sheet.book.changeExtras((extras) => extras.conditionalFormats.push(part));
      return formatObject({ sheet, part });
    },
    clearAll: (self) => {
      assertWritable(self.sheet);
      const gone = new Set(formatsAt(self).map(({ part }) => part));
      self.sheet.book.changeExtras((extras) => {
        extras.conditionalFormats = extras.conditionalFormats.filter((part) => !gone.has(part));
      });
    },
    getCount: (self) => formatsAt(self).length,
    getItemAt: (self, [index]) => {
      const found = formatsAt(self)[integerArgument(index)];
      if (!found) throw new HostError('ItemNotFound');
      return formatObject(found);
    },
  },
  items: (self) => formatsAt(self).map(formatObject),
  item: (self, id) => {
    const found = formatsAt(self).find(({ part }) => part.id === id);
    if (!found) throw new HostError('ItemNotFound');
    return formatObject(found);
  },
};

export const conditionalFormatType: ObjectType<FormatReference> = {
  name: 'ConditionalFormat',
  identity: ({ part }) => ({ Id: part.id }),
  properties: {
    id: readOnly(({ part }) => part.id),
    type: readOnly(({ part }) => KINDS.find((kind) => NEW_RULES[kind].kind === part.rule.kind)),
    priority: readOnly(({ sheet, part }) => sheet.book.extras.conditionalFormats.indexOf(part)),
  },
  objects: {
    colorScale: (self) => ruleObject(self, 'colorScale', true),
    colorScaleOrNullObject: (self) => ruleObject(self, 'colorScale', false),
    dataBar: (self) => ruleObject(self, 'dataBar', true),
    dataBarOrNullObject: (self) => ruleObject(self, 'dataBar', false),
    cellValue: (self) => ruleObject(self, 'cellValue', true),
    cellValueOrNullObject: (self) => ruleObject(self, 'cellValue', false),
  },
  methods: {
    delete: ({ sheet, part }) => {
      assertWritable(sheet);
      sheet.book.changeExtras((extras) => {
        extras.conditionalFormats = extras.conditionalFormats.filter((other) => other !== part);
      });
    },
    getRange: ({ sheet, part }) => {
      const range = parseRange(part.address);
      if (!range) throw new HostError('InvalidReference');
      return rangeObject(rangeOn(sheet, range));
    },
  },
};

export const colorScaleType: ObjectType<FormatReference> = {
  name: 'ColorScaleConditionalFormat',
  properties: {
    threeColorScale: readOnly(({ part }) => part.rule.kind === 'colorScale' && part.rule.midpoint !== null),
    criteria: {
      get: ({ part }) => {
        if (part.rule.kind !== 'colorScale') return null;
        const { minimum, midpoint, maximum } = part.rule;
        return {
          minimum: { type: 'LowestValue', color: minimum },
          ...(midpoint === null ? {} : { midpoint: { type: 'Percentile', formula: '50', color: midpoint } }),
          maximum: { type: 'HighestValue', color: maximum },
        };
      },
      set: (self, value) => {
        const criteria = recordOf(value);
        const minimum = colorOf(criteria.minimum);
        const maximum = colorOf(criteria.maximum);
        const midpoint =
          criteria.midpoint === undefined || criteria.midpoint === null ? null : colorOf(criteria.midpoint);
        setRule(self, { kind: 'colorScale', minimum, midpoint, maximum });
      },
    },
  },
  objects: {},
  methods: {},
};

export const dataBarType: ObjectType<FormatReference> = {
  name: 'DataBarConditionalFormat',
  properties: {
    showDataBarOnly: readOnly(() => false),
    barDirection: readOnly(() => 'Context'),
    // Bars run from the lowest to the highest value of their range; other bounds are read and not drawn.
    lowerBoundRule: { get: () => ({ type: 'Automatic' }), set: (_self, value) => void recordOf(value) },
    upperBoundRule: { get: () => ({ type: 'Automatic' }), set: (_self, value) => void recordOf(value) },
  },
  objects: { positiveFormat: (self) => objectOf(positiveBarType, self) },
  methods: {},
};

export const positiveBarType: ObjectType<FormatReference> = {
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    fillColor: {
      get: ({ part }) => (part.rule.kind === 'dataBar' ? part.rule.color : null),
      set: (self, value) => setRule(self, { kind: 'dataBar', color: colorText(stringArgument(value)) }),
    },
    gradientFill: { get: () => true, set: () => undefined },
  },
  objects: {},
  methods: {},
};

export const cellValueType: ObjectType<FormatReference> = {
  name: 'CellValueConditionalFormat',
  properties: {
    rule: {
      get: ({ part }) =>
        part.rule.kind === 'cellValue' ? { formula1: part.rule.formula, operator: part.rule.operator } : null,
      set: (self, value) => {
        const given = recordOf(value);
        const formula = stringArgument(given.formula1);
        const operator = stringArgument(given.operator);
        if (self.part.rule.kind === 'cellValue') setRule(self, { ...self.part.rule, formula, operator });
      },
    },
  },
  objects: { format: (self) => objectOf(conditionalRangeFormatType, self) },
  methods: {},
};

export const conditionalRangeFormatType: ObjectType<FormatReference> = {
  name: 'ConditionalRangeFormat',
  properties: {},
  objects: {
    fill: (self) => objectOf(paintType('ConditionalRangeFill', 'fill'), self),
    font: (self) => objectOf(paintType('ConditionalRangeFont', 'font'), self),
  },
  methods: {},
};

const paintType = (name: string, what: 'fill' | 'font'): ObjectType<FormatReference> => ({
  name,
  properties: {
    color: {
      get: ({ part }) => (part.rule.kind === 'cellValue' ? part.rule[what] : null),
      set: (self, value) => {
        const color = colorText(stringArgument(value));
        if (self.part.rule.kind === 'cellValue') setRule(self, { ...self.part.rule, [what]: color });
      },
    },
  },
  objects: {},
  methods: {},
});

const RULE_TYPES: Record<Kind, ObjectType<FormatReference>> = {
  colorScale: colorScaleType,
  dataBar: dataBarType,
  cellValue: cellValueType,
};

function ruleObject(self: FormatReference, kind: Kind, required: boolean): HostObject | null {
  if (self.part.rule.kind === kind) return objectOf(RULE_TYPES[kind], self);
  if (required) throw new HostError('InvalidArgument');
  return null;
}

const formatObject = (self: FormatReference): HostObject => objectOf(conditionalFormatType, self);

const formatsAt = ({ sheet, range }: RangeReference): FormatReference[] =>
  sheet.book.extras.conditionalFormats
    .filter((part) => {
      const place = part.sheetId === sheet.id ? parseRange(part.address) : null;
      return place !== null && intersection(place, range) !== null;
    })
    .map((part) => ({ sheet, part }));

function setRule({ sheet, part }: FormatReference, rule: Rule): void {
  assertWritable(sheet);
  sheet.book.changeExtras(() => {
    part.rule = rule;
  });
}

function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as Record<string, unknown>;
}

const colorOf = (value: unknown): string => colorText(stringArgument(recordOf(value).color));
