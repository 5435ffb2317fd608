/** What the grading engine takes, each step with its ratio to a plain loop over the same customers in the same run. */
import type { Customers } from '../../src/columns/customers';
import { clusterCustomers } from '../../src/forecast/clusters/clusters';
import { compare } from '../../src/grading/compare';
import { explainer } from '../../src/grading/explain';
import { grade } from '../../src/grading/grade';
import { nextTiers } from '../../src/grading/next-tier';
import { generalTemplate } from '../../src/scheme/templates/general';
import { READY_TAGS } from '../../src/scheme/templates/ready-tags';
import { TEMPLATES } from '../../src/scheme/templates/templates';

/** Times a piece of work: seconds (median of a few runs) and what it returned. */
export type Timer = <T>(work: () => T) => { seconds: number; result: T };

export interface BenchLine {
  name: string;
  seconds: number;
  /** Seconds over those of the plain loop. */
  ratio: number;
}

/** A full pass over what grading reads, one addition a value: the least any grading could take. */
function plainLoop({ frequency, monetary, lastPurchase, purchases }: Customers): number {
  let sum = 0;
  for (const column of [
    frequency,
    monetary,
    lastPurchase,
    purchases?.day ?? frequency,
    purchases?.amount ?? monetary,
  ]) {
    for (const value of column) sum += value;
  }
  return sum;
}

/**
 * Grading by the six templates, with all ready tags on, and what is asked of a graded list.
 * @param firstRun seconds from the cells to the first grades: what a changed scheme saves
 */
export function gradingBench(
  customers: Customers,
  asOf: number,
  time: Timer,
  firstRun: number,
): { lines: BenchLine[]; regradeOverFirstRun: number } {
  const loop = time(() => plainLoop(customers)).seconds;
  const line = (name: string, seconds: number): BenchLine => ({ name, seconds, ratio: seconds / loop });
  const lines: BenchLine[] = [];
  let slowest = 0;
  for (const [id, template] of Object.entries(TEMPLATES)) {
    const { seconds } = time(() => grade(customers, template, asOf));
    slowest = Math.max(slowest, seconds);
    lines.push(line(`re-grade by the template ${id}`, seconds));
  }
  const many = { ...generalTemplate, tags: READY_TAGS };
  lines.push(
    line(`re-grade with ${READY_TAGS.length} tags`, time(() => grade(customers, many, asOf)).seconds),
  );
  const byRank = { ...generalTemplate, scores: { ...generalTemplate.scores, method: 'by-rank' as const } };
  lines.push(line('re-grade by rank', time(() => grade(customers, byRank, asOf)).seconds));

  const grades = grade(customers, generalTemplate, asOf);
  const some = Array.from({ length: Math.min(1000, customers.count) }, (_, row) => row);
  lines.push(
    line(
      `next tier of ${some.length} customers`,
      time(() => nextTiers(customers, generalTemplate, grades, some)).seconds,
    ),
  );
  const explain = explainer(customers, generalTemplate, grades);
  lines.push(
    line(
      `explain ${some.length} customers`,
      time(() => some.map((row) => explain(row, { next: false }))).seconds,
    ),
  );
  const sides = [generalTemplate, TEMPLATES.retail].map((scheme) => ({ customers, scheme, asOf }));
  lines.push(line('compare two schemes', time(() => compare(sides[0]!, sides[1]!)).seconds));
  lines.push(
    line('clusters, k chosen', time(() => clusterCustomers(customers, generalTemplate, asOf)).seconds),
  );
  return { lines, regradeOverFirstRun: slowest / firstRun };
}
