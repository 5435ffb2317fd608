import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { CellPlace, Finding, OfferedFix } from '../../intake/intake-result';
import type { IntakeOptions } from '../../intake/mapping';
import { withFix } from '../../intake/with-fix';
import { causeOf } from '../cause-of';
import { FailureMessage } from '../failure-message';
import { GradeFooter } from '../grade-footer';
import { useLanguage } from '../language';
import { ProgressLine } from '../progress-line';
import { Section } from '../section';
import { usableBeside } from '../state/lists-beside';
import type { Failure } from '../state/pane-state';
import { StepPage } from '../step-page';
import type { StepProps } from '../step-props';
import { useDataCheckTexts } from '../use-data-check-texts';
import { useFocusAfterGoing } from '../use-focus-after-going';
import { FindingCards } from './finding-cards';
import { HealthScore } from './health-score';
import { ListFindings } from './list-findings';
import { RuleList } from './rule-list';
import { TakenFixes } from './taken-fixes';
import { UsedRows } from './used-rows';

const useStyles = makeStyles({
  findings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** What the data gives: its health, what is odd about it and what can be done, and the rules that decide. */
export default function CheckPage({ state, dispatch, session }: StepProps) {
  const styles = useStyles();
  const { texts, say } = useLanguage();
  const words = useDataCheckTexts();
  const { check, checking, failure, mapping, options, sourceId, beside } = state;
  const [jump, setJump] = useState<Failure['cause'] | null>(null);
  const findings = useRef<HTMLDivElement>(null);
  const tookAt = useFocusAfterGoing(findings, '[data-finding]', check?.findings);
  const counting = checking.status === 'running';

  const change = (to: IntakeOptions) => dispatch({ type: 'optionsChanged', options: to });
  const effectOf = (fix: OfferedFix) =>
    mapping
      ? session.effectOfFix({ mapping, also: usableBeside(mapping.kind, beside), options }, fix)
      : Promise.reject(new Error('No list has been read.'));
  const show = async (list: Finding['list'], cell: CellPlace) => {
    const other = beside.find(({ mapping: each }) => each !== null && each.kind === list);
    try {
      await session.showCell(other?.sourceId ?? sourceId ?? '', cell);
      setJump(null);
    } catch (error) {
      setJump(causeOf(error));
    }
  };
  const asksForNames =
    options.joinByName !== undefined ||
    (check?.findings.some(({ code }) => code === 'list-joins-by-name-only') ?? false);

  return (
    <StepPage title={texts.checkTitle} footer={<GradeFooter state={state} dispatch={dispatch} />}>
      {jump && <FailureMessage failure={{ during: 'checking', cause: jump }} />}
      {failure?.during === 'checking' ? (
        <FailureMessage failure={failure} />
      ) : (
        <>
          {counting && checking.progress && checking.progress.done < checking.progress.total && (
            <ProgressLine phase={texts.phases.preparing} progress={checking.progress} />
          )}
          {check && <HealthScore health={check.health} />}
          <UsedRows
            check={check}
            counting={counting}
            showRow={(row) => void show(undefined, { row, column: 1 })}
          />
          {check && (
            <Section
              title={words.findingsTitle}
              {...(check.findings.length > 0
                ? {
                    hint: say(words.findingsCount, {
                      errors: check.counts.error,
                      warnings: check.counts.warning,
                      infos: check.counts.info,
                    }),
                  }
                : {})}
            >
              <div ref={findings} className={styles.findings} tabIndex={-1}>
                {check.findings.length === 0 ? (
                  <Text>{words.noFindings}</Text>
                ) : (
                  <>
                    <FindingCards
                      findings={check.findings}
                      show={({ list }, cell) => void show(list, cell)}
                      effectOf={effectOf}
                      take={(fix, index) => {
                        tookAt(index);
                        change(withFix(options, fix));
                      }}
                    />
                    <ListFindings findings={check.findings} session={session} />
                  </>
                )}
              </div>
            </Section>
          )}
        </>
      )}
      <TakenFixes options={options} change={change} />
      {mapping && (
        <RuleList
          rules={check?.rules ?? []}
          options={options}
          orders={mapping.kind === 'orders'}
          asksForNames={asksForNames}
          change={change}
        />
      )}
    </StepPage>
  );
}
