import { setSavedRun } from '../../src/functions/saved-run-source';
import { tier } from '../../src/functions/tier';
import type { Customers } from '../../src/columns/customers';
import type { Fitted } from '../../src/grading/grades';
import { tierOf, type CustomerFacts } from '../../src/grading/grade-one';
import { generalTemplate } from '../../src/scheme/templates/general';
import { runOf } from '../grading/run-of';

/** Cells of =CRM.TIER(last purchase, orders, amount), beside the same kernel called directly: what a cell costs on top. */
export async function functionsBench(
  { count, lastPurchase, frequency, monetary }: Customers,
  fitted: Fitted,
  cells: number,
): Promise<{ seconds: number; kernelSeconds: number }> {
  setSavedRun(runOf(generalTemplate, fitted));
  const facts: CustomerFacts[] = Array.from({ length: cells }, (_, cell) => ({
    lastPurchase: lastPurchase[cell % count]!,
    orders: frequency[cell % count]!,
    amount: monetary[cell % count]!,
  }));
  const formulas = (): Promise<unknown> =>
    Promise.all(facts.map((one) => tier(one.lastPurchase, one.orders, one.amount).catch(() => '#N/A')));
  const kernel = (): Promise<unknown> =>
    Promise.resolve(facts.map((one) => tierOf(generalTemplate, fitted, one)));
  return { kernelSeconds: await median(kernel), seconds: await median(formulas) };
}

/** Processor seconds, median of five, after one to warm up. */
async function median(work: () => Promise<unknown>): Promise<number> {
  await work();
  const seconds: number[] = [];
  for (let run = 0; run < 5; run++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    seconds.push((user + system) / 1e6);
  }
  return seconds.sort((a, b) => a - b)[2]!;
}
