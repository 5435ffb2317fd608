import { localeFor, type Locale } from './locale';

export interface PageSettings {
  locale: Locale;
  dark: boolean;
  /** False while the page is light or dark because the system is. */
  themeChosen: boolean;
  platform: 'web' | 'desktop';
  paneWidth: number;
  paneOpen: boolean;
}

const storageKey = 'crm-tier-workbench';
const defaultPaneWidth = 350;

/** Settings of this visit: the address first, then what was chosen before, then what the browser prefers. */
export function readSettings(): PageSettings {
  const asked = new URLSearchParams(location.search);
  const stored = storedSettings();
  const theme = asked.get('theme') ?? stored.theme;
  return {
    locale:
      localeFor(asked.get('locale')) ?? localeFor(stored.locale) ?? localeFor(navigator.language) ?? 'en-US',
    themeChosen: Boolean(theme),
    dark: theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches,
    platform: asked.get('platform') === 'desktop' ? 'desktop' : 'web',
    paneWidth: Number(stored.paneWidth) || defaultPaneWidth,
    paneOpen: true,
  };
}

/** Keeps the choices for the next visit, and in the address so that a reload shows the same. */
export function keepSettings({ locale, dark, themeChosen, paneWidth }: PageSettings): void {
  const theme = dark ? 'dark' : 'light';
  const kept = { locale, paneWidth: String(paneWidth), ...(themeChosen ? { theme } : {}) };
  localStorage.setItem(storageKey, JSON.stringify(kept));
  const address = new URL(location.href);
  if (address.searchParams.has('locale')) address.searchParams.set('locale', locale);
  if (address.searchParams.has('theme')) address.searchParams.set('theme', theme);
  history.replaceState(null, '', address);
}

function storedSettings(): Record<string, string | undefined> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, string>) : {};
  } catch {
    return {};
  }
}
