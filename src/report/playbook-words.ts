import { gradingTexts } from '../locales/grading';
import { message } from '../locales/message';
import { reportTexts } from '../locales/report';
import { summaryTexts } from '../locales/summary';
import type { Locale } from '../scheme/local-text';
import type { Scheme } from '../scheme/schema';
import { PLAY_TEXTS, type Play } from '../scheme/settings/playbook';
import { STAGES } from '../scheme/stages';
import { segmentName } from './segment-name';

/** For whom a play is, and all that it says, as one text. */
export interface PlayWords {
  whom: string;
  text: string;
}

/** Every play of a scheme in the order of its tiers, tags and segments; those of what it no longer has by their ids. */
export function playbookWords({ playbook, tiers, tags, segments }: Scheme, locale: Locale): PlayWords[] {
  const tierName = (id: string): string => tiers.levels.find((level) => level.id === id)?.name[locale] ?? id;
  const words = (whom: string, play: Play | undefined): PlayWords[] =>
    play ? [{ whom, text: playText(play, locale) }] : [];
  return [
    ...Object.entries(playbook.cells).flatMap(([id, stages]) =>
      STAGES.flatMap((stage) =>
        words(
          message(locale, summaryTexts[locale].allocation.name, {
            tier: tierName(id),
            stage: gradingTexts[locale].stages[stage],
          }),
          stages[stage],
        ),
      ),
    ),
    ...Object.entries(playbook.tags).flatMap(([id, play]) =>
      words(tags.find((tag) => tag.id === id)?.name[locale] ?? id, play),
    ),
    ...Object.entries(playbook.segments).flatMap(([id, play]) =>
      words(segmentName(segments, id, locale), play),
    ),
  ];
}

function playText(play: Play, locale: Locale): string {
  const { playbook } = summaryTexts[locale];
  const said = PLAY_TEXTS.flatMap((part) => play[part][locale] || []);
  const left = play.holdOut > 0 ? [`${playbook.holdOut} ${play.holdOut}%`] : [];
  return [...said, ...left].join(reportTexts[locale].listSeparator);
}
