import type { ProductPurchases } from '../../columns/customer-attributes';

/** From the dearest product that a customer buys in a category to the next dearer one. Codes of products. */
export interface PriceStep {
  category: number;
  from: number;
  to: number;
}

/** So much dearer is a step; less is the same price. */
const STEP = 1.1;
/** A product that fewer customers have bought is no recommendation. */
const FEWEST_BUYERS = 5;

/**
 * The next price step within the category that a customer buys most; undefined = the list has no prices or no
 * categories, or nothing dearer is there that the customer does not have.
 */
export function priceSteps({
  start,
  product,
  category,
  price,
}: ProductPurchases): (customer: number) => PriceStep | undefined {
  if (!price || product.values.length === 0 || category.values.length === 0) return () => undefined;
  const categoryOf = new Int32Array(product.values.length).fill(-1);
  const buyers = new Int32Array(product.values.length);
  const seenBy = new Int32Array(product.values.length).fill(-1);
  for (let customer = 0; customer + 1 < start.length; customer++) {
    for (let at = start[customer]!; at < start[customer + 1]!; at++) {
      const code = product.codes[at]!;
      if (code < 0) continue;
      if (categoryOf[code]! < 0) categoryOf[code] = category.codes[at]!;
      if (seenBy[code] !== customer) buyers[code]!++;
      seenBy[code] = customer;
    }
  }
  const ladders = category.values.map((): number[] => []);
  categoryOf.forEach((of, code) => {
    if (of >= 0 && buyers[code]! >= FEWEST_BUYERS && price[code]! > 0) ladders[of]?.push(code);
  });
  const name = (code: number): string => product.values[code] ?? '';
  for (const ladder of ladders) {
    ladder.sort((a, b) => price[a]! - price[b]! || (name(a) < name(b) ? -1 : 1));
  }

  return (customer) => {
    const counts = new Map<number, number>();
    const own = new Set<number>();
    for (let at = start[customer] ?? 0; at < (start[customer + 1] ?? 0); at++) {
      const [code, of] = [product.codes[at]!, category.codes[at]!];
      if (code >= 0) own.add(code);
      if (of >= 0) counts.set(of, (counts.get(of) ?? 0) + 1);
    }
    const [most] = [...counts].sort(
      ([a, one], [b, other]) =>
        other - one || ((category.values[a] ?? '') < (category.values[b] ?? '') ? -1 : 1),
    );
    if (!most) return undefined;
    let from = -1;
    for (const code of own) {
      if (categoryOf[code] !== most[0] || !(price[code]! > 0)) continue;
      const by = from < 0 ? 1 : price[code]! - price[from]!;
      if (by > 0 || (by === 0 && name(code) < name(from))) from = code;
    }
    if (from < 0) return undefined;
    const to = ladders[most[0]]?.find((code) => price[code]! >= price[from]! * STEP && !own.has(code));
    return to === undefined ? undefined : { category: most[0], from, to };
  };
}
