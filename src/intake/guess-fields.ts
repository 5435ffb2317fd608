import { valuesFit, type ColumnCandidate } from './column-candidate';
import { FIELDS_OF, KEY_FIELDS, type Field, type ListKind } from './fields';
import { BARE_KEYS, BARE_NAMES, type Concept } from './headers/dictionary';
import { FACT_HEADERS } from './headers/fact-headers';
import type { KnownExport } from './headers/known-exports';
import { periodHeaders } from './headers/period-headers';
import { normaliseHeader } from './headers/normalise-header';
import type { FieldGuess, MappingReason } from './mapping';

interface Meaning {
  field: Field;
  confidence: number;
}

/** Concepts that are another field in one kind of list than in the next, and how much that takes off. */
const OPEN_MEANINGS: Record<ListKind, Partial<Record<Concept, Meaning>>> = {
  orders: {
    orderAmount: { field: 'amount', confidence: 0.95 },
    money: { field: 'amount', confidence: 0.85 },
    status: { field: 'status', confidence: 0.9 },
    created: { field: 'orderDate', confidence: 0.7 },
    recordId: { field: 'orderId', confidence: 0.7 },
  },
  customers: {
    orderDate: { field: 'lastPurchase', confidence: 0.65 },
    customerTotal: { field: 'totalAmount', confidence: 0.95 },
    money: { field: 'totalAmount', confidence: 0.85 },
    orderAmount: { field: 'totalAmount', confidence: 0.65 },
    created: { field: 'since', confidence: 0.9 },
    recordId: { field: 'customerId', confidence: 0.94 },
  },
  feedback: {
    satisfaction: { field: 'score', confidence: 0.95 },
    memberLevel: { field: 'score', confidence: 0.6 },
    category: { field: 'topic', confidence: 0.7 },
    notes: { field: 'feedbackText', confidence: 0.6 },
    feedbackStatus: { field: 'status', confidence: 0.95 },
    status: { field: 'status', confidence: 0.9 },
    owner: { field: 'handler', confidence: 0.7 },
    created: { field: 'feedbackDate', confidence: 0.7 },
    since: { field: 'feedbackDate', confidence: 0.6 },
    orderDate: { field: 'feedbackDate', confidence: 0.6 },
  },
  returns: {},
};
/** Concepts that a column of one year or quarter holds only a part of. */
const SUMS = new Set<Concept>(['customerTotal', 'orderAmount', 'money', 'orderCount']);
const PURCHASE_CONFIDENCE = 0.95;
const FACT_CONFIDENCE = 0.9;

function meaningOf(kind: ListKind, concept: Concept): Meaning | undefined {
  const open = OPEN_MEANINGS[kind][concept];
  if (open) return open;
  const field = FIELDS_OF[kind].find((name) => name === concept);
  return field && { field, confidence: concept in FACT_HEADERS ? FACT_CONFIDENCE : PURCHASE_CONFIDENCE };
}

/** A known header is always surer than a header known in part, whatever its place among the synonyms. */
const RANK_STEP = 0.001;
const PARTLY = 0.2;
const FROM_VALUES = 0.55;
const FROM_EXPORT = 0.98;
/** Guesses below are not made: no guess is better than a wrong one. */
const THRESHOLD = 0.5;

const BARE_KEY_HEADERS = new Set(BARE_KEYS.map(normaliseHeader));
const BARE_NAME_HEADERS = new Set(BARE_NAMES.map(normaliseHeader));

/**
 * At most one column for a field and one field for a column, the surest first.
 * @param known the export the headers are known from: it says what its own odd headers mean
 */
export function guessFields(
  all: readonly ColumnCandidate[],
  kind: ListKind,
  known?: KnownExport,
): FieldGuess[] {
  const candidates = withoutPeriods(all);
  const guesses = candidates.flatMap((candidate) => {
    const field = known?.means.get(normaliseHeader(candidate.header));
    if (field === undefined) return guessesFromHeader(candidate, candidates, kind);
    return field && FIELDS_OF[kind].includes(field) ? [guess(candidate, field, FROM_EXPORT, 'export')] : [];
  });
  const chosen = withoutCompanyName(withoutEmptyKey(choose(guesses), candidates));
  const more = guessesFromValues(candidates, chosen, kind);
  return choose([...chosen, ...more]).sort((a, b) => a.column - b.column);
}

/** What was bought year by year is the whole in none of its columns. */
function withoutPeriods(candidates: readonly ColumnCandidate[]): ColumnCandidate[] {
  const ofPeriod = periodHeaders(candidates.map(({ header }) => header));
  return candidates.map((candidate, i) =>
    ofPeriod[i] && candidate.match && SUMS.has(candidate.match.concept)
      ? { ...candidate, match: { concept: 'other', rank: 0, whole: false } }
      : candidate,
  );
}

/** A key column without a single key leaves the customers to their names. */
function withoutEmptyKey(chosen: FieldGuess[], candidates: readonly ColumnCandidate[]): FieldGuess[] {
  const filled = (field: Field): number => {
    const guess = chosen.find((guess) => guess.field === field);
    return candidates.find(({ column }) => column === guess?.column)?.profile.filled ?? 0;
  };
  if (filled('customerId') > 0 || filled('customerName') === 0) return chosen;
  return chosen.filter(({ field }) => field !== 'customerId');
}

