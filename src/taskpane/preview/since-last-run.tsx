import { makeStyles, Spinner, Text } from '@fluentui/react-components';
import { memo, useEffect, useState } from 'react';
import { previewTexts } from '../../locales/preview';
import type { PreviewRequest, SinceLastRun } from '../../run/preview';
import type { Session } from '../../run/session';
import { NumberTable } from '../charts/number-table';
import { InfoTip } from '../help/info-tip';
import { useLanguage } from '../language';
import { latest } from '../latest';
import { Section } from '../section';

/** Comparing reads two columns of the sheet: not with every step of a slider. */
const SETTLE_MS = 400;
/** Moves that are listed. */
const SHOWN = 6;

const useStyles = makeStyles({ text: { margin: 0 }, busy: { justifyContent: 'flex-start' } });

interface SinceLastRunProps {
  session: Session;
  request: PreviewRequest;
  /** How many there are now. */
  customers: number;
}

/** Who would move to another tier, against the grades that stand in the workbook; nothing where there are none. */
export const SinceLastRunPart = memo(function SinceLastRunPart({
  session,
  request,
  customers,
}: SinceLastRunProps) {
  const styles = useStyles();
  const { locale, say, format } = useLanguage();
  const texts = previewTexts[locale];
  const [answer, setAnswer] = useState<{ since: SinceLastRun | null; of: PreviewRequest } | null>(null);
  const [ask] = useState(() => latest((question: PreviewRequest) => session.preview.sinceLastRun(question)));
  useEffect(() => {
    const timer = setTimeout(() => {
      ask(request).then(
        (since) => since !== undefined && setAnswer({ since, of: request }),
        // A sheet that cannot be read now is compared at the next change; the preview itself stands.
        () => setAnswer({ since: null, of: request }),
      );
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [ask, request]);

  if (!answer?.since) return null;
  const { changes, customers: before } = answer.since;
  const now = answer.of === request;
  return (
    <Section title={texts.changes} help={<InfoTip topic="changes" />}>
      {!now && <Spinner className={styles.busy} size="tiny" label={texts.comparing} />}
      {changes === null ? (
        <Text as="p" className={styles.text}>
          {say(texts.changesCountsOnly, { before, after: customers })}
        </Text>
      ) : changes.up + changes.down + changes.joined + changes.gone === 0 ? (
        <Text as="p" className={styles.text}>
          {texts.changesNone}
        </Text>
      ) : (
        <NumberTable
          caption={texts.changes}
          rows={[
            [texts.changesUp, changes.up],
            [texts.changesDown, changes.down],
            [texts.changesSame, changes.same],
            [texts.changesJoined, changes.joined],
            [texts.changesGone, changes.gone],
            ...changes.moves
              .slice(0, SHOWN)
              .map(({ from, to, customers: moved }): [string, number] => [
                say(texts.changesMove, { from, to }),
                moved,
              ]),
          ].map(([name, value]) => ({ name: String(name), cells: [format.count(Number(value))] }))}
        />
      )}
    </Section>
  );
});
