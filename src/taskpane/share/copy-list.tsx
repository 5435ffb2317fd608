import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { SharePlan } from '../../run/share/share-plan';
import { PERSONAL_KINDS } from '../../share/copy-content';
import type { CopyChoice } from './copy-section';
import { useShareTexts } from './use-share-texts';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

/** What will leave and what will stay, before anything happens. */
export function CopyList({ plan, choice }: { plan: SharePlan; choice: CopyChoice }) {
  const { texts, say, locale } = useShareTexts();
  const { sheets, hidden, charts, run } = plan;
  const listed = (names: readonly string[]): string =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const left = sheets.map(({ sheetName }) => sheetName).filter((name) => !choice.sheets.includes(name));
  const kindsOf = (masked: boolean): string =>
    listed(
      PERSONAL_KINDS.filter((kind) => choice.kinds.includes(kind) === masked).map(
        (kind) => texts.kinds[kind],
      ),
    );
  const keeps = run !== null && choice.keepScheme;

  const leaves =
    choice.sheets.length === 0
      ? [texts.leavesNothing]
      : [
          say(texts.leavesSheets, { count: choice.sheets.length, names: listed(choice.sheets) }),
          ...(choice.kinds.length > 0 ? [say(texts.leavesMasked, { kinds: kindsOf(true) })] : []),
          ...(choice.kinds.length < PERSONAL_KINDS.length
            ? [say(texts.leavesUnmasked, { kinds: kindsOf(false) })]
            : []),
          texts.leavesIds,
          ...(keeps ? [say(texts.leavesScheme, { name: run.name[locale] })] : []),
          texts.leavesName,
        ];
  const stays = [
    ...(left.length > 0 ? [say(texts.staysSheets, { names: listed(left) })] : []),
    ...(hidden > 0 ? [say(texts.staysHidden, { count: hidden })] : []),
    ...(charts > 0 ? [say(texts.staysCharts, { count: charts })] : []),
    texts.staysFormulas,
    ...(keeps || run === null ? [] : [texts.staysScheme]),
    ...(choice.keepKey ? [] : [texts.staysKey]),
  ];
  return (
    <>
      <ListOf title={texts.leaves} lines={leaves} />
      <ListOf title={texts.stays} lines={stays} />
    </>
  );
}

function ListOf({ title, lines }: { title: string; lines: readonly string[] }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ul aria-labelledby={id} className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
