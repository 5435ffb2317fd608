import { OFFICE_THEME, THEME_ORDER } from './colors';
import { childOf, valueOf, type XmlElement } from './xml';

const ACCENTS = 6;

const accentOf = (index: number): string => `accent${(index % ACCENTS) + 1}`;

/** The colour that Excel gives to a series or a slice without one: the accents in turn, later rounds darker. */
export function automaticColorXml(index: number): string {
  const name = accentOf(index);
  return index < ACCENTS
    ? `<a:schemeClr val="${name}"/>`
    : `<a:schemeClr val="${name}"><a:lumMod val="60000"/></a:schemeClr>`;
}

/** Whether a fill is that colour, in a file whose theme gives it the same look as ours. */
export function isAutomaticColor(
  fill: XmlElement | undefined,
  index: number,
  theme: readonly string[],
): boolean {
  const scheme = childOf(fill, 'schemeClr');
  const at = THEME_ORDER.indexOf(accentOf(index));
  const isShaded = (scheme?.children.length ?? 0) > 0;
  return (
    valueOf(scheme) === accentOf(index) &&
    isShaded === index >= ACCENTS &&
    theme[at]?.toUpperCase() === OFFICE_THEME[at]
  );
}
