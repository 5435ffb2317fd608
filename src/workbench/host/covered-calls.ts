import type { ObjectType } from './object-type';
import { appRuntimeType } from './types/app-runtime';
import { applicationType, workbookCreatedType } from './types/application';
import { autoFilterType } from './types/auto-filter';
import {
  chartTitleType,
  chartLegendType,
  chartAxesType,
  chartAxisType,
  chartAxisTitleType,
} from './types/chart-parts';
import {
  chartSeriesCollectionType,
  chartSeriesType,
  chartSeriesFormatType,
  chartFillType,
} from './types/chart-series';
import { chartCollectionType, chartType } from './types/charts';
import {
  conditionalFormatsType,
  conditionalFormatType,
  colorScaleType,
  dataBarType,
  positiveBarType,
  cellValueType,
  conditionalRangeFormatType,
} from './types/conditional-formats';
import { customFunctionsContainerType } from './types/custom-functions-container';
import { customXmlPartsType, scopedPartsType, customXmlPartType } from './types/custom-xml';
import { freezePanesType } from './types/freeze-panes';
import { functionsType, functionResultType } from './types/functions';
import { namedItemCollectionType, namedItemType } from './types/names';
import { headerFooterGroupType, headerFooterType } from './types/headers-footers';
import { pageBreakCollectionType, pageBreakType } from './types/page-breaks';
import { pageLayoutType } from './types/page-layout';
import { protectionType } from './types/protection';
import { rangeAreasType, rangeCollectionType } from './types/range-areas';
import { borderCollectionType, borderType } from './types/range-borders';
import { rangeFormatType, rangeFillType, rangeFontType } from './types/range-format';
import { rangeType } from './types/range';
import { runtimeType } from './types/runtime';
import { tableColumnsType, tableColumnType } from './types/table-columns';
import { tableCollectionType, tableScopeType, tableType, tableRowsType } from './types/tables';
import { workbookProtectionType } from './types/workbook-protection';
import { workbookType } from './types/workbook';
import { worksheetType } from './types/worksheet';
import { worksheetCollectionType } from './types/worksheets';

const TYPES: readonly unknown[] = [
  appRuntimeType,
  applicationType,
  autoFilterType,
  chartTitleType,
  chartLegendType,
  chartAxesType,
  chartAxisType,
  chartAxisTitleType,
  chartSeriesCollectionType,
  chartSeriesType,
  chartSeriesFormatType,
  chartFillType,
  chartCollectionType,
  chartType,
  conditionalFormatsType,
  conditionalFormatType,
  colorScaleType,
  dataBarType,
  positiveBarType,
  cellValueType,
  conditionalRangeFormatType,
  customFunctionsContainerType,
  customXmlPartsType,
  scopedPartsType,
  customXmlPartType,
  freezePanesType,
  functionsType,
  functionResultType,
  namedItemCollectionType,
  namedItemType,
  headerFooterGroupType,
  headerFooterType,
  pageBreakCollectionType,
  pageBreakType,
  pageLayoutType,
  protectionType,
  rangeAreasType,
  rangeCollectionType,
  borderCollectionType,
  borderType,
  rangeFormatType,
  rangeFillType,
  rangeFontType,
  rangeType,
  runtimeType,
  tableColumnsType,
  tableColumnType,
  tableCollectionType,
  tableScopeType,
  tableType,
  tableRowsType,
  workbookType,
  workbookProtectionType,
  workbookCreatedType,
  worksheetType,
  worksheetCollectionType,
];

/** What the workbench answers of one type of Excel's object model; members that begin with "_" are the library's own. */
export interface CoveredType {
  name: string;
  read: string[];
  set: string[];
  objects: string[];
  methods: string[];
}

/** Every type that the host knows, in the order of their names. */
export function coveredCalls(): CoveredType[] {
  return TYPES.map((type) => describe(type as ObjectType<unknown>)).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

function describe(type: ObjectType<unknown>): CoveredType {
  const open = (name: string): boolean => !name.startsWith('_');
  const properties = Object.entries(type.properties);
  const collection = [...(type.items ? ['items'] : []), ...(type.item ? ['getItem'] : [])];
  return {
    name: type.name,
    read: properties.map(([name]) => name).sort(),
    set: properties
      .filter(([, property]) => property.set)
      .map(([name]) => name)
      .sort(),
    objects: Object.keys(type.objects).filter(open).sort(),
    methods: [...new Set([...Object.keys(type.methods).filter(open), ...collection])].sort(),
  };
}
