export interface FoldedText {
  /** NFKC, lower case, each run of white space one blank. */
  text: string;
  /** What the user wrote, for a piece of the folded text. */
  written: (from: number, to: number) => string;
}

/** A text as values are compared, with the way back to how it was written. */
export function foldedText(original: string): FoldedText {
  const source = original.normalize('NFC');
  const plain = source.normalize('NFKC').toLowerCase().replace(/\s/g, ' ');
  if (plain.length === source.length && !plain.includes('  ')) {
    return { text: plain, written: (from, to) => source.slice(from, to) };
  }
  let text = '';
  const places: number[] = [];
  for (const { 0: part, index } of source.matchAll(/\s+|\S\p{M}*/gu)) {
    const folded = /^\s/.test(part) ? ' ' : part.normalize('NFKC').toLowerCase().replace(/\s/g, ' ');
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) places.push(index);
  }
  places.push(source.length);
  // Capitals that are written by their place in the word, such as the Greek sigma, need the text as a whole.
  const whole = plain.replace(/ +/g, ' ');
  return {
    text: whole.length === text.length ? whole : text,
    written: (from, to) => source.slice(places[from], places[to]),
  };
}

/** A value as it is looked up. */
export const foldValue = (value: string): string =>
  value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
