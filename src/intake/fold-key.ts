/**
 * A customer's number without what programs and typists change about it: capitals, blanks, leading zeros. Its signs
 * stay: 1-23 and 12-3 are two.
 */
export const foldId = (id: string): string =>
  id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/^0+(?=\d+$)/, '');

/** A name without capitals, blanks and the signs between its words. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,，。·'’"“”()]/g, '');
