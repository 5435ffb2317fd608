import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { conditionText } from '../../report/condition-text';
import type { Session } from '../../run/session';
import { LARGEST_RULE, type Condition } from '../../scheme/rules/condition';
import { getIn, type Path } from '../../scheme/edit/set-in';
import { useLanguage } from '../language';
import { problemAt, useSchemeEdit } from '../scheme/scheme-edit';
import { draftReason } from '../scheme/draft-reason';
import { useEditorTexts } from '../scheme/use-editor-texts';
import type { PaneState } from '../state/pane-state';
import { GroupEditor } from './group-editor';
import { dayToday, freeHeaders, isInData } from './rule-data';
import { RuleFrameContext, useRuleTexts, type RuleFrame } from './rule-frame';
import { ruleSize } from './rule-size';
import { subjectGroups } from './subject';
import { useRuleHits } from './use-rule-hits';

const useStyles = makeStyles({
  rule: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  hits: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface RuleBuilderProps {
  /** Where the rule stands in the scheme. */
  path: Path;
  /** How the sentence begins: "A customer gets the tag when". */
  lead: string;
  /** The tag whose rule it is. */
  ownTag?: string;
  state: PaneState;
  session: Session;
}

/** A rule as a sentence of lists and fields, and whom it hits now. */
export function RuleBuilder({ path, lead, ownTag, state, session }: RuleBuilderProps) {
  const styles = useStyles();
  const { locale, say, format } = useLanguage();
  const texts = useRuleTexts();
  const editorTexts = useEditorTexts();
  const { scheme, problems } = useSchemeEdit();
  const rule = getIn(scheme, path) as Condition;
  const hits = useRuleHits(session, state, rule);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string | null>(null);
  useLayoutEffect(() => {
    const wanted = focusNext.current;
    if (wanted === null) return;
    const fields = root.current?.querySelectorAll<HTMLElement>('[data-path]') ?? [];
    const field = [...fields].find(({ dataset }) => dataset.path === wanted);
    if (field) focusNext.current = null;
    field?.focus();
  });

  const { read, mapping, check } = state;
  const size = ruleSize(rule);
  const frame = useMemo(
    (): RuleFrame => ({
      filling: {
        scheme,
        today: dayToday(state.asOf ?? check?.defaultAsOf ?? null),
        ...(ownTag ? { ownTag } : {}),
      },
      subjects: subjectGroups(freeHeaders(read, mapping)),
      isInData: (subject) => isInData(subject, mapping),
      full: size >= LARGEST_RULE,
      focusAfter: (wanted) => {
        focusNext.current = wanted;
      },
    }),
    [scheme, state.asOf, check, ownTag, read, mapping, size],
  );
  const own = problemAt(problems, path);
  return (
    <div ref={root} className={styles.rule}>
      <RuleFrameContext value={frame}>
        <GroupEditor path={path} lead={lead} depth={1} />
      </RuleFrameContext>
      {own && <p className={styles.wrong}>{draftReason(own, editorTexts.labels.when, locale)}</p>}
      <p className={styles.note}>{say(texts.inWords, { text: conditionText(rule, scheme, [], locale) })}</p>
      {hits ? (
        <p className={styles.hits} role="status">
          {say(texts.hits, { count: hits.hits, share: format.share(hits.hits / hits.all) })}
        </p>
      ) : (
        check === null && <p className={styles.note}>{editorTexts.notYetCounted}</p>
      )}
    </div>
  );
}
