import type { Field, SourceKind } from '../fields';
import { normaliseHeader } from './normalise-header';

/** Exports that are known by name; texts for each stand in src/locales. */
export const EXPORT_IDS = [
  'shopify-orders',
  'shopify-customers',
  'woocommerce-orders',
  'woocommerce-customers',
  'bigcommerce-orders',
  'etsy-orders',
  'amazon-orders',
  'stripe-customers',
  'stripe-payments',
  'hubspot-contacts',
  'hubspot-companies',
  'salesforce-accounts',
  'salesforce-opportunities',
  'zoho-accounts',
  'zoho-deals',
  'fxiaoke-customers',
  'fxiaoke-orders',
  'icsoc-customers',
  'youzan-customers',
  'youzan-orders',
  'taobao-orders',
  'doudian-orders',
  'pinduoduo-orders',
  'jd-orders',
  'xiaohongshu-orders',
  'online-retail',
] as const;
export type ExportId = (typeof EXPORT_IDS)[number];

interface ExportDefinition {
  kind: SourceKind;
  /** Headers that stand together in this export and in no other; all of one signature must be there. */
  signatures: readonly (readonly string[])[];
  /** What a header means here, where it means something else elsewhere; null = none of our fields. */
  means?: Readonly<Record<string, Field | null>>;
}

// prettier-ignore
const EXPORTS: Record<ExportId, ExportDefinition> = {
  'shopify-orders': { kind: 'orders', signatures: [['Name', 'Financial Status', 'Lineitem name']], means: { Name: 'orderId', Id: null, Tags: null, Vendor: null } },
  'shopify-customers': { kind: 'customers', signatures: [['Total Spent', 'Total Orders', 'Tax Exempt']] },
  'woocommerce-orders': { kind: 'orders', signatures: [['order_id', 'billing_first_name', 'order_total']] },
  'woocommerce-customers': { kind: 'customers', signatures: [['Username', 'Last Active', 'AOV', 'Total Spend']] },
  'bigcommerce-orders': { kind: 'orders', signatures: [['Order ID', 'Order Status', 'Order Total', 'Refund Amount', 'Email Address']] },
  'etsy-orders': { kind: 'orders', signatures: [['Sale Date', 'Item Name', 'Ship Name', 'Transaction ID']] },
  'amazon-orders': { kind: 'orders', signatures: [['order-id', 'purchase-date', 'item-price']] },
  'stripe-customers': { kind: 'customers', signatures: [['id', 'Email', 'Created (UTC)', 'Delinquent']], means: { Description: 'notes' } },
  'stripe-payments': { kind: 'orders', signatures: [['id', 'created', 'amount', 'currency', 'status', 'customer_email'], ['id', 'Created date (UTC)', 'Amount', 'Amount Refunded', 'Status']], means: { id: 'orderId', 'Created date (UTC)': 'orderDate' } },
  'hubspot-contacts': { kind: 'customers', signatures: [['Record ID', 'Contact owner', 'Lifecycle Stage']] },
  'hubspot-companies': { kind: 'customers', signatures: [['Company name', 'Company owner', 'Number of Employees']] },
  'salesforce-accounts': { kind: 'customers', signatures: [['Account Name', 'Account Owner', 'Account Site', 'Created Date']] },
  'salesforce-opportunities': { kind: 'orders', signatures: [['Opportunity Name', 'Stage', 'Close Date']] },
  'zoho-accounts': { kind: 'customers', signatures: [['Account Name', 'Ticker Symbol', 'SIC Code']] },
  'zoho-deals': { kind: 'orders', signatures: [['Deal Name', 'Closing Date', 'Stage']] },
  'fxiaoke-customers': { kind: 'customers', signatures: [['客户名称', '成交状态', '最后跟进时间', '所属公海'], ['account_no', 'last_deal_closed_time', 'high_seas_name']] },
  'fxiaoke-orders': { kind: 'orders', signatures: [['订单编号', '销售订单金额', '已回款金额'], ['account_id', 'order_time', 'receivable_amount']], means: { name: 'orderId' } },
  'icsoc-customers': { kind: 'customers', signatures: [['客户名称', '客户电话', '客户来源', '客户类型', '客户等级'], ['cle_name', 'cle_phone', 'cle_source']] },
  'youzan-customers': { kind: 'customers', signatures: [['客户昵称', '客户储值余额', '消费次数', '上次消费时间']] },
  'youzan-orders': { kind: 'orders', signatures: [['订单号', '归属店铺', '买家付款时间', '订单实付金额']] },
  'taobao-orders': { kind: 'orders', signatures: [['买家会员名', '宝贝标题', '买家实际支付金额']] },
  'doudian-orders': { kind: 'orders', signatures: [['主订单编号', '子订单编号', '选购商品', '订单应付金额']] },
  'pinduoduo-orders': { kind: 'orders', signatures: [['订单成交时间', '商家实收金额(元)', '商品数量(件)']] },
  'jd-orders': { kind: 'orders', signatures: [['订单号', '订购数量', '京东价']] },
  'xiaohongshu-orders': { kind: 'orders', signatures: [['商家应收金额(元)(支付金额)', 'SKU件数', '规格名称']] },
  'online-retail': { kind: 'orders', signatures: [['InvoiceNo', 'StockCode', 'UnitPrice', 'CustomerID']] },
};

const SIGNATURES = EXPORT_IDS.flatMap((id) =>
  EXPORTS[id].signatures.map((headers) => ({ id, headers: headers.map(normaliseHeader) })),
);

export interface KnownExport {
  id: ExportId;
  kind: SourceKind;
  /** By normalised header. */
  means: ReadonlyMap<string, Field | null>;
}

/** The export whose signature stands in these headers, the one with the longest signature where several do. */
export function knownExport(headers: readonly string[]): KnownExport | undefined {
  const present = new Set(headers.map(normaliseHeader));
  const found = SIGNATURES.filter((signature) =>
    signature.headers.every((header) => present.has(header)),
  ).sort((a, b) => b.headers.length - a.headers.length)[0];
  if (!found) return undefined;
  const { kind, means = {} } = EXPORTS[found.id];
  return {
    id: found.id,
    kind,
    means: new Map(Object.entries(means).map(([header, field]) => [normaliseHeader(header), field])),
  };
}
