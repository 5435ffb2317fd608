const LARGEST = 1e12;

/** An amount as people type it: blanks, thousands parted by commas, full-width digits; undefined = it is none. */
export function amountOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  if (!/^\d+(?:[, ]\d{3})*(?:\.\d*)?$/.test(plain)) return undefined;
  const amount = Number(plain.replaceAll(/[, ]/g, ''));
  return amount <= LARGEST ? amount : undefined;
}
