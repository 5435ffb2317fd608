/** Who the customer is; in every list. */
const PERSON_FIELDS = ['customerId', 'customerName', 'firstName', 'lastName', 'email', 'phone'] as const;

/** Facts about the customer that an order list can carry as well as a customer list. */
const FACT_FIELDS = [
  'customerType',
  'industry',
  'country',
  'province',
  'city',
  'gender',
  'birthDate',
  'age',
  'occupation',
  'memberLevel',
  'owner',
  'channel',
  'consent',
  'profit',
] as const;

export const CUSTOMER_FIELDS = [
  ...PERSON_FIELDS,
  'firstPurchase',
  'lastPurchase',
  'recencyDays',
  'orderCount',
  'totalAmount',
  'averageAmount',
  'refund',
  ...FACT_FIELDS,
  'since',
  'expires',
  'lastContact',
  'contactCount',
  'visitCount',
  'browsing',
  'satisfaction',
  'nps',
  'complaints',
  'serviceCases',
  'customOrders',
  'returns',
  'points',
  'balance',
  'employees',
  'discount',
  'tags',
  'notes',
  'pinnedTier',
  'manualTags',
] as const;

export const ORDER_FIELDS = [
  ...PERSON_FIELDS,
  'orderId',
  'orderDate',
  'amount',
  'quantity',
  'unitPrice',
  'discount',
  'refund',
  'status',
  'paymentStatus',
  'refundStatus',
  'cancelledAt',
  'product',
  'category',
  'currency',
  ...FACT_FIELDS,
] as const;

/** A row per survey answer, review, complaint or service case. */
export const FEEDBACK_FIELDS = [
  ...PERSON_FIELDS,
  'feedbackDate',
  'score',
  'nps',
  'topic',
  'feedbackText',
  'status',
  'handler',
] as const;

/** A row per returned order: 订单 ID, 退回. */
export const RETURN_FIELDS = ['orderId', 'returned'] as const;

export type Field =
  | (typeof CUSTOMER_FIELDS)[number]
  | (typeof ORDER_FIELDS)[number]
  | (typeof FEEDBACK_FIELDS)[number]
  | (typeof RETURN_FIELDS)[number];

/** An order list has a row per order or order line, a customer list a row per customer. */
export type SourceKind = 'orders' | 'customers';

/** Lists that add to an order or a customer list but cannot be graded alone come in as well. */
export type ListKind = SourceKind | 'feedback' | 'returns';

export const FIELDS_OF: Record<ListKind, readonly Field[]> = {
  orders: ORDER_FIELDS,
  customers: CUSTOMER_FIELDS,
  feedback: FEEDBACK_FIELDS,
  returns: RETURN_FIELDS,
};

/** What can tell one customer from another, the surest first. */
export const KEY_FIELDS = ['customerId', 'email', 'phone', 'customerName'] as const;
export type KeyField = (typeof KEY_FIELDS)[number];

export type ValueKind = 'id' | 'text' | 'date' | 'money' | 'number' | 'count';

/** How the cells of a field are read. */
export const VALUE_KIND: Record<Field, ValueKind> = {
  customerId: 'id',
  customerName: 'id',
  firstName: 'text',
  lastName: 'text',
  email: 'text',
  phone: 'id',
  firstPurchase: 'date',
  lastPurchase: 'date',
  recencyDays: 'count',
  orderCount: 'count',
  totalAmount: 'money',
  averageAmount: 'money',
  refund: 'money',
  customerType: 'text',
  industry: 'text',
  country: 'text',
  province: 'text',
  city: 'text',
  gender: 'text',
  birthDate: 'date',
  age: 'number',
  occupation: 'text',
  memberLevel: 'text',
  owner: 'text',
  channel: 'text',
  consent: 'text',
  profit: 'money',
  since: 'date',
  expires: 'date',
  lastContact: 'date',
  contactCount: 'count',
  visitCount: 'count',
  browsing: 'count',
  satisfaction: 'number',
  nps: 'number',
  complaints: 'count',
  serviceCases: 'count',
  customOrders: 'count',
  returns: 'count',
  points: 'number',
  balance: 'money',
  employees: 'count',
  discount: 'number',
  tags: 'text',
  notes: 'text',
  pinnedTier: 'text',
  manualTags: 'text',
  orderId: 'id',
  orderDate: 'date',
  amount: 'money',
  quantity: 'count',
  unitPrice: 'money',
  status: 'text',
  paymentStatus: 'text',
  refundStatus: 'text',
  cancelledAt: 'date',
  product: 'text',
  category: 'text',
  currency: 'text',
  feedbackDate: 'date',
  score: 'number',
  topic: 'text',
  feedbackText: 'text',
  handler: 'text',
  returned: 'text',
};
