import { dimensionsOf } from '../../../grading/dimensions';
import { KEY_CONDITIONS } from '../../../grading/grades';
import { accountColumns, hasCondition, keyAccountThresholds } from '../../../grading/key-accounts';
import { listTexts } from '../../../locales/lists';
import { message } from '../../../locales/message';
import { reportTexts } from '../../../locales/report';
import { ACCOUNTS, type Stage } from '../../../scheme/stages';
import { moreFirst, type ActionList, type ListContext } from '../list-context';
import { playbookStep } from '../next-step';

/** The list that a customer who stays away belongs on first. */
const awayAs = (stage: Stage | undefined): 'slipping' | 'win-back' | undefined =>
  stage === 'declining' ? 'slipping' : stage === 'lost' ? 'win-back' : undefined;

/** Potential key accounts by the scheme's conditions, also where the scheme does not look for key accounts. */
export function keyPotential(context: ListContext): ActionList {
  const { customers, grades, scheme, locale, spend, stageOf } = context;
  const texts = listTexts[locale];
  const { fitted, lifecycle } = grades;
  const settings = { ...scheme.keyAccounts, on: true };
  const dimensions = dimensionsOf(customers, fitted.asOf, scheme.scores.measures);
  const accounts = scheme.keyAccounts.on
    ? grades.accounts
    : accountColumns(
        settings,
        keyAccountThresholds(settings, dimensions),
        fitted.revenue,
        dimensions,
        lifecycle,
      );
  const potential = ACCOUNTS.indexOf('potential');
  const shareOf = (row: number): number => (customers.monetary[row] ?? Number.NaN) / fitted.revenue;
  return {
    id: 'key-potential',
    isService: false,
    columns: [{ header: texts.columns.share, format: 'percent' }],
    notes: [
      ...(scheme.keyAccounts.on ? [] : [texts.notes.keyAccountsOff]),
      ...(customers.purchases ? [] : [texts.notes.noGrowth]),
    ],
    candidates: Array.from({ length: customers.count }, (_, row) => row)
      .filter((row) => accounts.account[row] === potential)
      .map((customer) => {
        const money = spend[customer] ?? Number.NaN;
        const share = shareOf(customer);
        return {
          customer,
          money,
          rank: [moreFirst(share), moreFirst(money)],
          words: () => {
            // Who is late or gone is not thanked for the growing business: that comes after the return.
            const away = awayAs(stageOf(customer));
            const occasion = away ?? 'key-potential';
            const met = KEY_CONDITIONS.filter((condition) =>
              hasCondition(accounts.met[customer] ?? 0, condition),
            );
            return {
              reason: message(locale, texts.reasons['key-potential'], {
                share,
                hasNeeded: settings.revenueShare === null ? 'no' : 'yes',
                needed: (settings.revenueShare ?? 0) / 100,
                met: met
                  .map((condition) => texts.conditions[condition])
                  .join(reportTexts[locale].listSeparator),
              }),
              next: (away && playbookStep(scheme, grades, customer, locale)) ?? texts.next[occasion],
              details: [share],
              occasion,
            };
          },
        };
      }),
  };
}
