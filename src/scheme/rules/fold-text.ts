/** Text as rules compare it: full-width letters and digits as half-width, any case alike, no blanks around. */
export const foldText = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
