import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { SharedSheet, SharePlan } from '../../run/share/share-plan';
import { PERSONAL_KINDS, type PersonalKind } from '../../share/copy-content';
import { Section } from '../section';
import { CopyList } from './copy-list';
import { useShareTexts } from './use-share-texts';

/** What the user has decided about a copy. */
export interface CopyChoice {
  sheets: string[];
  kinds: PersonalKind[];
  keepScheme: boolean;
  keepKey: boolean;
  preparedBy: string;
}

/** Sheets that leave only when the user ticks them. */
const NAMES_CUSTOMERS = new Set<SharedSheet['what']>(['other', 'list', 'history']);

/** At first what the add-in made leaves, everything is masked, and the scheme goes with it. */
export const firstChoice = (plan: SharePlan): CopyChoice => ({
  sheets: plan.sheets
    .filter(
      ({ what }) =>
        !NAMES_CUSTOMERS.has(what) &&
        (what !== 'source' || !plan.sheets.some((each) => each.what === 'gradedSheet')),
    )
    .map(({ sheetName }) => sheetName),
  kinds: [...PERSONAL_KINDS],
  keepScheme: plan.run !== null,
  keepKey: false,
  preparedBy: '',
});

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  box: { alignItems: 'flex-start', overflowWrap: 'anywhere' },
});

interface CopySectionProps {
  plan: SharePlan;
  choice: CopyChoice;
  choose(choice: CopyChoice): void;
}

/** Which sheets leave, what is masked, and what that comes down to. */
export function CopySection({ plan, choice, choose }: CopySectionProps) {
  const styles = useStyles();
  const { texts, say } = useShareTexts();
  const hint = useId();
  const { run } = plan;
  const toggled = <T,>(list: readonly T[], item: T, on: boolean, order: readonly T[]): T[] =>
    order.filter((each) => (each === item ? on : list.includes(each)));

  return (
    <Section title={texts.copyTitle} hint={texts.copyHint}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.sheetsLegend}</legend>
        {plan.sheets.map(({ sheetName, what, rows }) => (
          <Checkbox
            key={sheetName}
            className={styles.box}
            checked={choice.sheets.includes(sheetName)}
            label={say(texts.sheetRow, { name: sheetName, what: texts.what[what], rows })}
            onChange={(_, { checked }) =>
              choose({
                ...choice,
                sheets: toggled(
                  choice.sheets,
                  sheetName,
                  checked === true,
                  plan.sheets.map((each) => each.sheetName),
                ),
              })
            }
          />
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.maskLegend}</legend>
        {PERSONAL_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            checked={choice.kinds.includes(kind)}
            label={texts.kinds[kind]}
            onChange={(_, { checked }) =>
              choose({ ...choice, kinds: toggled(choice.kinds, kind, checked === true, PERSONAL_KINDS) })
            }
          />
        ))}
      </fieldset>
      <div className={styles.group}>
        <Checkbox
          className={styles.box}
          disabled={run === null}
          checked={choice.keepScheme && run !== null}
          label={texts.keepScheme}
          aria-describedby={run === null ? hint : undefined}
          onChange={(_, { checked }) => choose({ ...choice, keepScheme: checked === true })}
        />
        {run === null && <span id={hint}>{texts.noRunToKeep}</span>}
        <Checkbox
          className={styles.box}
          checked={choice.keepKey}
          label={texts.keepKey}
          onChange={(_, { checked }) => choose({ ...choice, keepKey: checked === true })}
        />
      </div>
      <Field label={texts.preparedBy} hint={texts.preparedByHint}>
        <Input
          value={choice.preparedBy}
          maxLength={100}
          onChange={(_, { value }) => choose({ ...choice, preparedBy: value })}
        />
      </Field>
      <CopyList plan={plan} choice={choice} />
    </Section>
  );
}
