import type { WorkbenchTexts } from '../../locales/en-US/workbench';
import { element } from './element';
import { icon, type IconName } from './icon';
import type { Locale } from './locale';
import type { Sample } from './samples';

export interface RibbonActions {
  onHome(): void;
  onOpen(): void;
  onSample(sample: Sample): void;
  onSave(): void;
  onTogglePane(): void;
}

/** The bar above the sheet: the workbench's own buttons for files, then the add-in's. */
export class Ribbon {
  readonly bar: HTMLElement;
  private readonly save: HTMLButtonElement;
  private readonly pane: HTMLButtonElement;

  constructor(texts: WorkbenchTexts, locale: Locale, samples: readonly Sample[], actions: RibbonActions) {
    this.save = button('save', texts.save, texts.saveTip, actions.onSave);
    this.pane = button('addin', texts.addinName, texts.addinButtonTip, actions.onTogglePane);
    this.bar = element(
      'div',
      { className: 'ribbon', attributes: { role: 'toolbar', 'aria-label': texts.title } },
      button('home', texts.home, texts.home, actions.onHome),
      button('open', texts.open, texts.openTip, actions.onOpen),
      samples.length > 0 ? sampleMenu(texts, locale, samples, actions.onSample) : null,
      this.save,
      element('span', { className: 'separator' }),
      this.pane,
    );
    this.setWorkbookOpen(false);
  }

  setWorkbookOpen(open: boolean): void {
    this.save.disabled = !open;
    this.pane.disabled = !open;
  }

  setPaneOpen(open: boolean): void {
    this.pane.setAttribute('aria-pressed', String(open));
  }
}

const button = (name: IconName, text: string, tip: string, onclick: () => void): HTMLButtonElement =>
  element('button', { type: 'button', title: tip, onclick }, icon(name), text);

function sampleMenu(
  texts: WorkbenchTexts,
  locale: Locale,
  samples: readonly Sample[],
  onSample: (sample: Sample) => void,
): HTMLElement {
  const opener = button('samples', texts.samples, texts.samples, () => setOpen(list.hidden));
  opener.append(element('span', { className: 'chevron' }, icon('chevron')));
  opener.setAttribute('aria-haspopup', 'true');
  const list = element(
    'div',
    { className: 'menu-list', hidden: true },
    ...samples.map((sample) =>
      element(
        'button',
        {
          type: 'button',
          onclick: () => {
            setOpen(false);
            onSample(sample);
          },
        },
        sample.title[locale],
        element('small', { textContent: sample.description[locale] }),
      ),
    ),
  );
  const menu = element('div', { className: 'menu' }, opener, list);
  const setOpen = (open: boolean): void => {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) list.querySelector('button')?.focus();
  };
  menu.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !menu.contains(event.relatedTarget)) setOpen(false);
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    setOpen(false);
    opener.focus();
  });
  setOpen(false);
  return menu;
}
