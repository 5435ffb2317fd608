import { invalidArgument } from './host-error';

/** The HTML names that add-ins use; Excel takes them as it takes "#RRGGBB". */
const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  darkblue: '#00008B',
  darkgreen: '#006400',
  darkred: '#8B0000',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  pink: '#FFC0CB',
};

/** "#RRGGBB" in capitals, as Excel gives colours back; refuses what is no colour. */
export function colorText(text: string): string {
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const rgb = /^rgba?\((\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})/i.exec(text);
  if (rgb)
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  throw invalidArgument();
}
