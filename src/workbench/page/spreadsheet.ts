import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import {
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ILanguagePack,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { greenTheme } from '@univerjs/themes';
import { collectByCounting } from '../book/formula-data';
import type { Locale } from './locale';
import { sheetShown } from './sheet-shown';

const localeTypes: Record<Locale, LocaleType> = { 'zh-CN': LocaleType.ZH_CN, 'en-US': LocaleType.EN_US };

const languagePacks: Record<Locale, () => Promise<{ default: ILanguagePack }>> = {
  'zh-CN': () => import('@univerjs/preset-sheets-core/locales/zh-CN'),
  'en-US': () => import('@univerjs/preset-sheets-core/locales/en-US'),
};

export interface Spreadsheet {
  univer: Univer;
  api: FUniver;
  /** Resolves when the cells are drawn and have taken the focus. */
  shown: Promise<void>;
  dispose(): void;
}

/** Shows a workbook as a spreadsheet in `container`. */
export async function openSpreadsheet(
  container: HTMLElement,
  data: IWorkbookData,
  { locale, dark }: { locale: Locale; dark: boolean },
): Promise<Spreadsheet> {
  const localeType = localeTypes[locale];
  const pack = (await languagePacks[locale]()).default;
  const univer = new Univer({
    theme: greenTheme,
    darkMode: dark,
    locale: localeType,
    locales: { [localeType]: pack },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    toolbar: false,
    // Typed text stays text without a warning mark, as in Excel.
    sheets: { disableForceStringAlert: true },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const instances = univer.__getInjector().get(IUniverInstanceService);
  collectByCounting(univer.__getInjector().get(FormulaDataModel), () =>
    instances.getAllUnitsForType(UniverInstanceType.UNIVER_SHEET),
  );
  const shown = sheetShown(api);
  univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, data);
  return { univer, api, shown, dispose: () => univer.dispose() };
}
