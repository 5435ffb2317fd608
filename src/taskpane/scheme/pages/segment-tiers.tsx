import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { segmentName } from '../../../report/segment-name';
import { setIn } from '../../../scheme/edit/set-in';
import { useLanguage } from '../../language';
import { Section } from '../../section';
import { CountText } from '../count-text';
import { problemAt, pathKey, useSchemeEdit } from '../scheme-edit';
import { draftReason } from '../draft-reason';
import { useEditorTexts } from '../use-editor-texts';
import { HelpButton } from '../fields/help-label';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Where the segment decides: the tier of every segment. */
export function SegmentTiers() {
  const styles = useStyles();
  const { locale } = useLanguage();
  const texts = useEditorTexts();
  const { scheme, change, counts, problems } = useSchemeEdit();
  const { method, levels } = scheme.tiers;
  if (method.by !== 'segment') return null;
  return (
    <Section
      title={texts.labels.segments}
      help={<HelpButton name={texts.labels.segments} text={texts.help.segmentTiers} />}
    >
      <div className={styles.list} role="group" aria-label={texts.labels.segments}>
        {method.tiers.map(({ segment, tier }, index) => {
          const path = ['tiers', 'method', 'tiers', index, 'tier'];
          const name = segmentName(scheme.segments, segment, locale);
          const problem = problemAt(problems, path);
          return (
            <Field
              key={segment}
              size="small"
              label={
                <>
                  {name} <CountText count={counts?.segments.get(segment)} />
                </>
              }
              {...(problem ? { validationMessage: draftReason(problem, name, locale) } : {})}
            >
              <Select
                size="small"
                value={tier}
                data-path={pathKey(path)}
                onChange={(_, { value }) => change(setIn(scheme, path, value))}
              >
                {levels.map((level) => (
                  <option key={level.id} value={level.id}>
                    {level.name[locale]}
                  </option>
                ))}
              </Select>
            </Field>
          );
        })}
      </div>
    </Section>
  );
}
