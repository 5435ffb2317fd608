import { ruleReport, type RuleFinding } from '../../grading/rule-report';
import { message } from '../../locales/message';
import { reportTexts } from '../../locales/report';
import type { Locale } from '../../scheme/local-text';
import { conditionText } from '../condition-text';
import { fieldName } from '../field-name';
import type { ReportInput } from '../report-input';
import type { TextBlock } from '../summary';

/** Each tag with its rule in words, and what is odd about it in this data. */
export function tagsBlock({ customers, scheme, grades }: ReportInput, locale: Locale): TextBlock {
  const { tags: texts, listSeparator } = reportTexts[locale];
  const nameOf = (id: string): string => scheme.tags.find((tag) => tag.id === id)?.name[locale] ?? id;
  const lines = scheme.tags.map(({ name, on, when }) =>
    on
      ? message(locale, texts.rule, {
          tag: name[locale],
          condition: conditionText(when, scheme, grades.fitted.thresholds, locale),
        })
      : message(locale, texts.off, { tag: name[locale] }),
  );
  const findingLine = (finding: RuleFinding): string => {
    const tag = nameOf(finding.tag);
    if (finding.kind === 'same') return message(locale, texts.same, { tag, other: nameOf(finding.other) });
    if (finding.kind === 'everybody') return message(locale, texts.everybody, { tag });
    if (finding.fields.length === 0) return message(locale, texts.nobody, { tag });
    const fields = finding.fields.map((field) => fieldName(field, locale)).join(listSeparator);
    return message(locale, texts.nobodyMissing, { tag, fields });
  };
  lines.push(...ruleReport(customers, scheme, grades).map(findingLine));
  if (grades.hand.customers > 0) lines.push(message(locale, texts.byHand, { count: grades.hand.customers }));
  return { kind: 'text', title: texts.title, lines: lines.length > 0 ? lines : [texts.none] };
}
