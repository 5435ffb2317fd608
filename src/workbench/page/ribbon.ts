import type { WorkbenchTexts } from '../../locales/en-US/workbench';
import type { AddinButton, AddinCommands } from './addin-commands';
import { element } from './element';
import { icon, type IconName } from './icon';
import type { Locale } from './locale';
import { menu } from './menu';
import type { Sample } from './samples';

export interface RibbonActions {
  onHome(): void;
  onOpen(): void;
  onSample(sample: Sample): void;
  onSave(): void;
  onTogglePane(): void;
  /** An action of the add-in, by its name. */
  onAction(action: string): void;
}

/** The bar above the sheet: the workbench's own buttons for files, then the add-in's. */
export class Ribbon {
  readonly bar: HTMLElement;
  private readonly save: HTMLButtonElement;
  private readonly pane: HTMLButtonElement;
  private readonly addin: HTMLElement;

  constructor(
    texts: WorkbenchTexts,
    locale: Locale,
    samples: readonly Sample[],
    commands: AddinCommands,
    actions: RibbonActions,
  ) {
    this.addin = element(
      'div',
      { className: 'addin-tab', attributes: { role: 'group', 'aria-label': commands.tab } },
      ...commands.groups.map(({ label, buttons }) =>
        element(
          'div',
          { className: 'addin-group', attributes: { role: 'group', 'aria-label': label } },
          ...buttons.map((each) => addinButton(each, actions.onAction)),
        ),
      ),
    );
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
      this.addin,
    );
    this.setWorkbookOpen(false);
  }

  setWorkbookOpen(open: boolean): void {
    this.save.disabled = !open;
    this.pane.disabled = !open;
    for (const button of this.addin.querySelectorAll('button')) button.disabled = !open;
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
  const opener = button('samples', texts.samples, texts.samples, () => {});
  opener.append(element('span', { className: 'chevron' }, icon('chevron')));
  return menu(opener, (close) =>
    samples.map((sample) =>
      element(
        'button',
        {
          type: 'button',
          onclick: () => {
            close();
            onSample(sample);
          },
        },
        sample.title[locale],
        element('small', { textContent: sample.description[locale] }),
      ),
    ),
  );
}

/** A button as the add-in's manifest describes it. */
function addinButton(
  { label, tip, icon: picture, action, items }: AddinButton,
  onAction: (action: string) => void,
): HTMLElement {
  const button = element(
    'button',
    { type: 'button', title: tip, onclick: () => action !== '' && onAction(action) },
    element('img', { src: picture, alt: '', width: 20, height: 20 }),
    label,
  );
  if (items.length === 0) return button;
  button.append(element('span', { className: 'chevron' }, icon('chevron')));
  return menu(button, (close) =>
    items.map((item) =>
      element(
        'button',
        {
          type: 'button',
          onclick: () => {
            close();
            onAction(item.action);
          },
        },
        item.label,
        element('small', { textContent: item.tip }),
      ),
    ),
  );
}
