import type { WorkbenchTexts } from '../../locales/en-US/workbench';
import { element } from './element';
import { icon, type IconName } from './icon';
import type { Locale } from './locale';
import type { Sample } from './samples';

/** What the page shows while no workbook is open: the samples and the way to a file of one's own. */
export function startView(
  texts: WorkbenchTexts,
  locale: Locale,
  samples: readonly Sample[],
  { onSample, onOpen }: { onSample(sample: Sample): void; onOpen(): void },
): HTMLElement {
  return element(
    'section',
    { className: 'start' },
    element(
      'div',
      { className: 'start-content' },
      element('h2', { textContent: texts.startTitle }),
      element('p', { className: 'lead', textContent: texts.startText }),
      element(
        'div',
        { className: 'choices' },
        ...samples.slice(0, 2).map((sample, i) => sampleChoice(sample, locale, i, () => onSample(sample))),
        choice('open', texts.startOwn, texts.startOwnText, '', 'choice own', onOpen),
      ),
    ),
  );
}

const sampleIcons: IconName[] = ['customers', 'orders'];

const sampleChoice = (sample: Sample, locale: Locale, index: number, onChoose: () => void): HTMLElement =>
  choice(
    sampleIcons[index] ?? 'samples',
    sample.title[locale],
    sample.description[locale],
    sample.file,
    'choice',
    onChoose,
  );

function choice(
  iconName: IconName,
  title: string,
  text: string,
  format: string,
  className: string,
  onclick: () => void,
): HTMLElement {
  return element(
    'button',
    { type: 'button', className, onclick },
    element('span', { className: 'badge' }, icon(iconName)),
    element('strong', { textContent: title }),
    element('span', { textContent: text }),
    format === '' ? null : element('span', { className: 'format', textContent: format }),
  );
}
