import type { CellValue } from '../../src/intake/raw-column';

export const HEADERS = ['Order ID', 'Customer ID', 'Order Date', 'Quantity', 'Unit Price', 'Product'];

/** Seeded order lines in blocks of rows as Excel would hand them over; about four lines an order, twelve a customer. */
export function* orderLineBlocks(rows: number, blockRows: number): Generator<CellValue[][]> {
  let seed = 20_240_506;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 4_294_967_296;
  };
  const customers = Math.max(1, Math.floor(rows / 12));
  for (let first = 0; first < rows; first += blockRows) {
    yield Array.from({ length: Math.min(blockRows, rows - first) }, (_, offset) => [
      100_000 + Math.floor((first + offset) / 4),
      `C${Math.floor(random() * random() * customers)}`,
      44_000 + Math.floor(random() * 1_000),
      1 + Math.floor(random() * 9),
      Math.floor(random() * 20_000) / 100,
      `P${Math.floor(random() * 2_000)}`,
    ]);
  }
}
