import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
} from '@fluentui/react-components';
import { writeTexts } from '../../locales/write';
import { GradeFooter } from '../grade-footer';
import { InfoTip } from '../help/info-tip';
import { useLanguage } from '../language';
import { NotReady } from '../not-ready';
import { Section } from '../section';
import { readyToGrade } from '../state/ready-to-grade';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { FormulasChoice } from './formulas-choice';
import { AlsoWrite } from './also-write';
import { ListsChoice } from './lists-choice';
import { ColumnList } from './column-list';
import { chosenBy, columnRows, type ColumnRow } from './column-rows';
import { settingHelpTexts } from '../../locales/setting-help';
import { HelpButton } from '../scheme/fields/help-label';

const useStyles = makeStyles({ text: { margin: 0 }, reset: { alignSelf: 'flex-start' } });

/** What is written, and where. */
export default function WritePage({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const { locale, texts: pane } = useLanguage();
  const texts = writeTexts[locale];
  const { write, scheme, mapping } = state;
  const rows = columnRows(write.columns, scheme);

  const changeColumns = (changed: readonly ColumnRow[]) => {
    // Without any column there would be nothing to come for.
    if (!changed.some(({ on }) => on)) return;
    const chosen = chosenBy(changed, scheme);
    dispatch({ type: 'writeChanged', write: { ...write, columns: chosen.choice } });
    if (chosen.scheme !== scheme) dispatch({ type: 'schemeChanged', scheme: chosen.scheme });
  };
  const { columns: _, ...usual } = write;
  return (
    <StepPage title={pane.writeTitle} footer={<GradeFooter state={state} dispatch={dispatch} />}>
      {!readyToGrade(state) && <NotReady state={state} dispatch={dispatch} />}
      <Section
        title={texts.where}
        help={<HelpButton name={texts.where} text={settingHelpTexts[locale].write.where} />}
      >
        {mapping?.kind === 'customers' ? (
          <RadioGroup
            value={write.place ?? 'beside'}
            aria-label={texts.where}
            onChange={(_event, { value }) =>
              dispatch({
                type: 'writeChanged',
                write: { ...write, place: value === 'sheet' ? 'sheet' : 'beside' },
              })
            }
          >
            <Radio value="beside" label={texts.places.beside} />
            <Radio value="sheet" label={texts.places.sheet} />
          </RadioGroup>
        ) : (
          <Text as="p" className={styles.text}>
            {texts.sheet}
          </Text>
        )}
      </Section>
      <AlsoWrite write={write} change={(changed) => dispatch({ type: 'writeChanged', write: changed })} />
      <ListsChoice state={state} dispatch={dispatch} />
      <Section title={texts.columns} hint={texts.columnsHint} help={<InfoTip topic="columns" />}>
        <ColumnList rows={rows} change={changeColumns} />
        <FormulasChoice state={state} dispatch={dispatch} />
        {rows.filter(({ on }) => on).length === 1 && (
          <MessageBar intent="info">
            <MessageBarBody>{texts.none}</MessageBarBody>
          </MessageBar>
        )}
        {write.columns && (
          <Button
            className={styles.reset}
            size="small"
            onClick={() => dispatch({ type: 'writeChanged', write: usual })}
          >
            {texts.reset}
          </Button>
        )}
      </Section>
    </StepPage>
  );
}
