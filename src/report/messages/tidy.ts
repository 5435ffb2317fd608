/**
 * A sentence as it reads after fields were left out: no double blanks, no blank before punctuation, no empty
 * parentheses, no comma before a full stop. Line breaks stay.
 */
export function tidy(text: string): string {
  let now = text.replace(/\r\n?/g, '\n').replace(/[^\S\n]+/gu, ' ');
  for (let before = ''; before !== now;) {
    before = now;
    now = now
      .replace(/[(（]\s*[)）]/g, '')
      .replace(/\s+([,.;:!?)，。；：！？、）])/g, '$1')
      .replace(/([(（])\s+/g, '$1')
      // a weaker mark goes where another follows it: ", ." is "."
      .replace(/[,;:，；：、]+([,.;:!?，。；：！？、])/g, '$1')
      .replace(/^[,.;:，。；：、]+/gm, '')
      .replace(/ {2,}/g, ' ')
      .replace(/^ | $/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }
  return now;
}
