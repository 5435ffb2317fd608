import type { Customers } from '../columns/customers';
import { textAt } from '../columns/text-column';
import { DIMENSIONS, type Dimension, type Scheme } from '../scheme/schema';
import { apply, grade } from './grade';
import type { Grades } from './grades';
import { changedCustomers } from './what-if';

/** A side of a comparison: customers as they were at a date, and the scheme they are graded by. */
export interface Side {
  customers: Customers;
  scheme: Scheme;
  /** Whole serial day. */
  asOf: number;
}

/** What moved a customer: a part of the scheme, the customer's own value, or what the others did to the cut-offs. */
export type Cause = SchemePart | `value:${Dimension}` | 'history' | 'attributes' | 'cutoffs';

export const SCHEME_PARTS = [
  'scores.bins-and-cutoffs',
  'scores.measures',
  'scores.weights',
  'segments',
  'lifecycle',
  'keyAccounts',
  'tags',
  'regions',
  'tiers',
] as const;
export type SchemePart = (typeof SCHEME_PARTS)[number];

export interface Move {
  /** Rows on the two sides; -1 = not there. */
  before: number;
  after: number;
  id: string;
  /** Index of the tier and of the stage on each side, by the side's own scheme; -1 = not there. */
  tier: { before: number; after: number };
  stage: { before: number; after: number };
  /** Each cause at which the tier changed on the way, and at which the stage did. */
  tierCauses: Cause[];
  stageCauses: Cause[];
}

/**
 * Who moved between two gradings of the same customers, and why: one side is turned into the other step by step, one
 * value or one part of the scheme at a time, and each step that changes a customer's grade is a cause of the move. The
 * steps come in a fixed order: the customer's own recency, frequency, monetary, history and attributes, then the
 * cut-offs that follow from everyone, then the parts of the scheme.
 * Customers on one side only are listed as joined or gone, without a cause.
 */
export function compare(before: Side, after: Side): Move[] {
  const rowAfter = rowsById(after.customers);
  const pairs: [number, number][] = [];
  const gone: Move[] = [];
  const graded = {
    before: grade(before.customers, before.scheme, before.asOf),
    after: grade(after.customers, after.scheme, after.asOf),
  };
  for (let row = 0; row < before.customers.count; row++) {
    const id = textAt(before.customers.id, row) ?? '';
    const other = rowAfter.get(id);
    if (other !== undefined) pairs.push([row, other]);
    else gone.push(only(id, graded.before, row, 'before'));
  }
  const rowBefore = rowsById(before.customers);
  const joined = Array.from({ length: after.customers.count }, (_, row) => row)
    .filter((row) => !rowBefore.has(textAt(after.customers.id, row) ?? ''))
    .map((row) => only(textAt(after.customers.id, row) ?? '', graded.after, row, 'after'));

  const steps = stepsBetween(before, after, graded, pairs);
  const moves = pairs.flatMap(([from, to], index): Move[] => {
    const causes = (of: (step: Step) => unknown): Cause[] =>
      steps.flatMap((step, at) => {
        const last = steps[at - 1];
        return last && step.cause !== null && of(last) !== of(step) ? [step.cause] : [];
      });
    const tierCauses = causes((step) => step.tier[index]);
    const stageCauses = causes((step) => step.stage[index]);
    const [start, end] = [steps[0], steps.at(-1)];
    const tierMoved = start?.tier[index] !== end?.tier[index];
    const stageMoved = start?.stage[index] !== end?.stage[index];
    if (!tierMoved && !stageMoved) return [];
    return [
      {
        before: from,
        after: to,
        id: textAt(before.customers.id, from) ?? '',
        tier: { before: graded.before.tier[from] ?? -1, after: graded.after.tier[to] ?? -1 },
        stage: { before: graded.before.stage[from] ?? -1, after: graded.after.stage[to] ?? -1 },
        tierCauses: tierMoved ? tierCauses : [],
        stageCauses: stageMoved ? stageCauses : [],
      },
    ];
  });
  return [...moves, ...gone, ...joined];
}

/** A grading on the way from one side to the other: tier (by id) and stage of each pair. */
interface Step {
  cause: Cause | null;
  tier: (string | undefined)[];
  stage: (number | undefined)[];
}

