import { LOCALES, type LocalText } from '../local-text';
import { foldText } from '../rules/fold-text';

/** `tier`, `tier-2`, `tier-3` …: the first that is not taken. At most 40 characters, as the schema wants. */
export function freshId(base: string, taken: readonly string[]): string {
  if (!taken.includes(base)) return base;
  for (let number = 2; ; number++) {
    const id = `${base.slice(0, 34)}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/** The name, with the lowest number behind it that makes it different from all others in both languages. */
export function freshName(base: LocalText, taken: readonly LocalText[]): LocalText {
  const isTaken = (name: LocalText) =>
    taken.some((other) => LOCALES.some((at) => foldText(other[at]) === foldText(name[at])));
  if (!isTaken(base)) return base;
  for (let number = 2; ; number++) {
    const name = {
      'zh-CN': `${base['zh-CN'].slice(0, 110)} ${number}`,
      'en-US': `${base['en-US'].slice(0, 110)} ${number}`,
    };
    if (!isTaken(name)) return name;
  }
}
