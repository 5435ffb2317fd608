import type { Locale } from '../scheme/local-text';
import { message } from '../locales/message';
import { reportTexts } from '../locales/report';
import { SUMMARY_SHEET_NAME } from '../locales/sheet-names';
import { summaryTexts } from '../locales/summary';
import { allocationBlocks } from './blocks/allocation';
import { clusterBlocks } from './blocks/clusters';
import { concentrationBlocks } from './blocks/concentration';
import { groupBlocks } from './blocks/groups';
import { healthBlocks } from './blocks/health';
import { heatMapBlocks } from './blocks/heat-map';
import { keyAccountBlocks } from './blocks/key-accounts';
import { largestCustomersBlocks } from './blocks/largest-customers';
import { riskBlocks } from './blocks/risk';
import { satisfactionBlocks } from './blocks/satisfaction';
import { schemeBlocks } from './blocks/scheme';
import { segmentsBlock } from './blocks/segments';
import { tierByLifecycleBlocks } from './blocks/tier-by-lifecycle';
import { tierCharts, tiersBlock } from './blocks/tiers';
import { tilesBlock } from './blocks/tiles';
import { hasAmounts, isDated } from './data-has';
import { historyBlocks } from './history/history-blocks';
import { inLanguages } from './in-languages';
import { isoDay } from './iso-day';
import { reportFigures, type ReportFigures } from './report-figures';
import type { ReportInput } from './report-input';
import type { Block, Summary } from './summary';
import { SUMMARY_PARTS, type SummaryOptions, type SummaryPartId } from './summary-parts';

/** Points on A4 portrait: labels, then eight columns of numbers. */
const WIDTHS = [124, 62, 62, 62, 62, 62, 62, 62, 62];

/** What each part of the summary holds; nothing where the list has nothing to say on it. */
const PARTS: Record<SummaryPartId, (input: ReportInput, figures: ReportFigures, locale: Locale) => Block[]> =
  {
    headlines: headlineBlocks,
    tiers: (input, _, locale) => [tiersBlock(input, locale), ...tierCharts(input, locale)],
    matrix: tierByLifecycleBlocks,
    atRisk: riskBlocks,
    concentration: (input, _, locale) => concentrationBlocks(input, locale),
    segments: (input, _, locale) => [segmentsBlock(input, locale)],
    heatMap: (input, _, locale) => heatMapBlocks(input, locale),
    keyAccounts: (input, _, locale) =>
      input.scheme.keyAccounts.on ? keyAccountBlocks(input, locale) : largestCustomersBlocks(input, locale),
    groups: (input, _, locale) => groupBlocks(input, locale),
    history: (input, _, locale) => historyBlocks(input, locale),
    clusters: (input, _, locale) => clusterBlocks(input, locale),
    allocation: allocationBlocks,
    satisfaction: (input, _, locale) => satisfactionBlocks(input, locale),
    dataHealth: (input, _, locale) => healthBlocks(input, locale),
    scheme: (input, _, locale) => schemeBlocks(input, locale),
  };

/** The figures, and what their amounts are in. */
function headlineBlocks(input: ReportInput, figures: ReportFigures, locale: Locale): Block[] {
  const tiles = tilesBlock(input, figures, locale);
  if (!hasAmounts(input.grades.fitted)) return [tiles];
  return [tiles, { kind: 'text', title: '', lines: [summaryTexts[locale].units] }];
}

/** The content of the summary sheet, top to bottom. */
export function summary(input: ReportInput, locale: Locale, options: SummaryOptions = {}): Summary {
  const parts = SUMMARY_PARTS.filter((part) => options.parts?.includes(part) ?? true);
  const figures = reportFigures(input);
  return inLanguages(options.languages ?? [locale], (language) =>
    oneLanguage(input, figures, parts, language),
  );
}

function oneLanguage(
  input: ReportInput,
  figures: ReportFigures,
  parts: readonly SummaryPartId[],
  locale: Locale,
): Summary {
  const texts = reportTexts[locale];
  const { sheet } = summaryTexts[locale];
  const { scheme, grades } = input;
  const dated = isDated(grades.fitted);
  const values = {
    scheme: scheme.name[locale],
    version: scheme.version,
    asOf: dated ? isoDay(grades.fitted.asOf) : '',
  };
  return {
    sheetName: SUMMARY_SHEET_NAME,
    title: texts.title,
    subtitle: message(locale, dated ? texts.subtitle : texts.subtitleUndated, values),
    blocks: parts.flatMap((part) => PARTS[part](input, figures, locale).map((block) => ({ ...block, part }))),
    footer: message(locale, dated ? sheet.footer : sheet.footerUndated, values),
    page: { orientation: 'portrait', widths: WIDTHS, wraps: false },
  };
}
