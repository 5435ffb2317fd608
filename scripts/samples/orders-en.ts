import Papa from 'papaparse';

import { Random } from './random';

/** Lines that the sample has about: three quarters with a customer, as in the whole file. */
const CUSTOMER_LINES = 12_600;
const OTHER_LINES = 3_200;
/** Customers with more lines are left out: a handful of wholesalers would fill the sample. */
const MOST_LINES = 260;

/**
 * A part of Online Retail: every line of some customers, cancellations included, and whole invoices without a customer,
 * in the order of the original. The only change is that a customer's number loses its ".0".
 */
export function ordersEn(onlineRetail: string, seed: number): string {
  const random = new Random(seed);
  const [header, ...lines] = Papa.parse<string[]>(onlineRetail, { skipEmptyLines: true }).data;
  const column = (name: string): number => header!.indexOf(name);
  const [invoice, customer] = [column('InvoiceNo'), column('CustomerID')];

  const linesOfCustomer = new Map<string, number>();
  const linesOfInvoice = new Map<string, number>();
  for (const line of lines) {
    const lot = line[customer] === '' ? linesOfInvoice : linesOfCustomer;
    const key = line[line[customer] === '' ? invoice : customer]!;
    lot.set(key, (lot.get(key) ?? 0) + 1);
  }
  const customers = choose(linesOfCustomer, CUSTOMER_LINES, random);
  const invoices = choose(linesOfInvoice, OTHER_LINES, random);

  const chosen = lines
    .filter((line) => (line[customer] === '' ? invoices.has(line[invoice]!) : customers.has(line[customer]!)))
    .map((line) => line.map((field, c) => (c === customer ? field.replace(/\.0$/, '') : field)));
  return `${Papa.unparse([header!, ...chosen], { newline: '\n' })}\n`;
}

function choose(linesOf: Map<string, number>, enough: number, random: Random): Set<string> {
  const chosen = new Set<string>();
  let lines = 0;
  for (const key of random.shuffled([...linesOf.keys()].sort())) {
    const count = linesOf.get(key)!;
    if (count > MOST_LINES || lines >= enough) continue;
    chosen.add(key);
    lines += count;
  }
  return chosen;
}
