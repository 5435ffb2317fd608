import type { Customers } from '../../columns/customers';
import { STAGES, type Grades } from '../../grading/grades';
import { moneyScale } from '../../grading/money-scale';

/** The customers of one tier in one lifecycle stage. */
export interface CellFigures {
  /** Index into the scheme's tiers and into STAGES. */
  tier: number;
  stage: number;
  customers: number;
  /** Sum of the known amounts. */
  revenue: number;
  /** Sum of the known numbers of orders. */
  orders: number;
  /** What of the revenue is at risk: all of it in the stage Declining, nothing elsewhere. */
  atRisk: number;
}

const DECLINING = STAGES.indexOf('declining');

/** Every cell of tiers × stages, empty ones included, tier by tier. Amounts add up exactly, whatever the order of rows. */
export function cellFigures(customers: Customers, grades: Grades, tiers: number): CellFigures[] {
  const scale = moneyScale(customers.monetary);
  const cells = Array.from({ length: tiers * STAGES.length }, () => ({ customers: 0, units: 0, orders: 0 }));
  for (let row = 0; row < customers.count; row++) {
    const cell = cells[grades.tier[row]! * STAGES.length + grades.stage[row]!];
    if (!cell) continue;
    const amount = customers.monetary[row]!;
    const orders = customers.frequency[row]!;
    cell.customers++;
    if (!Number.isNaN(amount)) cell.units += Math.round(amount * scale);
    if (!Number.isNaN(orders)) cell.orders += orders;
  }
  return cells.map(({ customers: count, units, orders }, index) => {
    const stage = index % STAGES.length;
    const revenue = units / scale;
    return {
      tier: Math.floor(index / STAGES.length),
      stage,
      customers: count,
      revenue,
      orders,
      atRisk: stage === DECLINING ? revenue : 0,
    };
  });
}
