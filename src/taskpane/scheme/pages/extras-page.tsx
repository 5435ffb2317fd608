import { Checkbox, makeStyles } from '@fluentui/react-components';
import { reportTexts } from '../../../locales/report';
import { EXTRA_COLUMNS } from '../../../scheme/schema';
import { useLanguage } from '../../language';
import { Section } from '../../section';
import { LocalTextField } from '../fields/local-text-field';
import { NumberField } from '../fields/number-field';
import { SwitchField } from '../fields/switch-field';
import type { SchemePageProps } from '../scheme-pages';
import { useEditorTexts } from '../use-editor-texts';
import { HelpButton } from '../fields/help-label';

const useStyles = makeStyles({ boxes: { display: 'flex', flexDirection: 'column' } });

/** The scheme's name, and what is written or looked for beside the usual. */
export default function ExtrasPage({ scheme, change }: SchemePageProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const names = reportTexts[locale].columns;
  return (
    <>
      <LocalTextField path={['name']} label={texts.labels.name} help={texts.help.schemeName} />
      <Section
        title={texts.labels.extraColumns}
        hint={texts.extras.columnsHint}
        help={<HelpButton name={texts.labels.extraColumns} text={texts.help.extraColumns} />}
      >
        <div className={styles.boxes}>
          {EXTRA_COLUMNS.map((column) => (
            <Checkbox
              key={column}
              label={names[column]}
              checked={scheme.extraColumns.includes(column)}
              onChange={(_, { checked }) =>
                change({
                  ...scheme,
                  extraColumns: EXTRA_COLUMNS.filter((each) =>
                    each === column ? checked === true : scheme.extraColumns.includes(each),
                  ),
                })
              }
            />
          ))}
        </div>
      </Section>
      <Section title={texts.labels.clusters}>
        <SwitchField path={['clusters', 'on']} label={texts.labels.clustersOn} help={texts.help.clustersOn} />
        {scheme.clusters.on && (
          <>
            <NumberField
              path={['clusters', 'k']}
              label={texts.labels.k}
              help={texts.help.k}
              placeholder={texts.choices.clusters.best}
              nullable
            />
            <NumberField path={['clusters', 'seed']} label={texts.labels.seed} help={texts.help.seed} />
          </>
        )}
      </Section>
    </>
  );
}
