import type { Customers } from '../../columns/customers';
import type { AttributeField, Field, FreeAttribute, GradeField } from '../../scheme/rules/fields';
import { GRADE_FIELDS } from '../../scheme/rules/fields';
import { segmentIds } from '../../scheme/segment-ids';
import type { Scheme } from '../../scheme/schema';
import {
  ACCOUNTS,
  ACTIVITIES,
  BEHAVIOURS,
  DEMANDS,
  MARKETS,
  PERIOD_CHANGES,
  PHASES,
  REGIONS,
  STAGES,
  TRENDS,
} from '../../scheme/stages';
import type { Dimensions } from '../dimensions';
import type { Fitted, Grades } from '../grades';
import { distinctBought } from '../products-bought';
import { marketIndex, regionIndex } from '../regions/region';
import { yearsBetween } from './dates';
import type { FieldValues } from './field-values';

/** What the fields are made of; grades that are not decided yet must not be asked for (`ruleOrder`). */
export interface FieldSources {
  customers: Customers;
  scheme: Scheme;
  dimensions: Dimensions;
  fitted: Pick<Fitted, 'asOf' | 'revenue'>;
  grades: Pick<Grades, 'scores' | 'score' | 'segment' | 'tier' | 'lifecycle' | 'stage' | 'accounts'>;
}

/** Every field a rule or a group can look at, each made when it is first asked for; `undefined` = not in this data. */
export function gradeFields(sources: FieldSources): (name: string) => FieldValues | undefined {
  const made = new Map<string, FieldValues | undefined>();
  return (name) => {
    if (!made.has(name)) made.set(name, fieldOf(name as Field, sources));
    return made.get(name);
  };
}

function fieldOf(name: Field, sources: FieldSources): FieldValues | undefined {
  if (Object.hasOwn(GRADE_FIELDS, name)) return gradeField(name as GradeField, sources);
  const { customers, fitted } = sources;
  const attribute = customers.attributes?.get(name as AttributeField | FreeAttribute);
  if (name === 'age') return ages(customers, fitted.asOf);
  if (!attribute) return undefined;
  return attribute.kind === 'text'
    ? { kind: 'text', ...attribute.values }
    : { kind: attribute.kind, values: attribute.values };
}

function gradeField(
  name: GradeField,
  { customers, scheme, dimensions, fitted, grades }: FieldSources,
): FieldValues | undefined {
  const { count, attributes } = customers;
  const { asOf, revenue } = fitted;
  const number = (values: ArrayLike<number>): FieldValues => ({ kind: 'number', values });
  const each = (of: (row: number) => number): FieldValues =>
    number(Float64Array.from({ length: count }, (_, row) => of(row)));
  const choice = (codes: ArrayLike<number>, values: readonly string[]): FieldValues => ({
    kind: 'text',
    codes,
    values,
  });
  const { lifecycle, scores } = grades;
  const scored = (values: Uint8Array) => each((row) => values[row] || Number.NaN);
  const where = (field: 'country' | 'province') => {
    const attribute = attributes?.get(field);
    return attribute?.kind === 'text' ? attribute.values : undefined;
  };

  switch (name) {
    case 'customerId':
      return choice(customers.id.codes, customers.id.values);
    case 'customerName':
      return choice(customers.name.codes, customers.name.values);
    case 'recency':
      return number(dimensions.recency);
    case 'frequency':
      return number(dimensions.orders);
    case 'monetary':
      return number(dimensions.total);
    case 'averageOrder':
      return each((row) => (dimensions.total[row] ?? Number.NaN) / (dimensions.orders[row] ?? Number.NaN));
    case 'tenure':
      return each((row) =>
        dimensions.bought[row]
          ? Math.max(0, asOf - (customers.firstPurchase[row] ?? Number.NaN))
          : Number.NaN,
      );
    case 'firstPurchase':
      return { kind: 'day', values: customers.firstPurchase };
    case 'lastPurchase':
      return { kind: 'day', values: customers.lastPurchase };
    case 'recencyScore':
      return scored(scores.recency);
    case 'frequencyScore':
      return scored(scores.frequency);
    case 'monetaryScore':
      return scored(scores.monetary);
    case 'score':
      return each((row) => (dimensions.bought[row] ? (grades.score[row] ?? Number.NaN) : Number.NaN));
    case 'revenueShare':
      return each((row) =>
        revenue > 0 ? ((dimensions.total[row] ?? Number.NaN) / revenue) * 100 : Number.NaN,
      );
    case 'growth':
      return each((row) => {
        const earlier = lifecycle.earlierSpend[row] ?? Number.NaN;
        return earlier > 0 ? (lifecycle.recentSpend[row] ?? Number.NaN) / earlier : Number.NaN;
      });
    case 'recentSpend':
      return number(lifecycle.recentSpend);
    case 'products':
      return customers.products && number(distinctBought(customers.products, 'product'));
    case 'categories':
      return customers.products && number(distinctBought(customers.products, 'category'));
    case 'segment':
      return choice(grades.segment, segmentIds(scheme.segments));
    case 'tier':
      return choice(
        grades.tier,
        scheme.tiers.levels.map(({ id }) => id),
      );
    case 'stage':
      return choice(grades.stage, STAGES);
    case 'phase':
      return choice(lifecycle.phase, PHASES[scheme.lifecycle.phases]);
    case 'behaviour':
      return choice(lifecycle.behaviour, BEHAVIOURS);
    case 'demand':
      return choice(lifecycle.demand, DEMANDS);
    case 'trend':
      return choice(lifecycle.trend, TRENDS);
    case 'activity':
      return choice(lifecycle.activity, ACTIVITIES);
    case 'periodChange':
      return choice(lifecycle.periodChange, PERIOD_CHANGES);
    case 'account':
      return choice(grades.accounts.account, ACCOUNTS);
    case 'region': {
      const province = where('province');
      if (!province) return undefined;
      const regions = province.values.map(regionIndex);
      return choice(
        Int32Array.from(province.codes, (code) => regions[code] ?? -1),
        REGIONS,
      );
    }
    case 'market': {
      const [country, province] = [where('country'), where('province')];
      if (!country && !province) return undefined;
      const found = new Map<string, number>();
      const codes = Int32Array.from({ length: count }, (_, row) => {
        const [c, p] = [country?.codes[row] ?? -1, province?.codes[row] ?? -1];
        const key = `${c} ${p}`;
        let market = found.get(key);
        if (market === undefined) {
          market = marketIndex(country?.values[c], province?.values[p], scheme.regions);
          found.set(key, market);
        }
        return market;
      });
      return choice(codes, MARKETS);
    }
  }
}

/** Ages as given, else from the date of birth. */
function ages({ count, attributes }: Customers, asOf: number): FieldValues | undefined {
  const given = attributes?.get('age');
  const birth = attributes?.get('birthDate');
  if (given?.kind !== 'number' && birth?.kind !== 'day') return undefined;
  return {
    kind: 'number',
    values: Float64Array.from({ length: count }, (_, row) => {
      const age = given?.kind === 'number' ? (given.values[row] ?? Number.NaN) : Number.NaN;
      const born = birth?.kind === 'day' ? (birth.values[row] ?? Number.NaN) : Number.NaN;
      return Number.isNaN(age) ? yearsBetween(born, asOf) : age;
    }),
  };
}
