import { FACT_HEADERS } from './fact-headers';

/**
 * What a header can say before the table around it is known: a total is an order's amount in an order list
 * and a customer's in a customer list, so `money` is open between the two.
 */
export const CONCEPTS = [
  'customerId',
  'customerName',
  'firstPurchase',
  'lastPurchase',
  'recencyDays',
  'orderCount',
  'customerTotal',
  'orderId',
  'orderDate',
  'orderAmount',
  'money',
  'quantity',
  'unitPrice',
  'status',
  'paymentStatus',
  ...(Object.keys(FACT_HEADERS) as FactConcept[]),
  'other',
] as const;
type FactConcept = keyof typeof FACT_HEADERS;
export type Concept = (typeof CONCEPTS)[number];

/**
 * Headers of real exports, the best of each concept first: where several stand in one table the earlier one wins
 * (what was paid before what was due, when it was ordered before when it was paid).
 * `other` are headers that are known to mean something else, so that no part of them is taken for one of ours.
 */
// prettier-ignore
export const HEADERS: Record<Concept, readonly string[]> = {
  customerId: [
    'Customer ID', 'CustomerID', 'customer_id', 'Customer No', 'Customer Number', 'Customer Code', 'Cust ID',
    'CustNo', 'Customer Key', 'Client ID', 'Client Code', 'Client No', 'Account ID', 'Account Number', 'AccountNumber',
    'account_no', 'account_id', 'Member ID', 'Member No', 'Membership No', 'User ID', 'UserID', 'Buyer ID', 'Shopper ID',
    'Contact ID', 'Buyer User ID', 'Buyer Username', 'Loyalty Number',
    '客户编号', '客户编码', '客户ID', '客户代码', '客户号', '客户序号', '顾客编号', '顾客ID', '会员编号', '会员号', '会员ID',
    '会员卡号', '会员编码', '卡号', '买家会员名', '买家ID', '买家编号', '用户ID', '用户编号', '用户id', '用户号', '客编',
  ],
  customerName: [
    'Customer Name', 'Customer', 'Client Name', 'Client', 'Account Name', 'Company name', 'Company', 'Buyer', 'Buyer Name',
    'Billing Name', 'Ship Name', 'Recipient Name', 'Full Name', 'cle_name', 'Account', 'Ship-to Name', 'Sold To',
    '客户名称', '客户姓名', '客户名', '客户', '客户全称', '客户简称', '公司名称', '企业名称', '单位名称', '顾客姓名', '顾客名称',
    '会员姓名', '会员名称', '会员名', '用户名', '用户姓名', '买家昵称', '客户昵称', '用户昵称', '收货人姓名', '收件人姓名',
    '收货人/提货人', '收件人', '收货人', '买家姓名', '购买人',
  ],
  firstPurchase: [
    'First Order Date', 'First Purchase Date', 'First Purchase', 'First Order', 'First Buy Date', 'first_order_at',
    '首次消费时间', '首次购买时间', '首次购买日期', '首次下单时间', '首次下单日期', '首次消费日期', '首次成交时间', '首次成交日期',
    '首单时间', '首单日期', '首购时间', '首购日期', '第一次购买时间', '首次交易时间', '首次交易日期',
  ],
  lastPurchase: [
    'Last Order Date', 'Last Purchase Date', 'Last Purchase', 'Last Order', 'Most Recent Visit', 'most_recent_visit',
    'Most Recent Purchase', 'Most Recent Order', 'Latest Order Date', 'Latest Purchase Date', 'last_purchase_date',
    'last_order_at', 'Last Transaction Date', 'Recent Deal Close Date', 'Last Buy Date', 'Date of Last Purchase',
    '最近购买', '最近消费', '最近下单', '最后购买', '最后消费', '最后下单', '最近一次购买', '最近一次消费', '最近成交',
    '最近下单日期', '最近下单时间', '最近购买日期', '最近购买时间', '最近消费时间', '最近消费日期', '上次消费时间', '上次消费日期',
    '上次购买时间', '上次购买日期', '上次下单时间', '最后一次成交时间', '最后一次成交日期', '最后成交时间', '最后成交日期', '最近成交时间',
    '最近成交日期', '最后购买时间', '最后购买日期', '最后消费时间', '最后消费日期', '最后下单时间', '最后下单日期', '最近一次消费时间',
    '最近一次消费日期', '最近一次消费', '最近一次购买时间', '最近一次购买日期', '最近一次下单时间', '最近一次成交时间', '末次消费时间',
    '末次消费日期', '最近交易时间', '最近交易日期', '最后交易时间', '最后交易日期', '最近订单时间', '最近订单日期',
    '最近交易日', '最近消费日', '最近购买日', '最后交易日', '最后一次支付时间', 'last_deal_closed_time', 'last_order_time', 'last_pay_time',
    'max_order_date', 'last_order_dt',
  ],
  recencyDays: [
    'recency_days', 'Recency', 'Recency Days', 'Days Since Last Purchase', 'Days Since Last Order', 'Days since last visit',
    '未消费天数', '未购买天数', '未下单天数', '距上次消费天数', '距上次购买天数', '距今天数', '最近一次消费距今天数', '距最近消费天数',
    '最近消费距今天数', '最近购买距今天数', '上次消费距今天数', '未成交天数',
  ],
  orderCount: [
    'Total Orders', 'Orders', 'orders_count', 'Orders Count', 'Order Count', 'Number of Orders', 'number_of_orders',
    'No. of Orders', 'Num Orders', 'Purchase Count', 'Purchases', 'Number of Purchases', 'Total Purchases',
    'transaction_count', 'Transactions', 'Number of Transactions', 'Frequency', 'Number of Associated Deals',
    'Order Times', '# Orders', 'Visits With Purchase', 'order_cnt', 'pay_order_cnt', 'trade_cnt',
    '下单次数', '消费次数', '累计消费次数', '购买次数', '累计购买次数', '订单数', '订单数量', '累计订单数', '成交次数', '累计成交次数',
    '交易次数', '累计下单次数', '总订单数', '订单总数', '成交订单数', '累计成交单数', '购买频次', '消费频次', '消费频率', '交易笔数', '消费笔数',
    '成交笔数', '购买订单数', '订单次数', '订单笔数', '总购买次数', '总消费次数',
  ],
  customerTotal: [
    'Total Spent', 'Total Spend', 'Lifetime Value', 'Lifetime Spend', 'Lifetime Revenue', 'Customer Lifetime Value', 'LTV',
    'Total Revenue', 'Total Sales', 'Total Purchase Amount', 'Amount Spent', 'total_spent', 'Monetary', 'Monetary Value',
    'total_order_amount', 'Total Amount Spent', 'Cumulative Spend', 'Spend',
    '累计消费金额', '累计金额', '累计消费', '累计消费额', '累计成交金额', '累计成交额', '累计购买金额', '累计订单金额', '累计支付金额',
    '累计下单金额', '累计交易金额', '累计销售额', '累计实付金额', '总消费金额', '总消费', '总消费额', '消费总额', '消费总金额', '成交总额',
    '成交总金额', '购买总金额', '购买总额', '交易总额', '交易总金额', '总成交额', '总成交金额', '总购买金额', '历史消费金额', '订单总金额',
  ],
  orderId: [
    'Order ID', 'order_id', 'order-id', 'Order No', 'Order Number', 'Order #', 'OrderNo', 'Sales Order', 'Invoice No',
    'InvoiceNo', 'Invoice', 'Invoice ID', 'Invoice Number', 'Transaction ID', 'Transaction No', 'Receipt No', 'Bill No',
    'Purchase ID', 'Sale ID', 'amazon-order-id', 'Basket ID', 'Deal ID', 'Opportunity ID',
    '订单编号', '订单号', '订单ID', '主订单编号', '主订单号', '交易编号', '交易号', '交易单号', '订单编码', '销售订单编号', '销售订单号',
    '销售单号', '单据编号', '单号', '小票号', '发票号', '合同编号', '流水号', '交易流水号',
  ],
  orderDate: [
    'Order Date', 'Created at', 'purchase-date', 'Sale Date', 'InvoiceDate', 'Invoice Date', 'Purchase Date', 'Date Ordered',
    'order_date', 'Order Time', 'order_time', 'Ordered At', 'Order Created', 'Transaction Date', 'Transaction Time',
    'Paid at', 'payment-date', 'Date Paid', 'Payment Date', 'Sales Date', 'date_created', 'Close Date', 'Closing Date',
    'Order Placed', 'Order Created At', 'Date of Sale', 'Date of Purchase', 'Bill Date', 'Receipt Date', 'Date', 'Order Timestamp',
    '下单日期', '下单时间', '订单创建时间', '订单提交时间', '订单日期', '订单时间', '创建订单时间', '订单成交时间', '拼单成功时间', '订单付款时间',
    '买家付款时间', '付款时间', '支付时间', '支付日期', '付款日期', '交易时间', '交易日期', '交易成功时间', '成交时间', '成交日期', '购买时间',
    '购买日期', '消费时间', '消费日期', '销售日期', '销售时间', '开票日期', '开单日期', '单据日期', '签约日期', '交易日', '日期', 'pay_time', 'pay_date', 'paid_time', 'order_dt', 'trade_time',
  ],
  orderAmount: [
    'Order Total', 'order_total', 'Order Amount', 'order_amount', 'Line Total', 'Line Amount', 'Line Revenue', 'Sales Amount',
    'Net Amount', 'Net Sales', 'Paid Amount', 'Amount Paid', 'Payment Amount', 'Total', 'Total Price', 'Grand Total',
    'Invoice Amount', 'Invoice Total', 'Transaction Amount', 'Purchase Amount', 'Order Value', 'Extended Price', 'item-price',
    'item_total', 'Line Item Total', 'Deal Amount', 'Subtotal', 'Gross Sales', 'Order Revenue', 'Turnover',
    '订单实付金额', '用户实付金额(元)', '买家实际支付金额', '实付金额', '实付款', '实际支付金额', '实付', '订单实收金额', '商家实收金额(元)',
    '商家收入金额', '实收金额', '支付金额', '付款金额', '订单应付金额', '应收订单金额', '销售订单金额', '订单金额', '订单总额', '交易金额',
    '成交金额', '销售金额', '购买金额', '下单金额', '行金额', '小计', '合计金额', '商家应收金额(元)(支付金额)', '买家应付货款', '合计', '应付金额',
    'pay_amt', 'pay_amount', 'paid_amt', 'order_amt', '实收',
    '商品总价(元)', '商品金额合计', '商品金额', '开票金额', '合同金额', '价税合计',
  ],
  money: [
    'Revenue', 'Sales', 'Amount', 'Total Amount', 'Sum', 'Net Revenue', 'GMV', 'amt', '销售额', '成交额', '总金额', '金额', '营业额', '交易额',
    '购买额', '总额', '收入', '消费额', '消费金额',
  ],
  quantity: [
    'Quantity', 'Qty', 'Order Quantity', 'Quantity Ordered', 'Lineitem quantity', 'quantity-purchased', 'Units', 'Units Sold',
    'Item Quantity', 'Item Count', 'Num Items', 'Quantity Sold',
    '数量', '商品数量', '商品数量(件)', '订购数量', '购买数量', '销售数量', '宝贝总数量', '件数', '销量', 'SKU件数', '订单商品数量',
  ],
  unitPrice: [
    'UnitPrice', 'Unit Price', 'Price', 'Lineitem price', 'Price Each', 'Price per Unit', 'Sales Price', 'Unit Cost Price',
    '单价', '商品单价', '销售单价', '成交单价', '价格', '售价', '京东价', '商品价格', '含税单价',
  ],
  status: [
    'Financial Status', 'Order Status', 'order_status', 'Status', 'Deal Stage', 'Stage', 'Invoice Status',
    'Transaction Status', 'Fulfillment Status', 'Sales Stage', 'Opportunity Stage',
    '订单状态', '交易状态', '状态', '商机阶段', '销售阶段', '商机状态', '合同状态', '单据状态',
    'Deal Status', 'Opportunity Status', 'Contract Status',
  ],
  paymentStatus: ['Payment Status', '支付状态', '付款状态'],
  ...FACT_HEADERS,
  other: [
    // people and places
    'Name', 'Username', 'Shipping Name', 'Billing Company', 'Shipping Company', 'Address', 'Zip', 'Postal Code', 'Segment',
    'Role', 'Website', 'Fax', 'Annual Revenue', 'Employee', 'Vendor', 'Location', 'Account Site', 'Parent Account',
    'Associated Company', 'Customer Status', 'Default Address Company', '客户地址', '客户状态', '客户阶段', '客户资料完善度',
    '父级客户编码', '上级客户', '区', '收货地址', '详细地址', '联系人', '创建人', '创建人ID', '最后修改人', '分销员',
    '归属部门', '所属公海', '买家支付宝账号', '买家是否会员', '买家备注', '买家留言', '买家支付积分', '买家实际支付积分',
    '买家应付邮费', '买家服务费', '用户备注', '是否会员', '达人ID', '达人昵称', '店铺Id', '店铺名称', '归属店铺',
    // dates that are no purchase
    'Last Modified Date', 'Last Visit', 'Last Login', 'Modified Time', 'Ship Date', 'Shipped Date', 'Shipping Date',
    'Delivery Date', 'Due Date', 'Fulfilled at', 'Fulfillment Date', 'Refunded at', 'As Of', '发货日期', '发货时间',
    '确认收货时间', '收货时间', '订单完成时间', '完成时间', '到货日期', '交货日期', '交付日期', '退款时间', '公众号关注时间',
    '最近浏览时间', '最后修改时间', '最近修改日', '更新时间', '负责人变更时间', '未拜访天数', '未跟进天数', '剩余保有时间',
    '最近登录时间',
    // money that is not the amount
    'Discount Code', 'Shipping', 'Shipping Cost', 'Shipping Fee', 'Freight', 'Tax', 'Taxes', 'Duties', 'Cost',
    'Outstanding Balance', 'Credit Limit', 'Income', 'Budget', 'Recent Deal Amount', 'Lineitem compare at price', 'Fee',
    'total_payment_amount', 'total_opportunity_revenue', 'last_deal_closed_amount', 'Z_Revenue', 'Z_CostContact', '成本',
    '运费', '邮费', '税额', '已回款金额', '待回款金额', '产品合计', '支付优惠合计', '平台优惠折扣(元)', '平台实际承担优惠金额',
    '商家实际承担优惠金额', '卖家服务费', '最后一次成交金额', '最近一次消费金额', '上次消费金额', '应收金额', '欠款',
    '返点积分', '指定时间消费次数', '指定时间消费金额', '成长值', '利润率', '税率', '首单金额',
    // numbers that are no customer or order
    'Row ID', 'Row', 'Index', 'Line', 'Line No', 'Order Priority', 'Order Type', 'Order Notes', 'Ship Mode', 'Payment ID',
    'Payment Reference', 'Payment Method', 'Receipt Number', 'Device ID', 'Owner ID', 'OwnerId', 'Risk Level',
    'Lifecycle Stage', 'Lead Status', 'Opportunity Name', 'Deal Name', 'Tracking Number', '行ID', '行号', '序号', '商品规格',
    '商品种类数', '宝贝种类', '邮寄方式', '细分', '子订单编号', '子订单号', '支付流水号', '快递单号', '物流单号', '商家编码',
    '订单类型', '订单备注', '商家订单备注', '订单关闭原因', '取消原因', '成交状态', '退回/收回原因', '转手次数', '付款方式',
    '支付方式', '优惠券码名称', '推广方式', '规格名称',
    // what this add-in writes itself
    'Tier', 'Lifecycle', '生命周期', 'R', 'F', 'M', 'RFM', 'Segment / 细分', 'R Score', 'F Score', 'M Score', 'RFM Score',
  ],
};

/** Headers that mean the customer's key only when nothing better stands beside them and each value is there once. */
export const BARE_KEYS: readonly string[] = ['ID', 'No', 'No.', 'Code', 'Key', 'UID', '编号', '编码', '代码'];

/** "Name" says whose name it is only through the table around it: the order's in Shopify, else the customer's. */
export const BARE_NAMES: readonly string[] = ['Name', '姓名', '名称', '昵称', '公司'];
