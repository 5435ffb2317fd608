import { formatAddress } from '../../book/address';
import { objectOf, readOnly, type ObjectType } from '../object-type';
import type { RangeReference } from '../range-reference';
import { rangeType } from './range';
import { worksheetObject } from './worksheet';

/** Several ranges of one sheet; never empty. */
export const rangeAreasType: ObjectType<RangeReference[]> = {
  name: 'RangeAreas',
  properties: {
    address: readOnly((areas) => areas.map(({ sheet, range }) => formatAddress(sheet.name, range)).join(',')),
    areaCount: readOnly((areas) => areas.length),
    cellCount: readOnly((areas) => areas.reduce((sum, { range }) => sum + range.rows * range.columns, 0)),
  },
  objects: {
    areas: (areas) => objectOf(rangeCollectionType, areas),
    worksheet: (areas) => (areas[0] ? worksheetObject(areas[0].sheet) : null),
  },
  methods: {
    _KeepReference: () => undefined,
  },
};

export const rangeCollectionType: ObjectType<RangeReference[]> = {
  name: 'RangeCollection',
  properties: {},
  objects: {},
  methods: { getCount: (areas) => areas.length },
  items: (areas) => areas.map((area) => objectOf(rangeType, area)),
};