/** Where first and last names stand, the customers are people: the company they work for is not their name. */
function withoutCompanyName(chosen: FieldGuess[]): FieldGuess[] {
  const people = (['firstName', 'lastName'] as const).every((part) =>
    chosen.some(({ field }) => field === part),
  );
  const isCompany = ({ field, header }: FieldGuess): boolean =>
    field === 'customerName' && /company|公司|企业|单位/i.test(header);
  return people ? chosen.filter((guess) => !isCompany(guess)) : chosen;
}

function guessesFromHeader(
  candidate: ColumnCandidate,
  all: readonly ColumnCandidate[],
  kind: ListKind,
): FieldGuess[] {
  const { match, profile } = candidate;
  // 编号 in a group of headers is not bare: 客户 above it says whose number it is
  const bare = isBare(candidate) ? guessFromBareHeader(candidate, all, kind) : undefined;
  if (bare) return [bare];
  if (!match) return [];
  // "Customer" over a column of numbers is the customer's number
  const concept =
    match.concept === 'customerName' && profile.filled > 0 && profile.numberShare >= 0.5
      ? 'customerId'
      : match.concept;
  const meaning = meaningOf(kind, concept);
  if (!meaning || !valuesFit(concept, profile)) return [];
  let confidence = meaning.confidence - RANK_STEP * match.rank;
  if (!match.whole) confidence -= PARTLY;
  if (concept !== match.concept) confidence -= PARTLY;
  // an empty or nearly empty column only wins where no other is there
  if (profile.filled === 0) confidence = Math.min(confidence, THRESHOLD);
  else if (profile.filledShare < 0.2) confidence -= 0.15;
  return [guess(candidate, meaning.field, confidence, match.whole ? 'header' : 'header-partly')];
}

function isBare({ match }: ColumnCandidate): boolean {
  return !match?.whole || match.concept === 'other';
}

function guessFromBareHeader(
  candidate: ColumnCandidate,
  all: readonly ColumnCandidate[],
  kind: ListKind,
): FieldGuess | undefined {
  const { profile } = candidate;
  const header = normaliseHeader(candidate.header);
  if (BARE_KEY_HEADERS.has(header)) {
    const unique = profile.filled > 0 && profile.distinctShare === 1 && profile.filledShare > 0.95;
    if (kind === 'customers' && unique && valuesFit('customerId', profile)) {
      return guess(candidate, 'customerId', 0.7, 'header-partly');
    }
    if (kind === 'orders' && unique && valuesFit('orderId', profile)) {
      return guess(candidate, 'orderId', 0.6, 'header-partly');
    }
  } else if (BARE_NAME_HEADERS.has(header)) {
    // Shopify calls the order's number "Name"
    const shopify = all.some((other) => normaliseHeader(other.header) === 'lineitemname');
    if (shopify && kind === 'orders') return guess(candidate, 'orderId', 0.9, 'header');
    if (kind !== 'returns' && valuesFit('customerName', profile))
      return guess(candidate, 'customerName', 0.7, 'header-partly');
  }
  return undefined;
}

/** Where no header names a field, values decide if exactly one unnamed column can be it. */
function guessesFromValues(
  candidates: readonly ColumnCandidate[],
  chosen: readonly FieldGuess[],
  kind: ListKind,
): FieldGuess[] {
  const has = (field: Field): boolean => chosen.some((guess) => guess.field === field);
  const unnamed = candidates.filter(({ match, profile, column }) => {
    return !match && profile.filled > 0 && !chosen.some((guess) => guess.column === column);
  });
  const only = (field: Field, fits: (candidate: ColumnCandidate) => boolean): FieldGuess[] => {
    const fitting = has(field) ? [] : unnamed.filter(fits);
    return fitting.length === 1 ? [guess(fitting[0]!, field, FROM_VALUES, 'values')] : [];
  };
  const isDate = ({ profile }: ColumnCandidate): boolean => profile.dateShare >= 0.9;
  const isMoney = ({ profile }: ColumnCandidate): boolean =>
    profile.numberShare >= 0.9 && profile.dateShare < 0.1 && profile.looksLikeMoney;

  // a customer list has many dates and sums that are no purchase: only an order list is guessed from values
  if (kind === 'orders') {
    const priced = has('quantity') && has('unitPrice');
    return [...only('orderDate', isDate), ...(priced ? [] : only('amount', isMoney))];
  }
  if (kind !== 'customers' || KEY_FIELDS.some(has)) return [];
  return only('customerId', (candidate) => {
    const { profile } = candidate;
    const unique = profile.filled >= 5 && profile.distinctShare === 1 && profile.filledShare > 0.99;
    return (
      candidate === candidates[0] && unique && valuesFit('customerId', profile) && !profile.looksLikeMoney
    );
  });
}

function guess(
  candidate: ColumnCandidate,
  field: Field,
  confidence: number,
  reason: MappingReason,
): FieldGuess {
  const { column, header } = candidate;
  return { field, column, header, confidence: Math.round(confidence * 1000) / 1000, reason };
}

/** Ties go to the column further left. */
function choose(guesses: readonly FieldGuess[]): FieldGuess[] {
  const sorted = guesses
    .filter(({ confidence }) => confidence >= THRESHOLD)
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const chosen: FieldGuess[] = [];
  for (const guess of sorted) {
    if (!chosen.some(({ field, column }) => field === guess.field || column === guess.column))
      chosen.push(guess);
  }
  return chosen;
}
