import { STAGES, type Grades } from '../../grading/grades';
import { listTexts } from '../../locales/lists';
import { message } from '../../locales/message';
import type { Locale } from '../../scheme/local-text';
import type { Scheme } from '../../scheme/schema';
import type { Play } from '../../scheme/settings/playbook';
import { segmentIds } from '../../scheme/segment-ids';
import { textOrNone } from './yes-no';

/**
 * What the playbook says to do with a customer: the play of tier and stage, else of a tag, else of the segment. The
 * lists that ask are about a stage, and the play of a tag (big spender, say) does not know that the customer is lost.
 * @param since days since what the rhythm counts from; a rhythm whose last day has passed is left out
 */
export function playbookStep(
  scheme: Pick<Scheme, 'playbook' | 'tiers' | 'tags' | 'segments'>,
  grades: Grades,
  customer: number,
  locale: Locale,
  since = 0,
): string | undefined {
  const play = playOf(scheme, grades, customer);
  const offer = play?.offer[locale];
  if (!play || !offer) return undefined;
  return message(locale, listTexts[locale].next.play, {
    offer,
    ...textOrNone('hasChannel', play.channel[locale], 'channel'),
    ...textOrNone('hasRhythm', hasPassed(play.rhythm[locale], since) ? '' : play.rhythm[locale], 'rhythm'),
  });
}

/** "Once, on day 14" after 14 days; a rhythm without a number goes on. */
function hasPassed(rhythm: string, since: number): boolean {
  const days = (rhythm.match(/\d+/g) ?? []).map(Number);
  return days.length > 0 && Math.max(...days) < since;
}

function playOf(
  { playbook, tiers, tags, segments }: Pick<Scheme, 'playbook' | 'tiers' | 'tags' | 'segments'>,
  grades: Grades,
  customer: number,
): Play | undefined {
  const tier = tiers.levels[grades.tier[customer] ?? -1]?.id;
  const stage = STAGES[grades.stage[customer] ?? -1];
  const cell =
    tier !== undefined && stage !== undefined && Object.hasOwn(playbook.cells, tier)
      ? playbook.cells[tier]?.[stage]
      : undefined;
  if (cell) return cell;
  const tagged = tags.find(
    ({ id }, index) => Object.hasOwn(playbook.tags, id) && grades.tags[index]?.[customer] === 1,
  );
  if (tagged) return playbook.tags[tagged.id];
  const segment = segmentIds(segments)[grades.segment[customer] ?? -1];
  return segment !== undefined && Object.hasOwn(playbook.segments, segment)
    ? playbook.segments[segment]
    : undefined;
}
