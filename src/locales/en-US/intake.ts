import type { Field, ListKind } from '../../intake/fields';
import type { ExportId } from '../../intake/headers/known-exports';
import type { FindingCode, FindingSeverity, Treatment } from '../../intake/intake-result';
import type { MappingReason } from '../../intake/mapping';
import type { IntakeRule } from '../../intake/rules';
import type { SetAsideReason } from '../../intake/set-aside';
import type { HealthPart } from '../../intake/data-health';
import type { FindingColumn } from '../../intake/finding-table';

/** What the data is, how its columns were understood and what is odd about it. ICU MessageFormat. */
export const intake = {
  lists: {
    orders: 'Order list',
    customers: 'Customer list',
    feedback: 'Feedback list',
    returns: 'Returns',
  } satisfies Record<ListKind, string>,
  fields: {
    customerId: 'Customer',
    customerName: 'Customer name',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail',
    phone: 'Phone',
    firstPurchase: 'First purchase',
    lastPurchase: 'Last purchase',
    recencyDays: 'Days since last purchase',
    orderCount: 'Number of orders',
    totalAmount: 'Total amount',
    averageAmount: 'Average amount',
    refund: 'Refund',
    customerType: 'Customer type',
    industry: 'Industry',
    country: 'Country',
    province: 'Province or region',
    city: 'City',
    gender: 'Gender',
    birthDate: 'Birth date',
    age: 'Age',
    occupation: 'Profession',
    memberLevel: 'Current grade',
    owner: 'Owner',
    channel: 'Source or channel',
    consent: 'Marketing consent',
    profit: 'Profit',
    since: 'Registered',
    expires: 'Expires',
    lastContact: 'Last contact',
    contactCount: 'Contacts',
    visitCount: 'Visits',
    browsing: 'Browsing',
    satisfaction: 'Satisfaction',
    nps: 'NPS',
    complaints: 'Complaints',
    serviceCases: 'Service cases',
    customOrders: 'Custom orders',
    returns: 'Returns',
    points: 'Points',
    balance: 'Balance',
    employees: 'Employees',
    discount: 'Discount',
    tags: 'Current tags',
    notes: 'Notes',
    pinnedTier: 'Tier pinned by hand',
    manualTags: 'Tags given by hand',
    orderId: 'Order number',
    orderDate: 'Order date',
    amount: 'Amount',
    quantity: 'Quantity',
    unitPrice: 'Unit price',
    status: 'Status',
    paymentStatus: 'Payment status',
    refundStatus: 'After-sales status',
    cancelledAt: 'Cancelled on',
    product: 'Product',
    category: 'Category',
    currency: 'Currency',
    feedbackDate: 'Feedback date',
    score: 'Score',
    topic: 'Topic',
    feedbackText: 'Feedback',
    handler: 'Handler',
    returned: 'Returned',
  } satisfies Record<Field, string>,
  exports: {
    'shopify-orders': 'a Shopify order export',
    'shopify-customers': 'a Shopify customer export',
    'woocommerce-orders': 'a WooCommerce order export',
    'woocommerce-customers': 'a WooCommerce customer report',
    'bigcommerce-orders': 'a BigCommerce order export',
    'etsy-orders': 'an Etsy order export',
    'amazon-orders': 'an Amazon order report',
    'stripe-customers': 'a Stripe customer export',
    'stripe-payments': 'a Stripe payment export',
    'hubspot-contacts': 'a HubSpot contact export',
    'hubspot-companies': 'a HubSpot company export',
    'salesforce-accounts': 'a Salesforce account report',
    'salesforce-opportunities': 'a Salesforce opportunity report',
    'zoho-accounts': 'a Zoho CRM account export',
    'zoho-deals': 'a Zoho CRM deal export',
    'fxiaoke-customers': 'a Fxiaoke (纷享销客) customer export',
    'fxiaoke-orders': 'a Fxiaoke (纷享销客) sales order export',
    'icsoc-customers': 'an ICSOC customer export',
    'youzan-customers': 'a Youzan (有赞) customer export',
    'youzan-orders': 'a Youzan (有赞) order export',
    'taobao-orders': 'a Taobao or Tmall order export',
    'doudian-orders': 'a Doudian (抖店) order export',
    'pinduoduo-orders': 'a Pinduoduo order export',
    'jd-orders': 'a JD order export',
    'xiaohongshu-orders': 'a Xiaohongshu order export',
    'online-retail': 'the UCI Online Retail data',
  } satisfies Record<ExportId, string>,
  looksLike: 'This looks like {name}.',
  reasons: {
    header: 'by its header',
    'header-partly': 'by part of its header',
    values: 'by its values',
    export: 'by the export it comes from',
    saved: 'as last time',
    user: 'your choice',
  } satisfies Record<MappingReason, string>,
  setAside: {
    'blank-row': 'Empty rows',
    'totals-row': 'Totals rows',
    'note-row': 'Notes below the headers',
    'hidden-row': 'Hidden rows',
    'no-customer': 'No customer',
    'duplicate-line': 'Exact duplicates',
    cancelled: 'Cancelled',
    unpaid: 'Not paid',
    'open-deal': 'Deal not won',
    refunded: 'Refunded in full',
    returned: 'Returned',
    'unknown-status': 'Status that no rule knows',
    'other-currency': 'Another currency',
    'left-out': 'Left out by you',
    'no-date': 'No readable date',
    'no-amount': 'No readable amount',
    'zero-price': 'Price is zero',
    'duplicate-customer': 'Customer listed before',
  } satisfies Record<SetAsideReason, string>,
  rules: {
    cancelled: 'Leave out cancelled orders',
    unpaid: 'Leave out unpaid orders',
    'open-deal': 'Leave out deals that are not won',
    refunded: 'Take refunds off, and leave out orders refunded in full',
    returned: 'Leave out returns that carry no link to their sale',
    'returns-list': 'Leave out the orders on the returns sheet',
    'unknown-status': 'Leave out orders with a status that no rule knows',
    'zero-price': 'Leave out lines with a price of zero',
    'duplicate-line': 'Leave out exact duplicates of a line',
    'hidden-row': 'Leave out hidden rows',
  } satisfies Record<IntakeRule, string>,
  netReturns: 'Take returns without a link to their sale off the customer’s total',
  severities: { error: 'Error', warning: 'Warning', info: 'Note' } satisfies Record<FindingSeverity, string>,
  findings: {
    'dates-not-read':
      '{count, plural, one {# date} other {# dates}}{hasColumn, select, yes { in “{column}”} other {}} could not be read and {count, plural, one {counts} other {count}} as missing.',
    'dates-ambiguous':
      '{count, plural, one {# date} other {# dates}}{hasColumn, select, yes { in “{column}”} other {}} can be read in more than one order of day and month. Say which it is.',
    'swapped-day-month':
      '{count, plural, one {# date} other {# dates}}{hasColumn, select, yes { in “{column}”} other {}} seem to have day and month swapped: some months have no day above 12.',
    'amounts-not-read':
      '{count, plural, one {# amount} other {# amounts}}{hasColumn, select, yes { in “{column}”} other {}} could not be read and {count, plural, one {counts} other {count}} as missing.',
    'amounts-ambiguous':
      '{count, plural, one {# amount} other {# amounts}}{hasColumn, select, yes { in “{column}”} other {}} can be read with thousands or with decimals, such as 1.234. Say which it is.',
    'ids-shortened':
      '{count, plural, one {# number} other {# numbers}}{hasColumn, select, yes { in “{column}”} other {}} lost digits in Excel, such as 6.92E+17. Different customers or orders may count as one: export the column as text.',
    'headers-look-like-data':
      'The row taken as the headers looks like data. If your list has no headers, put some above it: that row is not counted.',
    'counts-not-read':
      '{count, plural, one {# number} other {# numbers}}{hasColumn, select, yes { in “{column}”} other {}} could not be read and {count, plural, one {counts} other {count}} as missing.',
    'column-not-read':
      'Most cells of “{column}”, such as “{example}”, cannot be read as {what, select, date {dates} other {amounts}}. The column is not used, and no other says {what, select, date {when customers bought} other {how much they paid}}.',
    'error-cells':
      '{count, plural, one {# cell shows} other {# cells show}} an Excel error such as #N/A{hasColumn, select, yes { in “{column}”} other {}} and {count, plural, one {counts} other {count}} as missing.',
    'future-dates':
      '{count, plural, one {# date is} other {# dates are}} later than today{hasColumn, select, yes { in “{column}”} other {}}. Check the year.',
    'dates-before-1990':
      '{count, plural, one {# date is} other {# dates are}} before 1990{hasColumn, select, yes { in “{column}”} other {}}.',
    'last-before-first':
      '{count, plural, one {# customer has} other {# customers have}} a last purchase before the first.',
    'rows-without-customer':
      '{count, plural, one {# row has} other {# rows have}} no customer{hasColumn, select, yes { in “{column}”} other {}} and {count, plural, one {is} other {are}} set aside.',
    'duplicate-ids':
      '{count, plural, one {# row repeats} other {# rows repeat}} a customer listed before. The first row of each is used.',
    'orders-shared-by-customers':
      '{count, plural, one {# order number is} other {# order numbers are}} used by more than one customer. Each customer’s share counts as an order.',
    'names-differ-for-id':
      '{count, plural, one {# customer has} other {# customers have}} more than one name. The first is shown.',
    'keys-alike':
      '{count, plural, one {# customer differs} other {# customers differ}} from another only in capitals, blanks, signs or leading zeros{hasColumn, select, yes { in “{column}”} other {}}, such as “{one}” and “{other}”. They count as different customers.',
    'phones-masked':
      '{count, plural, one {# phone number is} other {# phone numbers are}} masked. Nobody is recognised by {count, plural, one {it} other {them}}.',
    'names-masked':
      '{count, plural, one {# row has} other {# rows have}} a masked name or number such as 王* or 88****34. Customers of the same masked one count as one.',
    'duplicate-lines':
      '{count, plural, one {# row is} other {# rows are}} exactly the same as an earlier one.',
    'order-totals-repeated':
      '{count, plural, one {# order repeats} other {# orders repeat}} an amount on each line{sure, select, no {, and the lines are added up. Is it the total of the order?} other {: the total, which is counted once.}}',
    'unknown-status':
      '{count, plural, one {# row has} other {# rows have}} a status that no rule knows{hasColumn, select, yes { in “{column}”} other {}}: {statuses}{more, plural, =0 {} one { and # other} other { and # others}}. {leftOut, select, yes {They are left out.} other {They are counted as sales.}}',
    'zero-amounts':
      '{count, plural, one {# amount is} other {# amounts are}} zero{hasColumn, select, yes { in “{column}”} other {}}.',
    'negative-amounts-used':
      '{count, plural, one {# negative amount lowers} other {# negative amounts lower}} the totals.',
    outliers:
      '{count, plural, one {# amount is} other {# amounts are}} more than ten times as large as nearly all others{hasColumn, select, yes { in “{column}”} other {}}.',
    'mixed-currencies':
      '{count, plural, one {# amount is} other {# amounts are}} in another currency than most{hasColumn, select, yes { in “{column}”} other {}}. They are added as if they were the same.',
    'amounts-in-units':
      '{hasColumn, select, yes {“{column}” counts} other {Amounts count}} in {unit}. The numbers are used as they stand: all money in the pane and on the summary is in {unit} too, and so is what you enter, such as a cut-off or a budget.',
    'constant-column':
      'Every row says the same{hasColumn, select, yes { in “{column}”} other {}}. It tells no customers apart.',
    'mostly-empty-column':
      '{count, plural, one {# cell is} other {# cells are}} empty{hasColumn, select, yes { in “{column}”} other {}}: most of the column.',
    'one-customer-dominates': 'One customer holds more than half of the total amount.',
    'hidden-rows':
      '{count, plural, one {# row is} other {# rows are}} hidden or filtered out and used all the same.',
    'customers-without-purchase':
      '{count, plural, one {# customer has} other {# customers have}} no purchase yet and {count, plural, one {is} other {are}} graded as {count, plural, one {a prospect} other {prospects}}.',
    'purchase-date-missing':
      '{count, plural, one {# customer has} other {# customers have}} bought but {count, plural, one {has} other {have}} no date of the last purchase.',
    'returns-list-offered':
      '{count, plural, one {# order stands} other {# orders stand}} on the returns sheet. They are counted as sales.',
    'list-joins-by-name-only':
      '{count, plural, one {# row} other {# rows}} of a second list could be joined by name only. Two customers may share a name.',
    'list-rows-unmatched':
      '{count, plural, one {# row} other {# rows}} of a second list {count, plural, one {belongs} other {belong}} to nobody in the first.',
    'list-customers-share-buyer':
      '{count, plural, one {# customer} other {# customers}} of the customer list {count, plural, one {has} other {have}} the phone, e-mail or name of an earlier one. The purchases count for the first.',
    'pinned-tier-unknown':
      '{count, plural, one {# tier pinned by hand is} other {# tiers pinned by hand are}} none of the scheme and {count, plural, one {was} other {were}} not used.',
  } satisfies Record<FindingCode, string>,
  treatments: {
    missing: 'counts as missing',
    'set-aside': 'set aside',
    used: 'used as it is',
    'first-taken': 'the first is taken',
    guessed: 'read by a guess',
    'counted-once': 'counted once',
  } satisfies Record<Treatment, string>,
  fixes: {
    missing: 'Treat as missing',
    'leave-out': 'Leave the rows out',
    swap: 'Swap day and month back',
    dmy: 'Read as day/month/year',
    mdy: 'Read as month/day/year',
    'decimal-comma': 'Read points as thousands',
    'decimal-point': 'Read points as decimals',
    ymd: 'Read as year/month/day',
    currency: 'Use {currency} only',
    'each-line': 'Add the total of each line',
    repeated: 'Count the total once per order',
  },
  health: 'Data health',
  healthParts: {
    completeness: 'Nothing missing',
    validity: 'Everything readable',
    uniqueness: 'Nothing twice',
    consistency: 'No contradictions',
    plausibility: 'Nothing implausible',
  } satisfies Record<HealthPart, string>,
  findingColumns: {
    severity: 'Severity',
    finding: 'Finding',
    column: 'Column',
    count: 'Count',
    share: 'Share',
    treatment: 'What happens',
    amount: 'Amount concerned',
    examples: 'For example',
  } satisfies Record<FindingColumn, string>,
};
