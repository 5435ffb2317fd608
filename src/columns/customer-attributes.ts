import type { DayColumn, NumberColumn, TextColumn } from './columns';

/** What the values of an attribute are; rules offer their operators by it. */
export type AttributeKind = 'text' | 'number' | 'day';

/**
 * A column of facts about customers beside their purchases, one entry per customer in the order of `Customers`.
 * `header` is what stands above it in the user's sheet.
 */
export type Attribute = { header: string } & (
  | { kind: 'text'; values: TextColumn }
  | { kind: 'number'; values: NumberColumn }
  /** Serial days; a time of day may stand in the fraction and never decides anything. */
  | { kind: 'day'; values: DayColumn }
);

/**
 * The attributes that the add-in knows by meaning, each with its kind. Intake maps columns to these names; any other
 * column the user wants to grade or group by comes as `column:` and its header (`freeAttribute`).
 */
export const ATTRIBUTE_KINDS = {
  /** 企业 / 个人 / 政府, or what the user calls it. */
  customerType: 'text',
  industry: 'text',
  country: 'text',
  province: 'text',
  city: 'text',
  gender: 'text',
  occupation: 'text',
  /** Whole years; where it is missing, it is counted from birthDate. */
  age: 'number',
  birthDate: 'day',
  /** Day on which the customer became one: registration, joining, creation in the CRM. */
  since: 'day',
  /** End of a contract, membership or warranty. */
  expires: 'day',
  lastContact: 'day',
  /** Sales person or team. */
  owner: 'text',
  /** Where the customer came from: shop, website, fair, referral. */
  channel: 'text',
  memberLevel: 'text',
  points: 'number',
  /** Balance, assets or credit held with the user. */
  balance: 'number',
  employees: 'number',
  satisfaction: 'number',
  /** Likelihood to recommend, 0 to 10. */
  nps: 'number',
  complaints: 'number',
  serviceCases: 'number',
  customOrders: 'number',
  returns: 'number',
  /** Share of the price given away, as the sheet has it. */
  discount: 'number',
  /** Marketing consent as the sheet says it: 是/否, yes/no, 1/0. */
  consent: 'text',
  phone: 'text',
  email: 'text',
  notes: 'text',
  /** A tier set by hand: the name of a tier in either language, or its id. Blank = not pinned. */
  pinnedTier: 'text',
  /** Tags given by hand, parted by , ; 、 ，； or a line break. */
  manualTags: 'text',
} as const satisfies Record<string, AttributeKind>;
export type AttributeField = keyof typeof ATTRIBUTE_KINDS;

/** The name of a column without a meaning of ours. */
export const freeAttribute = (header: string): FreeAttribute => `column:${header}`;
export type FreeAttribute = `column:${string}`;

/**
 * Attributes by name. A map and not an object: headers come from the user's sheet, and one called `constructor` or
 * `__proto__` is a header like any other.
 */
export type CustomerAttributes = ReadonlyMap<AttributeField | FreeAttribute, Attribute>;

/**
 * What each customer bought, grouped as `PurchaseHistory` is: customer i owns the entries `start[i]` up to, not
 * including, `start[i + 1]`. One entry per customer, order and product, oldest first.
 */
export interface ProductPurchases {
  /** Length: customers + 1. */
  start: Int32Array;
  /** Product name or number per entry; a column of missing codes where the list has only categories. */
  product: TextColumn;
  category: TextColumn;
  /** Whole serial days; NaN = not known. */
  day: DayColumn;
  /**
   * The order of each entry, the same number for what was bought together; without order numbers what a customer
   * bought on one day. Absent = not known.
   */
  order?: Int32Array;
  /** Money per piece on average for each of `product.values`; NaN = not known. Absent = the list has no prices. */
  price?: NumberColumn;
}

/**
 * Answers, reviews, complaints and cases of each customer, grouped as `PurchaseHistory` is, oldest first. What a list
 * does not have is a column of missing values.
 */
export interface CustomerFeedback {
  /** Length: customers + 1. */
  start: Int32Array;
  /** Whole serial days; NaN = not known. */
  day: DayColumn;
  /** Satisfaction, on the scale of the list. */
  score: NumberColumn;
  topic: TextColumn;
  text: TextColumn;
  status: TextColumn;
  handler: TextColumn;
}
