import type { TextColumn } from '../../columns/columns';
import { foldText } from '../../scheme/rules/fold-text';
import { wildcard } from '../../grading/rules/wildcard';

/** A column of goods without what is none, such as postage: names that fit a pattern are missing. */
export function withoutIgnored({ codes, values }: TextColumn, ignore: readonly string[]): TextColumn {
  const patterns = ignore.map((pattern) => wildcard(foldText(pattern)));
  const isIgnored = values.map((value) => {
    const name = foldText(value);
    return patterns.some((matches) => matches(name));
  });
  return { codes: codes.map((code) => (code < 0 || isIgnored[code] ? -1 : code)), values };
}
