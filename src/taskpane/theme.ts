import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { createContext, useEffect, useState } from 'react';

/** Excel's green in Fluent's sixteen steps, darkest first. */
const excelGreen: BrandVariants = {
  10: '#020603',
  20: '#0a1c11',
  30: '#0c2f1b',
  40: '#0b3f23',
  50: '#0a4f2b',
  60: '#0b5f33',
  70: '#0e703a',
  80: '#107c41',
  90: '#2d8c54',
  100: '#479b67',
  110: '#5fab7b',
  120: '#77ba8f',
  130: '#8fc9a3',
  140: '#a8d7b8',
  150: '#c2e5cd',
  160: '#ddf2e3',
};

const light = createLightTheme(excelGreen);
const dark: Theme = {
  ...createDarkTheme(excelGreen),
  // Fluent's own dark brand texts are too dark for 4.5:1 with this green.
  colorBrandForeground1: excelGreen[120],
  colorBrandForeground2: excelGreen[130],
  colorBrandForegroundLink: excelGreen[120],
  colorBrandForegroundLinkHover: excelGreen[130],
  colorBrandForegroundLinkPressed: excelGreen[110],
  colorNeutralForeground2BrandHover: excelGreen[120],
  colorNeutralForeground2BrandPressed: excelGreen[110],
  colorNeutralForeground2BrandSelected: excelGreen[120],
  colorCompoundBrandForeground1: excelGreen[120],
  colorCompoundBrandForeground1Hover: excelGreen[130],
  colorCompoundBrandForeground1Pressed: excelGreen[110],
};

type Mode = 'light' | 'dark' | 'contrast';
/** Made of the system's own colours, whatever they are; Fluent's links alone are yellow on any ground. */
const contrast: Theme = {
  ...teamsHighContrastTheme,
  colorBrandForegroundLink: 'LinkText',
  colorBrandForegroundLinkHover: 'LinkText',
  colorBrandForegroundLinkPressed: 'LinkText',
};
const themes: Record<Mode, Theme> = { light, dark, contrast };

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';
const matches = (query: string): boolean => window.matchMedia(query).matches;

function modeNow(): Mode {
  if (matches(FORCED)) return 'contrast';
  // Excel on the web has no officeTheme: there the system decides.
  return (Office.context?.officeTheme?.isDarkTheme ?? matches(DARK)) ? 'dark' : 'light';
}

/** Whether the theme is dark, for what has colours of its own. */
export const DarkContext = createContext(false);

/** Excel's look, light or dark as Office is; Excel tells nobody of a change, so it is asked again on focus. */
export function useTheme(): { theme: Theme; dark: boolean } {
  const [mode, setMode] = useState(modeNow);
  useEffect(() => {
    const ask = () => setMode(modeNow());
    const system = [FORCED, DARK].map((query) => window.matchMedia(query));
    for (const media of system) media.addEventListener('change', ask);
    window.addEventListener('focus', ask);
    return () => {
      for (const media of system) media.removeEventListener('change', ask);
      window.removeEventListener('focus', ask);
    };
  }, []);
  return { theme: themes[mode], dark: mode === 'dark' };
}
