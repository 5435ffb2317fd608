import { Checkbox } from '@fluentui/react-components';
import { budgetTexts } from '../../../locales/budget';
import { settingHelpTexts } from '../../../locales/setting-help';
import { ALLOCATION_WEIGHTS, type Allocation } from '../../../scheme/settings/allocation';
import { useLanguage } from '../../language';
import { Section } from '../../section';
import type { SchemePageProps } from '../scheme-page-type';
import { AmountField } from './amount-field';
import { HelpButton } from '../fields/help-label';
import { pathKey } from '../scheme-edit';

/** A budget and hours, and by which rules the summary divides them. */
export default function BudgetPage({ scheme, change }: SchemePageProps) {
  const { locale } = useLanguage();
  const texts = budgetTexts[locale];
  const help = settingHelpTexts[locale].budget;
  const { allocation } = scheme;
  const set = (part: Partial<Allocation>, field: string): void =>
    change({ ...scheme, allocation: { ...allocation, ...part } }, `allocation.${field}`);

  const resource = (name: 'budget' | 'hours', title: string, hint: string) => {
    const own = allocation[name];
    const setOwn = (part: Partial<typeof own>, field: string): void =>
      set({ [name]: { ...own, ...part } }, `${name}.${field}`);
    return (
      <Section title={title} hint={hint}>
        <AmountField
          path={['allocation', name, 'total']}
          label={texts.total}
          help={help.total}
          hint={texts.totalHint}
          value={own.total}
          optional
          onChange={(total) => setOwn({ total }, 'total')}
        />
        <AmountField
          path={['allocation', name, 'floor']}
          label={texts.floor}
          help={help.floor}
          value={own.floor}
          onChange={(floor) => setOwn({ floor: floor ?? 0 }, 'floor')}
        />
        <AmountField
          path={['allocation', name, 'cap']}
          label={texts.cap}
          help={help.cap}
          hint={texts.capHint}
          value={own.cap}
          optional
          onChange={(cap) => setOwn({ cap }, 'cap')}
        />
      </Section>
    );
  };

  return (
    <>
      {resource('budget', texts.money, texts.moneyHint)}
      {resource('hours', texts.hours, texts.hoursHint)}
      <Section title={texts.weights} hint={texts.weightsHint}>
        {ALLOCATION_WEIGHTS.map((weight) => (
          <AmountField
            key={weight}
            path={['allocation', 'weights', weight]}
            label={texts[weight]}
            help={help[weight]}
            value={allocation.weights[weight]}
            onChange={(value) => set({ weights: { ...allocation.weights, [weight]: value ?? 0 } }, weight)}
          />
        ))}
      </Section>
      <Section title={texts.tiers} help={<HelpButton name={texts.tiers} text={help.tiers} />}>
        {scheme.tiers.levels.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name[locale]}
            data-path={pathKey(['allocation', 'tiersLeftOut'])}
            checked={!allocation.tiersLeftOut.includes(id)}
            onChange={(_, { checked }) =>
              set(
                {
                  tiersLeftOut:
                    checked === true
                      ? allocation.tiersLeftOut.filter((other) => other !== id)
                      : [...allocation.tiersLeftOut, id],
                },
                'tiersLeftOut',
              )
            }
          />
        ))}
      </Section>
    </>
  );
}
