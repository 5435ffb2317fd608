import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { HistoryOverview } from '../../run/history/history-session';
import { useLanguage } from '../language';
import { runName } from './run-name';

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: '100%' } });

interface RunChoiceProps {
  label: string;
  runs: HistoryOverview['runs'];
  chosen: number;
  choose(run: number): void;
}

/** One of the kept runs. */
export function RunChoice({ label, runs, chosen, choose }: RunChoiceProps) {
  const styles = useStyles();
  const language = useLanguage();
  const run = runs.find(({ number }) => number === chosen);
  return (
    <Field label={label} size="small" orientation="horizontal">
      <Dropdown
        className={styles.dropdown}
        size="small"
        value={run ? runName(language, run) : ''}
        selectedOptions={[String(chosen)]}
        onOptionSelect={(_, { optionValue }) => choose(Number(optionValue))}
      >
        {[...runs].reverse().map((each) => (
          <Option key={each.number} value={String(each.number)}>
            {runName(language, each)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
