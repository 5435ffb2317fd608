import type { Field, SourceKind } from '../../src/intake/fields';
import type { ExportId } from '../../src/intake/headers/known-exports';

/** Headers of a real export and which of them are which field; fields not named must stay without a column. */
export interface KnownExport {
  name: string;
  /** As which the add-in names it, where it does. */
  id?: ExportId;
  kind: SourceKind;
  headers: string[];
  fields: Partial<Record<Field, string>>;
}

const split = (headers: string): string[] => headers.split(/[,，]\s*/);

// prettier-ignore
export const KNOWN_EXPORTS: KnownExport[] = [
  {
    name: 'Shopify orders',
    id: 'shopify-orders',
    kind: 'orders',
    headers: split('Name, Email, Financial Status, Paid at, Fulfillment Status, Fulfilled at, Accepts Marketing, Currency, Subtotal, Shipping, Taxes, Total, Discount Code, Discount Amount, Shipping Method, Created at, Lineitem quantity, Lineitem name, Lineitem price, Lineitem compare at price, Lineitem sku, Lineitem requires shipping, Lineitem taxable, Lineitem fulfillment status, Billing Name, Billing Street, Billing Address1, Billing Address2, Billing Company, Billing City, Billing Zip, Billing Province, Billing Country, Billing Phone, Shipping Name, Shipping Street, Shipping Company, Shipping City, Notes, Note Attributes, Cancelled at, Payment Method, Payment Reference, Refunded Amount, Vendor, Outstanding Balance, Employee, Location, Device ID, Id, Tags, Risk Level, Source, Lineitem discount, Tax 1 Name, Tax 1 Value, Phone, Receipt Number, Duties, Billing Province Name, Shipping Province Name, Payment ID'),
    fields: { orderId: 'Name', email: 'Email', status: 'Financial Status', consent: 'Accepts Marketing', currency: 'Currency', amount: 'Total', discount: 'Discount Amount', orderDate: 'Created at', quantity: 'Lineitem quantity', product: 'Lineitem name', unitPrice: 'Lineitem price', customerName: 'Billing Name', city: 'Billing City', province: 'Billing Province', country: 'Billing Country', cancelledAt: 'Cancelled at', refund: 'Refunded Amount', channel: 'Source', phone: 'Phone' },
  },
  {
    name: 'Shopify customers',
    id: 'shopify-customers',
    kind: 'customers',
    headers: split('Customer ID, First Name, Last Name, Email, Accepts Email Marketing, Default Address Company, Default Address Address1, Default Address City, Default Address Province Code, Default Address Country Code, Default Address Zip, Default Address Phone, Phone, Accepts SMS Marketing, Total Spent, Total Orders, Note, Tax Exempt, Tags'),
    fields: { customerId: 'Customer ID', firstName: 'First Name', lastName: 'Last Name', email: 'Email', consent: 'Accepts Email Marketing', city: 'Default Address City', province: 'Default Address Province Code', country: 'Default Address Country Code', phone: 'Phone', totalAmount: 'Total Spent', orderCount: 'Total Orders', notes: 'Note', tags: 'Tags' },
  },
  {
    name: 'WooCommerce customers',
    id: 'woocommerce-customers',
    kind: 'customers',
    headers: split('Name, Username, Last Active, Sign Up, Email, Orders, Total Spend, AOV, Country / Region, City, Region, Postal Code, Billing Phone, Shipping Phone, Role'),
    fields: { customerName: 'Name', lastContact: 'Last Active', since: 'Sign Up', email: 'Email', orderCount: 'Orders', totalAmount: 'Total Spend', averageAmount: 'AOV', country: 'Country / Region', city: 'City', province: 'Region', phone: 'Billing Phone' },
  },
  {
    name: 'WooCommerce orders',
    id: 'woocommerce-orders',
    kind: 'orders',
    headers: split('order_id, order_date, date_created, order_status, customer_id, billing_first_name, billing_last_name, billing_email, billing_phone, billing_address_1, billing_city, billing_state, billing_postcode, billing_country, order_total, order_currency, payment_method'),
    fields: { orderId: 'order_id', orderDate: 'order_date', status: 'order_status', customerId: 'customer_id', firstName: 'billing_first_name', lastName: 'billing_last_name', email: 'billing_email', phone: 'billing_phone', city: 'billing_city', province: 'billing_state', country: 'billing_country', amount: 'order_total', currency: 'order_currency' },
  },
  {
    name: 'BigCommerce orders',
    id: 'bigcommerce-orders',
    kind: 'orders',
    headers: split('Order ID, Order Date, Order Status, Order Total, Refund Amount, First Name, Last Name, Email Address, Phone'),
    fields: { orderId: 'Order ID', orderDate: 'Order Date', status: 'Order Status', amount: 'Order Total', refund: 'Refund Amount', firstName: 'First Name', lastName: 'Last Name', email: 'Email Address', phone: 'Phone' },
  },
  {
    name: 'Etsy orders',
    id: 'etsy-orders',
    kind: 'orders',
    headers: split('Sale Date, Item Name, Quantity, Price, Order Total, Transaction ID, Date Paid, Ship Name, Order ID, Buyer'),
    fields: { orderDate: 'Sale Date', product: 'Item Name', quantity: 'Quantity', unitPrice: 'Price', amount: 'Order Total', orderId: 'Order ID', customerName: 'Buyer' },
  },
  {
    name: 'Amazon orders',
    id: 'amazon-orders',
    kind: 'orders',
    headers: split('order-id, order-date, purchase-date, buyer-email, billing-name, item-price, payment-date'),
    fields: { orderId: 'order-id', orderDate: 'order-date', email: 'buyer-email', customerName: 'billing-name', amount: 'item-price' },
  },
  {
    name: 'HubSpot contacts',
    id: 'hubspot-contacts',
    kind: 'customers',
    headers: split('Record ID, First Name, Last Name, Email, Phone Number, Mobile Phone Number, Job Title, Company Name, Contact owner, Lifecycle Stage, Lead Status, Create Date'),
    fields: { customerId: 'Record ID', firstName: 'First Name', lastName: 'Last Name', email: 'Email', phone: 'Phone Number', occupation: 'Job Title', owner: 'Contact owner', since: 'Create Date' },
  },
  {
    name: 'HubSpot companies',
    id: 'hubspot-companies',
    kind: 'customers',
    headers: split('Company name, Company owner, Industry, Number of Employees, Total Revenue, Recent Deal Amount, Recent Deal Close Date, Number of Associated Deals'),
    fields: { customerName: 'Company name', owner: 'Company owner', industry: 'Industry', employees: 'Number of Employees', totalAmount: 'Total Revenue', lastPurchase: 'Recent Deal Close Date', orderCount: 'Number of Associated Deals' },
  },
  {
    name: 'Salesforce accounts',
    id: 'salesforce-accounts',
    kind: 'customers',
    headers: split('Account ID, Account Name, Account Number, Account Owner, Account Site, Account Source, Account Type, Type, Annual Revenue, Billing Street, Billing City, Billing State, Billing Zip, Billing Country, Created By, Created Date, Employees, Fax, Industry, Last Activity, Last Modified Date, Parent Account, Phone, Website'),
    fields: { customerId: 'Account ID', customerName: 'Account Name', owner: 'Account Owner', channel: 'Account Source', customerType: 'Account Type', city: 'Billing City', province: 'Billing State', country: 'Billing Country', since: 'Created Date', employees: 'Employees', industry: 'Industry', lastContact: 'Last Activity', phone: 'Phone' },
  },
  {
    name: 'Salesforce opportunities',
    id: 'salesforce-opportunities',
    kind: 'orders',
    headers: split('Opportunity Name, Account Name, Stage, Amount, Close Date, Type, Lead Source, Created Date, Opportunity Owner'),
    fields: { customerName: 'Account Name', status: 'Stage', amount: 'Amount', orderDate: 'Close Date', channel: 'Lead Source', owner: 'Opportunity Owner' },
  },
  {
    name: 'Zoho CRM accounts',
    id: 'zoho-accounts',
    kind: 'customers',
    headers: split('Record Id, Account Name, Account Owner, Website, Ticker Symbol, Parent Account, Employees, Ownership, Industry, Account Type, Account Number, Account Site, Phone, Fax, Rating, SIC Code, Created By, Modified By, Annual Revenue, Billing Street, Billing City, Billing State, Billing Code, Billing Country, Description, Created Time, Modified Time, Last Activity Time, Tag'),
    fields: { customerId: 'Record Id', customerName: 'Account Name', owner: 'Account Owner', employees: 'Employees', industry: 'Industry', customerType: 'Account Type', phone: 'Phone', memberLevel: 'Rating', city: 'Billing City', province: 'Billing State', country: 'Billing Country', since: 'Created Time', lastContact: 'Last Activity Time', tags: 'Tag' },
  },
  {
    name: '纷享销客 customers',
    id: 'fxiaoke-customers',
    kind: 'customers',
    headers: split('客户名称, 客户编号, 客户级别, 来源, 客户状态, 客户类型, 成交状态, 最后一次成交时间, 最后一次成交金额, 最后跟进时间, 1级行业, 2级行业, 国家, 省, 市, 区, 详细地址, 电话, 邮件, 传真, 网址, 负责人, 负责人主属部门, 负责人变更时间, 归属部门, 所属公海, 转手次数, 剩余保有时间, 客户资料完善度, 退回/收回原因, 退款总额, 业务类型, 备注, 创建人, 创建时间, 最后修改人, 最后修改时间, total_order_amount, total_payment_amount'),
    fields: { customerName: '客户名称', customerId: '客户编号', memberLevel: '客户级别', channel: '来源', customerType: '客户类型', lastPurchase: '最后一次成交时间', lastContact: '最后跟进时间', industry: '1级行业', country: '国家', province: '省', city: '市', phone: '电话', email: '邮件', owner: '负责人', refund: '退款总额', notes: '备注', since: '创建时间', totalAmount: 'total_order_amount' },
  },
  {
    name: '纷享销客 sales orders',
    id: 'fxiaoke-orders',
    kind: 'orders',
    headers: split('订单编号, 客户名称, 下单日期, 销售订单金额, 产品合计, 整单折扣, 已回款金额, 待回款金额, 退货金额, 退款金额, 开票金额, 订单状态'),
    fields: { orderId: '订单编号', customerName: '客户名称', orderDate: '下单日期', amount: '销售订单金额', discount: '整单折扣', refund: '退款金额', status: '订单状态' },
  },
  {
    name: 'another Chinese CRM',
    kind: 'customers',
    headers: split('客户编码, 客户编号, 主体类型, 客户名称, 客户级别(重点客户、普通客户、非优先客户), 父级客户编码, 行业, 省, 市, 区, 最近活动时间, 创建日期, 创建人, 最近修改日, 所属部门编码, 最近拜访时间, 未拜访天数, 详细地址, 邮政编码, 电话, 传真, 公司网址, 总人数, 销售额, 备注'),
    fields: { customerId: '客户编号', customerType: '主体类型', customerName: '客户名称', memberLevel: '客户级别(重点客户、普通客户、非优先客户)', industry: '行业', province: '省', city: '市', since: '创建日期', lastContact: '最近拜访时间', phone: '电话', employees: '总人数', totalAmount: '销售额', notes: '备注' },
  },
  {
    name: '有赞 customers',
    id: 'youzan-customers',
    kind: 'customers',
    headers: split('客户姓名, 客户昵称, 客户手机号, 客户生日, 客户性别, 标签, 是否会员, 成长值, 免费等级, 付费等级, 权益卡, 客户积分, 客户储值余额, 消费次数, 消费金额, 累计退款金额, 累计退款订单数, 笔单价, 上次消费时间, 分销员, 导购员, 企微好友, 来源渠道, 来源方式, 成为客户时间, 成为会员时间, 成为会员店铺, 公众号, 公众号关注时间, 最近浏览时间, 微信地域, 所属区域, 指定时间消费次数, 指定时间消费金额'),
    fields: { customerName: '客户姓名', phone: '客户手机号', birthDate: '客户生日', gender: '客户性别', tags: '标签', memberLevel: '免费等级', points: '客户积分', balance: '客户储值余额', orderCount: '消费次数', totalAmount: '消费金额', refund: '累计退款金额', returns: '累计退款订单数', averageAmount: '笔单价', lastPurchase: '上次消费时间', owner: '导购员', channel: '来源渠道', since: '成为客户时间', province: '所属区域' },
  },
  {
    name: '有赞 orders',
    id: 'youzan-orders',
    kind: 'orders',
    headers: split('订单号, 销售渠道, 归属店铺, 订单类型, 订单状态, 推广方式, 订单来源, 订单创建时间, 买家付款时间, 交易成功时间, 付款方式, 支付流水号, 商品金额合计, 运费, 店铺优惠合计, 应收订单金额, 订单实付金额, 支付优惠合计, 订单实收金额, 全部商品名称, 商品种类数, 收货人省份, 收货人城市, 收货人地区, 详细收货地址/提货地址, 收货人/提货人, 收货人手机号/提货人手机号, 买家备注, 买家昵称, 买家是否会员, 买家手机号, 分销员, 销售导购, 订单退款状态, 订单已退款金额, 商家订单备注, 分销员, 优惠券码名称'),
    fields: { orderId: '订单号', channel: '销售渠道', status: '订单状态', orderDate: '订单创建时间', discount: '店铺优惠合计', amount: '订单实付金额', product: '全部商品名称', province: '收货人省份', city: '收货人城市', customerName: '买家昵称', phone: '买家手机号', owner: '销售导购', refundStatus: '订单退款状态', refund: '订单已退款金额' },
  },
  {
    name: '淘宝/天猫 orders',
    id: 'taobao-orders',
    kind: 'orders',
    headers: split('订单编号, 买家会员名, 买家支付宝账号, 买家应付货款, 买家应付邮费, 买家支付积分, 总金额, 返点积分, 买家实际支付金额, 买家实际支付积分, 订单状态, 买家留言, 收货人姓名, 收货地址, 运送方式, 联系电话, 联系手机, 订单创建时间, 订单付款时间, 宝贝标题, 宝贝种类, 物流单号, 物流公司, 订单备注, 宝贝总数量, 店铺Id, 店铺名称, 订单关闭原因, 卖家服务费, 买家服务费, 发票抬头, 是否手机订单, 定金排名, 退款金额'),
    fields: { orderId: '订单编号', customerId: '买家会员名', amount: '买家实际支付金额', status: '订单状态', customerName: '收货人姓名', phone: '联系手机', orderDate: '订单创建时间', product: '宝贝标题', quantity: '宝贝总数量', refund: '退款金额' },
  },
  {
    name: '抖店 orders',
    id: 'doudian-orders',
    kind: 'orders',
    headers: split('主订单编号, 子订单编号, 选购商品, 商品规格, 商品数量, 商家编码, 商品ID, 商品金额, 订单应付金额, 商家收入金额, 运费, 收件人, 收件人手机号, 详细地址, 订单提交时间, 订单完成时间, 订单状态, 售后状态, 取消原因, 发货时间, 支付方式, 达人ID, 达人昵称, 商家备注, 平台实际承担优惠金额, 商家实际承担优惠金额'),
    fields: { orderId: '主订单编号', product: '选购商品', quantity: '商品数量', amount: '商家收入金额', customerName: '收件人', phone: '收件人手机号', orderDate: '订单提交时间', status: '订单状态', refundStatus: '售后状态' },
  },
  {
    name: '拼多多 orders',
    id: 'pinduoduo-orders',
    kind: 'orders',
    headers: split('订单成交时间, 商品, 订单号, 订单状态, 商品总价(元), 邮费(元), 店铺优惠折扣(元), 平台优惠折扣(元), 用户实付金额(元), 商家实收金额(元), 商品数量(件), 发货时间, 确认收货时间, 商品id, 商品规格, 售后状态, 快递单号'),
    fields: { orderDate: '订单成交时间', product: '商品', orderId: '订单号', status: '订单状态', discount: '店铺优惠折扣(元)', amount: '用户实付金额(元)', quantity: '商品数量(件)', refundStatus: '售后状态' },
  },
  {
    name: '京东 orders',
    id: 'jd-orders',
    kind: 'orders',
    headers: split('订单号, 商品名称, 订购数量, 下单时间, 订单金额, 客户姓名, 客户地址, 联系电话, 京东价'),
    fields: { orderId: '订单号', product: '商品名称', quantity: '订购数量', orderDate: '下单时间', amount: '订单金额', customerName: '客户姓名', phone: '联系电话', unitPrice: '京东价' },
  },
  {
    name: 'UCI Online Retail',
    id: 'online-retail',
    kind: 'orders',
    headers: split('InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice, CustomerID, Country'),
    fields: { orderId: 'InvoiceNo', product: 'Description', quantity: 'Quantity', orderDate: 'InvoiceDate', unitPrice: 'UnitPrice', customerId: 'CustomerID', country: 'Country' },
  },
  {
    name: 'the generated Chinese CRM export',
    kind: 'customers',
    headers: split('客户编号, 客户名称, 性别, 年龄, 行业, 省, 市, 最近下单日期, 下单次数, 累计金额, 满意度'),
    fields: { customerId: '客户编号', customerName: '客户名称', gender: '性别', age: '年龄', industry: '行业', province: '省', city: '市', lastPurchase: '最近下单日期', orderCount: '下单次数', totalAmount: '累计金额', satisfaction: '满意度' },
  },
  {
    name: 'a bilingual customer list',
    kind: 'customers',
    headers: split('Customer ID / 客户编号, 客户名称 (Customer Name), Last Order Date / 最近下单日期, Orders 订单数, 累计金额（元）'),
    fields: { customerId: 'Customer ID / 客户编号', customerName: '客户名称 (Customer Name)', lastPurchase: 'Last Order Date / 最近下单日期', orderCount: 'Orders 订单数', totalAmount: '累计金额（元）' },
  },
  {
    name: 'Stripe customers',
    id: 'stripe-customers',
    kind: 'customers',
    headers: split('id, Email, Name, Phone, Description, Created (UTC), Currency, Delinquent, Total Spend'),
    fields: { customerId: 'id', email: 'Email', customerName: 'Name', phone: 'Phone', notes: 'Description', since: 'Created (UTC)', totalAmount: 'Total Spend' },
  },
  {
    name: 'Stripe payments',
    id: 'stripe-payments',
    kind: 'orders',
    headers: split('id, created, amount, currency, status, customer_email'),
    fields: { orderId: 'id', orderDate: 'created', amount: 'amount', currency: 'currency', status: 'status', email: 'customer_email' },
  },
  {
    name: 'Stripe payments as the dashboard exports them',
    id: 'stripe-payments',
    kind: 'orders',
    headers: split('id, Created date (UTC), Amount, Amount Refunded, Currency, Status, Customer ID, Customer Email'),
    fields: { orderId: 'id', orderDate: 'Created date (UTC)', amount: 'Amount', refund: 'Amount Refunded', currency: 'Currency', status: 'Status', customerId: 'Customer ID', email: 'Customer Email' },
  },
  {
    name: 'Shopify customers, older',
    id: 'shopify-customers',
    kind: 'customers',
    headers: split('First Name, Last Name, Email, Company, Address1, Address2, City, Province, Province Code, Country, Country Code, Zip, Phone, Accepts Marketing, Total Spent, Total Orders, Tags, Note, Tax Exempt'),
    fields: { firstName: 'First Name', lastName: 'Last Name', email: 'Email', city: 'City', province: 'Province', country: 'Country', phone: 'Phone', consent: 'Accepts Marketing', totalAmount: 'Total Spent', orderCount: 'Total Orders', tags: 'Tags', notes: 'Note' },
  },
  {
    name: 'HubSpot contacts, another template',
    kind: 'customers',
    headers: split('Record ID, First Name, Last Name, Email, Company, Lead Source, Notes, Country, Annual Revenue, Associated Company, Last Activity Date, Deal Amount'),
    fields: { customerId: 'Record ID', firstName: 'First Name', lastName: 'Last Name', email: 'Email', channel: 'Lead Source', notes: 'Notes', country: 'Country', lastContact: 'Last Activity Date', totalAmount: 'Deal Amount' },
  },
  {
    name: 'Salesforce accounts by API name',
    kind: 'customers',
    headers: split('Id, Name, AccountNumber, OwnerId, AnnualRevenue, NumberOfEmployees, LastActivityDate, CreatedDate, Rating, Customer Priority'),
    fields: { customerName: 'Name', customerId: 'AccountNumber', employees: 'NumberOfEmployees', lastContact: 'LastActivityDate', since: 'CreatedDate', memberLevel: 'Rating' },
  },
  {
    name: 'Zoho CRM deals',
    id: 'zoho-deals',
    kind: 'orders',
    headers: split('Record Id, Deal Name, Account Name, Amount, Closing Date, Stage, Deal Owner, Lead Source, Created Time, Last Activity Time, Tag'),
    fields: { orderId: 'Record Id', customerName: 'Account Name', amount: 'Amount', orderDate: 'Closing Date', status: 'Stage', owner: 'Deal Owner', channel: 'Lead Source' },
  },
  {
    name: 'Zoho CRM accounts with segments',
    kind: 'customers',
    headers: split('Record Id, Account Name, Segment label, Segment Score, Last Activity Time, Tag'),
    fields: { customerId: 'Record Id', customerName: 'Account Name', lastContact: 'Last Activity Time', tags: 'Tag' },
  },
  {
    name: '纷享销客 customers by API name',
    id: 'fxiaoke-customers',
    kind: 'customers',
    headers: split('name, account_no, account_level, account_source, account_status, account_type, deal_status, last_deal_closed_time, last_deal_closed_amount, last_followed_time, industry_level1, country, province, city, district, address, tel, email, fax, url, owner, owner_department, high_seas_name, transfer_count, remaining_time, completion_rate, total_refund_amount, record_type, remark, total_order_amount, total_payment_amount, total_opportunity_revenue'),
    fields: { customerName: 'name', customerId: 'account_no', memberLevel: 'account_level', channel: 'account_source', customerType: 'account_type', lastPurchase: 'last_deal_closed_time', lastContact: 'last_followed_time', industry: 'industry_level1', country: 'country', province: 'province', city: 'city', phone: 'tel', email: 'email', owner: 'owner', refund: 'total_refund_amount', totalAmount: 'total_order_amount' },
  },
  {
    name: '纷享销客 sales orders by API name',
    id: 'fxiaoke-orders',
    kind: 'orders',
    headers: split('name, account_id, order_time, order_amount, product_amount, discount, payment_amount, receivable_amount, returned_goods_amount, refund_amount, invoice_amount, order_status'),
    fields: { orderId: 'name', customerId: 'account_id', orderDate: 'order_time', amount: 'order_amount', discount: 'discount', refund: 'refund_amount', status: 'order_status' },
  },
  {
    name: 'ICSOC customers',
    id: 'icsoc-customers',
    kind: 'customers',
    headers: split('客户名称, 客户电话, 客户来源, 客户类型, 客户等级'),
    fields: { customerName: '客户名称', phone: '客户电话', channel: '客户来源', customerType: '客户类型', memberLevel: '客户等级' },
  },
  {
    name: 'ICSOC customers by API name',
    id: 'icsoc-customers',
    kind: 'customers',
    headers: split('cle_name, cle_phone, cle_source, cle_type, cle_grade'),
    fields: { customerName: 'cle_name', phone: 'cle_phone', channel: 'cle_source', customerType: 'cle_type', memberLevel: 'cle_grade' },
  },
  {
    name: '拼多多 orders by payment time',
    kind: 'orders',
    headers: split('商品, 订单号, 订单状态, 用户实付金额(元), 商家实收金额(元), 商品数量(件), 支付时间, 拼单成功时间, 售后状态'),
    fields: { product: '商品', orderId: '订单号', status: '订单状态', amount: '用户实付金额(元)', quantity: '商品数量(件)', orderDate: '拼单成功时间', refundStatus: '售后状态' },
  },
  {
    name: '小红书 orders',
    id: 'xiaohongshu-orders',
    kind: 'orders',
    headers: split('订单号, 订单状态, 下单时间, 商家应收金额(元)(支付金额), SKU件数, 规格名称, 收件人姓名, 收件人手机号'),
    fields: { orderId: '订单号', status: '订单状态', orderDate: '下单时间', amount: '商家应收金额(元)(支付金额)', quantity: 'SKU件数', customerName: '收件人姓名', phone: '收件人手机号' },
  },
  {
    name: 'R package rfm, orders',
    kind: 'orders',
    headers: split('customer_id, order_date, revenue'),
    fields: { customerId: 'customer_id', orderDate: 'order_date', amount: 'revenue' },
  },
  {
    name: 'R package rfm, customers',
    kind: 'customers',
    headers: split('customer_id, revenue, most_recent_visit, number_of_orders, recency_days'),
    fields: { customerId: 'customer_id', totalAmount: 'revenue', lastPurchase: 'most_recent_visit', orderCount: 'number_of_orders', recencyDays: 'recency_days' },
  },
  {
    name: 'superstore in Chinese',
    kind: 'orders',
    headers: split('行 ID, 订单 ID, 订单日期, 发货日期, 邮寄方式, 客户 ID, 客户名称, 细分, 城市, 省/自治区, 国家, 地区, 产品 ID, 类别, 子类别, 产品名称, 销售额, 数量, 折扣, 利润'),
    fields: { orderId: '订单 ID', orderDate: '订单日期', customerId: '客户 ID', customerName: '客户名称', city: '城市', province: '省/自治区', country: '国家', category: '类别', product: '产品名称', amount: '销售额', quantity: '数量', discount: '折扣', profit: '利润' },
  },
];
