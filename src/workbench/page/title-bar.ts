import type { WorkbenchTexts } from '../../locales/en-US/workbench';
import { element } from './element';
import { icon } from './icon';
import { locales, type Locale } from './locale';

/** The top of the page: what this is, what is open, in which language and theme. */
export class TitleBar {
  readonly bar: HTMLElement;
  private readonly fileName = element('span', { className: 'file-name', hidden: true });

  constructor(
    texts: WorkbenchTexts,
    { locale, dark }: { locale: Locale; dark: boolean },
    actions: { onLocale(locale: Locale): void; onTheme(): void },
  ) {
    const language = element(
      'select',
      {
        onchange: () => actions.onLocale(language.value as Locale),
        attributes: { 'aria-label': texts.language, title: texts.language },
      },
      ...locales.map(({ locale: value, name }) => element('option', { value, textContent: name })),
    );
    language.value = locale;
    const theme = `${texts.theme}: ${dark ? texts.themeDark : texts.themeLight}`;
    this.bar = element(
      'header',
      { className: 'bar' },
      element('h1', { textContent: texts.title }),
      this.fileName,
      element('span', { className: 'stand-in', title: texts.standInTip }, icon('info'), texts.standIn),
      element(
        'button',
        { type: 'button', title: theme, ariaLabel: theme, onclick: actions.onTheme },
        icon(dark ? 'dark' : 'light'),
      ),
      language,
    );
  }

  setFileName(name: string | null): void {
    this.fileName.textContent = name;
    this.fileName.hidden = name === null;
  }
}
