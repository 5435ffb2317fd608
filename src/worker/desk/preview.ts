import type { Customers } from '../../columns/customers';
import { textAt } from '../../columns/text-column';
import { explainer } from '../../grading/explain';
import { gradeCounts } from '../../grading/grade-counts';
import { STAGES } from '../../grading/grades';
import { retier } from '../../grading/retier';
import { foldText } from '../../scheme/rules/fold-text';
import { keyField, keyWriting } from '../../intake/customer-key';
import { cleanId } from '../../intake/values/ids';
import { gradingTexts } from '../../locales/grading';
import { explanationText } from '../../report/explanation-text';
import type { Locale } from '../../scheme/local-text';
import type { PreviewCalls, PreviewCustomer } from '../calls/preview';
import { tierMoves } from './tier-moves';
import type { GradedList, GradeInput, Tables } from './tables';

/** Examples of each tier: enough to recognise one's customers, few enough to read. */
const SAMPLES_PER_TIER = 2;

export function previewCalls(tables: Tables): PreviewCalls {
  let base: { key: string; list: GradedList } | undefined;
  let folded: { customers: Customers; texts: string[] } | undefined;

  /** The list graded by a scheme that may differ from the wanted one in its tiers: those are quickly decided anew. */
  const baseOf = (input: GradeInput): GradedList => {
    const { mapping, also, options, asOf, scheme } = input;
    const key = JSON.stringify([mapping, also, options, asOf, { ...scheme, tiers: null }]);
    const { customers } = tables.intake(input);
    if (base?.key !== key || base.list.customers !== customers) base = { key, list: tables.grades(input) };
    return base.list;
  };

  const shown = (
    { customers, grades, scheme }: GradedList,
    row: number,
    locale: Locale,
  ): PreviewCustomer => ({
    row,
    id: textAt(customers.id, row) ?? '',
    name: textAt(customers.name, row) ?? '',
    tier: scheme.tiers.levels[grades.tier[row] ?? -1]?.name[locale] ?? '',
    stage: gradingTexts[locale].stages[STAGES[grades.stage[row] ?? 0] ?? 'prospect'],
  });

  const search = ({ customers }: GradedList, text: string): number[] => {
    if (folded?.customers !== customers) {
      const texts = Array.from(
        { length: customers.count },
        (_, row) =>
          `${foldText(textAt(customers.id, row) ?? '')}\n${foldText(textAt(customers.name, row) ?? '')}`,
      );
      folded = { customers, texts };
    }
    const wanted = foldText(text);
    if (wanted === '') return [];
    const { texts } = folded;
    const rows = [...texts.keys()].filter((row) => texts[row]!.includes(wanted));
    // Who begins with the text before who merely contains it, then the order of the list.
    const place = (row: number): number =>
      texts[row]!.startsWith(wanted) ? 0 : texts[row]!.includes(`\n${wanted}`) ? 1 : 2;
    return rows.toSorted((a, b) => place(a) - place(b) || a - b);
  };

  return {
    previewCounts(input) {
      const { customers, grades, scheme } = baseOf(input);
      const same = JSON.stringify(scheme.tiers) === JSON.stringify(input.scheme.tiers);
      return gradeCounts(
        customers,
        input.scheme,
        grades,
        same ? undefined : retier(customers, input.scheme, grades),
      );
    },
    previewCustomers({ locale, wish, ...input }) {
      const list = tables.grades(input);
      const rows = 'text' in wish ? search(list, wish.text) : samples(list);
      const some = 'text' in wish ? rows.slice(0, wish.limit) : rows;
      return { customers: some.map((row) => shown(list, row, locale)), found: rows.length };
    },
    previewCustomer({ locale, which, ...input }) {
      const list = tables.grades(input);
      const { customers, grades, scheme } = list;
      const row = 'row' in which ? which.row : rowOf(customers, which.key, input);
      if (row < 0 || row >= customers.count) return null;
      const byHand = grades.hand.lists[grades.hand.codes[row] ?? -1] ?? [];
      return {
        ...shown(list, row, locale),
        why: explanationText(explainer(customers, scheme, grades)(row), scheme, locale),
        tags: [
          ...scheme.tags.filter((_, tag) => grades.tags[tag]?.[row] === 1).map(({ name }) => name[locale]),
          ...byHand,
        ],
      };
    },
    previewChanges({ before, ...input }) {
      const { customers, grades, scheme } = tables.grades(input);
      const write = keyWriting(keyField(input.mapping));
      return tierMoves(
        before.keys.map((key, at) => ({ key: write(cleanId(key)), tier: before.tiers[at] ?? '' })),
        Array.from({ length: customers.count }, (_, row) => ({
          key: textAt(customers.id, row) ?? '',
          tier: scheme.tiers.levels[grades.tier[row] ?? -1]?.id ?? '',
        })),
        { before: before.best, after: scheme.tiers.levels.map(({ id }) => id) },
      );
    },
  };
}

/** The first customers of each tier in the order of the list: found again by whoever knows the list. */
function samples({ grades, scheme }: GradedList): number[] {
  const rows = scheme.tiers.levels.map((): number[] => []);
  for (let row = 0; row < grades.count; row++) {
    const some = rows[grades.tier[row] ?? -1];
    if (some && some.length < SAMPLES_PER_TIER) some.push(row);
  }
  return rows.flat();
}

function rowOf(customers: Customers, key: string, { mapping }: GradeInput): number {
  const wanted = keyWriting(keyField(mapping))(cleanId(key));
  const code = customers.id.values.indexOf(wanted);
  return code < 0 ? -1 : customers.id.codes.indexOf(code);
}
