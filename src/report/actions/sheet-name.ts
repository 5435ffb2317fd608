/** Excel takes no more, and these characters not at all. */
const LONGEST = 31;
/** Room for " (2)" where the user has a sheet of that name. */
const ROOM = 5;

/** A name from the data as a sheet's name: legal in Excel, and none of those taken; takes it. */
export function legalSheetName(text: string, taken: Set<string>): string {
  const clean = text
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/[\u0000-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  const base = cut(clean === '' || /^history$/i.test(clean) ? `${clean}_` : clean, LONGEST - ROOM);
  let name = base;
  for (let copy = 2; taken.has(fold(name)); copy++) name = `${cut(base, LONGEST - ROOM - 4)} #${copy}`;
  taken.add(fold(name));
  return name;
}

const fold = (name: string): string => name.toLocaleLowerCase('en-US');

/** Never through the middle of a character of two halves, and never at a blank or an apostrophe. */
function cut(text: string, most: number): string {
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > most) break;
    kept += letter;
  }
  return kept.replace(/[' ]+$/, '');
}
