import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Finding } from '../../intake/intake-result';
import type { IntakeOptions } from '../../intake/mapping';
import { useLanguage } from '../language';
import { Section } from '../section';
import { useDataCheckTexts } from '../use-data-check-texts';
import { useFocusAfterGoing } from '../use-focus-after-going';
import { questionsOf, type Question } from './questions-of';

const useStyles = makeStyles({
  questions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface QuestionsProps {
  findings: readonly Finding[];
  options: IntakeOptions;
  change(options: IntakeOptions): void;
}

/** What the data leaves open and only the user knows; each has an answer already, which is our guess. */
export function Questions({ findings, options, change }: QuestionsProps) {
  const styles = useStyles();
  const { say, format } = useLanguage();
  const texts = useDataCheckTexts();
  const list = useRef<HTMLDivElement>(null);
  const answeredAt = useFocusAfterGoing(list, 'input:checked', findings);
  const questions = questionsOf(findings, options, { texts, say, day: format.day });
  if (questions.length === 0) return null;
  return (
    <Section title={texts.questionsTitle}>
      <div ref={list} className={styles.questions}>
        {questions.map((question, index) => (
          <QuestionField
            key={question.id}
            question={question}
            change={(answered) => {
              answeredAt(index);
              change(answered);
            }}
          />
        ))}
      </div>
    </Section>
  );
}

function QuestionField({ question, change }: { question: Question; change(options: IntakeOptions): void }) {
  const { text, answers, chosen } = question;
  return (
    <Field label={text} size="small">
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) => {
          const answer = answers.find(({ id }) => id === value);
          if (answer) change(answer.options);
        }}
      >
        {answers.map(({ id, label }) => (
          <Radio key={id} value={id} label={label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