const stepOf = (
  cause: Cause | null,
  { tier, stage }: Grades,
  { tiers }: Scheme,
  rows: ArrayLike<number>,
): Step => ({
  cause,
  tier: Array.from(rows, (row) => tiers.levels[tier[row] ?? -1]?.id),
  stage: Array.from(rows, (row) => stage[row]),
});

function stepsBetween(
  before: Side,
  after: Side,
  graded: { before: Grades; after: Grades },
  pairs: readonly [number, number][],
): Step[] {
  const from = pairs.map(([row]) => row);
  const to = pairs.map(([, row]) => row);
  const each = pairs.map((_, index) => index);
  let { scheme } = before;
  const steps = [stepOf(null, graded.before, scheme, from)];
  if (before.customers !== after.customers || before.asOf !== after.asOf) {
    const { fitted } = graded.before;
    let mixed = changedCustomers(before.customers, from, []);
    const final = changedCustomers(after.customers, to, []);
    for (const dimension of DIMENSIONS) {
      mixed = withValue(mixed, final, dimension, fitted.asOf - graded.after.fitted.asOf);
      steps.push(stepOf(`value:${dimension}`, apply(mixed, scheme, fitted), scheme, each));
    }
    const moved = { ...fitted, asOf: graded.after.fitted.asOf };
    const { attributes, ...rest } = final;
    const history = { ...rest, ...(mixed.attributes ? { attributes: mixed.attributes } : {}) };
    steps.push(stepOf('history', apply(history, scheme, moved), scheme, each));
    steps.push(
      stepOf(
        'attributes',
        apply({ ...rest, ...(attributes ? { attributes } : {}) }, scheme, moved),
        scheme,
        each,
      ),
    );
    steps.push(stepOf('cutoffs', grade(after.customers, scheme, after.asOf), scheme, to));
  }
  for (const part of SCHEME_PARTS) {
    const next = withPart(scheme, after.scheme, part);
    if (JSON.stringify(next) === JSON.stringify(scheme)) continue;
    scheme = next;
    steps.push(stepOf(part, grade(after.customers, scheme, after.asOf), scheme, to));
  }
  return steps;
}

/** One value of every customer as it became; days since the last purchase are kept, whatever the date they count to. */
function withValue(mixed: Customers, final: Customers, dimension: Dimension, shift: number): Customers {
  switch (dimension) {
    case 'recency':
      return { ...mixed, lastPurchase: final.lastPurchase.map((day) => day + shift) };
    case 'frequency':
      return { ...mixed, frequency: final.frequency };
    case 'monetary':
      return { ...mixed, monetary: final.monetary };
  }
}

/** A scheme with one part taken from another. A table from segments to tiers changes together with its segments. */
function withPart(scheme: Scheme, other: Scheme, part: SchemePart): Scheme {
  const { scores } = other;
  switch (part) {
    case 'scores.bins-and-cutoffs':
      return {
        ...scheme,
        scores: { ...scheme.scores, bins: scores.bins, method: scores.method, fixed: scores.fixed },
      };
    case 'scores.measures':
      return { ...scheme, scores: { ...scheme.scores, measures: scores.measures } };
    case 'scores.weights':
      return { ...scheme, scores: { ...scheme.scores, weights: scores.weights } };
    case 'tags':
      return { ...scheme, tags: other.tags, tagGroups: other.tagGroups };
    case 'segments': {
      const together = [scheme, other].some(({ tiers }) => tiers.method.by === 'segment');
      return { ...scheme, segments: other.segments, ...(together ? { tiers: other.tiers } : {}) };
    }
    default:
      return { ...scheme, [part]: other[part] };
  }
}

const rowsById = ({ count, id }: Customers): Map<string, number> =>
  new Map(Array.from({ length: count }, (_, row) => [textAt(id, row) ?? '', row]));

function only(id: string, grades: Grades, row: number, side: 'before' | 'after'): Move {
  const at = (value: number | undefined): { before: number; after: number } => ({
    before: -1,
    after: -1,
    [side]: value ?? -1,
  });
  return {
    ...{ before: -1, after: -1, [side]: row },
    id,
    tier: at(grades.tier[row]),
    stage: at(grades.stage[row]),
    tierCauses: [],
    stageCauses: [],
  };
}
