/** Room for the samples on one line beside a label, in Latin characters; a Chinese one takes two. */
const LONGEST = 22;

const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter > 'ÿ' ? 2 : 1), 0);

/** Two sample values where they fit on a line, else one, shortened if it must be. */
export function sampleOf([first = '', second]: string[], separator: string): string {
  if (widthOf(first) > LONGEST) {
    const letters = [...first];
    while (widthOf(letters.join('')) >= LONGEST) letters.pop();
    return `${letters.join('')}…`;
  }
  const both = second === undefined ? first : `${first}${separator}${second}`;
  return widthOf(both) > LONGEST ? first : both;
}
