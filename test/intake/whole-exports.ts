import type { ExportId } from '../../src/intake/headers/known-exports';
import type { SetAsideReason } from '../../src/intake/set-aside';
import type { CellValue } from '../../src/intake/raw-column';

/** A small export with the dirt that such exports have, and what it must be read to. */
export interface WholeExport {
  name: string;
  rows: CellValue[][];
  export?: ExportId;
  /** `id name orders amount` of each customer, in the order of the data. */
  customers: string[];
  total: number;
  setAside?: Partial<Record<SetAsideReason, number>>;
}

const cells = (line: string): CellValue[] => line.split(',').map((cell) => cell.trim());
/** Lines of cells parted by commas; numbers stay text, as in a sheet that was pasted. */
const sheet = (...lines: string[]): CellValue[][] => lines.map(cells);

export const WHOLE_EXPORTS: WholeExport[] = [
  {
    name: 'Shopify orders: totals on the first line only, cancelled, refunded in part and in full',
    export: 'shopify-orders',
    rows: sheet(
      'Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Billing City,Cancelled at,Refunded Amount,Id,Tags,Phone',
      "#1001,ann@example.com,paid,2024-03-01 10:00:00 +0800,USD,50,5,0,55.00,,0.00,2024-03-01 09:59:00 +0800,1,Mug,25.00,Ann Lee,Boston,,0.00,'5001,vip,",
      '#1001,ann@example.com,,,,,,,,,,2024-03-01 09:59:00 +0800,1,Plate,25.00,,,,,,,',
      "#1002,Ann@Example.com ,partially_refunded,2024-04-02 10:00:00 +0800,USD,40,0,0,40.00,,0.00,2024-04-02 09:59:00 +0800,2,Mug,20.00,Ann Lee,Boston,,10.00,'5002,,",
      "#1003,bob@example.com,refunded,2024-04-03 10:00:00 +0800,USD,30,0,0,30.00,,0.00,2024-04-03 09:59:00 +0800,1,Mug,30.00,Bob Ray,Austin,,30.00,'5003,,",
      "#1004,cat@example.com,paid,2024-04-04 10:00:00 +0800,USD,70,0,0,70.00,,0.00,2024-04-04 09:59:00 +0800,1,Rug,70.00,Cat Fox,Dallas,2024-04-05 08:00:00 +0800,0.00,'5004,,",
      "#1005,dan@example.com,pending,,USD,12,0,0,12.00,,0.00,2024-04-05 09:59:00 +0800,1,Cup,12.00,Dan Poe,Dallas,,0.00,'5005,,",
      "#1006,eve@example.com,paid,2024-04-06 10:00:00 +0800,USD,12,0,0,12.50,,0.00,2024-04-06 09:59:00 +0800,1,Cup,12.00,Eve Orr,Dallas,,0.00,'5006,,",
    ),
    customers: ['ann@example.com Ann Lee 2 85', 'eve@example.com Eve Orr 1 12.5'],
    total: 97.5,
    setAside: { refunded: 1, cancelled: 1, unpaid: 1 },
  },
  {
    name: 'Shopify customers: ids behind an apostrophe, first and last name, customers who never bought',
    export: 'shopify-customers',
    rows: sheet(
      'Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address City,Phone,Total Spent,Total Orders,Note,Tax Exempt,Tags',
      "'700100,Ann,Lee,ann@example.com,yes,Boston,,85.00,2,,no,vip",
      "'700101,Bob,Ray,bob@example.com,no,Austin,,0.00,0,,no,",
      "'700102,,,cat@example.com,no,Dallas,,12.50,1,,no,",
    ),
    customers: ['700100 Ann Lee 2 85', '700101 Bob Ray 0 0', '700102 700102 1 12.5'],
    total: 97.5,
  },
  {
    name: 'WooCommerce customers: people as e-mail addresses',
    export: 'woocommerce-customers',
    rows: sheet(
      'Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,Country / Region,City,Region,Postal Code',
      'Ann Lee,ann,2024-05-01,2023-01-01,ann@example.com,3,$120.00,$40.00,US,Boston,MA,02101',
      'Ann Lee,ann2,2024-05-02,2023-01-02,ann2@example.com,1,$15.50,$15.50,US,Austin,TX,73301',
      'Guest,,2024-05-03,,guest@example.com,0,$0.00,$0.00,US,,,',
    ),
    customers: [
      'ann@example.com Ann Lee 3 120',
      'ann2@example.com Ann Lee 1 15.5',
      'guest@example.com Guest 0 0',
    ],
    total: 135.5,
  },
  {
    name: 'WooCommerce orders: wc- states',
    export: 'woocommerce-orders',
    rows: sheet(
      'order_id,order_date,order_status,customer_id,billing_first_name,billing_last_name,billing_email,billing_city,order_total,order_currency,payment_method',
      '11,2024-03-01 08:00:00,wc-completed,7,Ann,Lee,ann@example.com,Boston,20.00,USD,card',
      '12,2024-03-02 08:00:00,wc-processing,7,Ann,Lee,ann@example.com,Boston,15.25,USD,card',
      '13,2024-03-03 08:00:00,wc-cancelled,8,Bob,Ray,bob@example.com,Austin,99.00,USD,card',
      '14,2024-03-04 08:00:00,wc-pending,8,Bob,Ray,bob@example.com,Austin,98.00,USD,card',
      '15,2024-03-05 08:00:00,wc-completed,9,Cat,Fox,cat@example.com,Dallas,5.00,USD,card',
    ),
    customers: ['7 Ann Lee 2 35.25', '9 Cat Fox 1 5'],
    total: 40.25,
    setAside: { cancelled: 1, unpaid: 1 },
  },
  {
    name: 'BigCommerce orders: no id, a refund on its order',
    export: 'bigcommerce-orders',
    rows: sheet(
      'Order ID,Order Date,Order Status,Order Total,Refund Amount,First Name,Last Name,Email Address,Phone',
      '501,01/03/2024,Completed,100.00,25.00,Ann,Lee,ann@example.com,617-555-0100',
      '502,15/03/2024,Completed,60.00,60.00,Ann,Lee,ann@example.com,617-555-0100',
      '503,16/03/2024,Shipped,40.00,0.00,Bob,Ray,bob@example.com,617-555-0101',
    ),
    customers: ['ann@example.com Ann Lee 1 75', 'bob@example.com Bob Ray 1 40'],
    total: 115,
    setAside: { refunded: 1 },
  },
  {
    name: 'Etsy orders: the order total repeated on each line',
    export: 'etsy-orders',
    rows: sheet(
      'Sale Date,Item Name,Quantity,Price,Order Total,Transaction ID,Date Paid,Ship Name,Order ID,Buyer',
      '03/14/24,Ring,1,20.00,35.00,9001,03/14/24,Ann Lee,4001,annlee',
      '03/14/24,Box,1,15.00,35.00,9002,03/14/24,Ann Lee,4001,annlee',
      '03/20/24,Ring,1,20.00,20.00,9003,03/20/24,Ann Lee,4002,annlee',
      '03/21/24,Hat,2,10.00,20.00,9004,03/21/24,Bob Ray,4003,bobray',
    ),
    customers: ['annlee annlee 2 55', 'bobray bobray 1 20'],
    total: 75,
  },
  {
    name: 'Amazon orders: the price is the line’s',
    export: 'amazon-orders',
    rows: sheet(
      'order-id,order-date,purchase-date,buyer-email,billing-name,item-price,payment-date',
      '111-1,2024-03-01T10:00:00+00:00,2024-03-01T10:00:00+00:00,x1@marketplace.example,Ann Lee,10.50,2024-03-01',
      '111-1,2024-03-01T10:00:00+00:00,2024-03-01T10:00:00+00:00,x1@marketplace.example,Ann Lee,4.50,2024-03-01',
      '111-2,2024-03-02T10:00:00+00:00,2024-03-02T10:00:00+00:00,x2@marketplace.example,Bob Ray,7.00,2024-03-02',
    ),
    customers: ['x1@marketplace.example Ann Lee 1 15', 'x2@marketplace.example Bob Ray 1 7'],
    total: 22,
  },
  {
    name: 'Stripe customers: a bare id',
    export: 'stripe-customers',
    rows: sheet(
      'id,Email,Name,Phone,Description,Created (UTC),Currency,Delinquent,Total Spend',
      'cus_1,ann@example.com,Ann Lee,,,2023-01-05 10:00,usd,false,120.00',
      'cus_2,bob@example.com,,,,2023-02-05 10:00,usd,false,80.00',
    ),
    customers: ['cus_1 Ann Lee NaN 120', 'cus_2 cus_2 NaN 80'],
    total: 200,
  },
  {
    name: 'Stripe payments: failed and incomplete ones',
    export: 'stripe-payments',
    rows: sheet(
      'id,created,amount,currency,status,customer_email',
      'pi_1,2024-03-01 10:00,20.00,usd,succeeded,ann@example.com',
      'pi_2,2024-03-02 10:00,30.00,usd,failed,ann@example.com',
      'pi_3,2024-03-03 10:00,40.00,usd,succeeded,bob@example.com',
      'pi_4,2024-03-04 10:00,50.00,usd,requires_payment_method,bob@example.com',
    ),
    customers: ['ann@example.com ann@example.com 1 20', 'bob@example.com bob@example.com 1 40'],
    total: 60,
    setAside: { unpaid: 2 },
  },
  {
    name: 'HubSpot companies: deals',
    export: 'hubspot-companies',
    rows: sheet(
      'Company name,Company owner,Industry,Number of Employees,Total Revenue,Recent Deal Amount,Recent Deal Close Date,Number of Associated Deals',
      'Acme GmbH,Kim,Retail,120,"1200",300,2024-03-01,4',
      'Bolt Ltd,Kim,Retail,40,,,,0',
    ).map((row) => row.map((cell) => (cell === '"1200"' ? '€1.200,50' : cell))),
    customers: ['Acme GmbH Acme GmbH 4 1200.5', 'Bolt Ltd Bolt Ltd 0 0'],
    total: 1200.5,
  },
  {
    name: 'Salesforce opportunities: closed lost, footer',
    export: 'salesforce-opportunities',
    rows: sheet(
      'Opportunity Name,Account Name,Stage,Amount,Close Date,Type,Lead Source',
      'Acme 1,Acme GmbH,Closed Won,1000,3/15/2024,New,Web',
      'Acme 2,Acme GmbH,Closed Lost,5000,3/16/2024,New,Web',
      'Bolt 1,Bolt Ltd,Closed Won,300,3/17/2024,New,Fair',
      ',,,,,,',
      'Copyright (c) 2000-2024 salesforce.com inc. All rights reserved.,,,,,,',
      'Confidential Information - Do Not Distribute,,,,,,',
    ),
    customers: ['Acme GmbH Acme GmbH 1 1000', 'Bolt Ltd Bolt Ltd 1 300'],
    total: 1300,
    setAside: { cancelled: 1, 'blank-row': 1, 'no-customer': 2 },
  },
  {
    name: 'Zoho CRM deals: the record is the deal',
    export: 'zoho-deals',
    rows: sheet(
      'Record Id,Deal Name,Account Name,Amount,Closing Date,Stage,Deal Owner',
      'zcrm_1,A1,Acme GmbH,500,2024-03-01,Closed Won,Kim',
      'zcrm_2,A2,Acme GmbH,250,2024-04-01,Closed Won,Kim',
      'zcrm_3,B1,Bolt Ltd,100,2024-04-02,Closed Lost,Kim',
    ),
    customers: ['Acme GmbH Acme GmbH 2 750'],
    total: 750,
    setAside: { cancelled: 1 },
  },
  {
    name: '纷享销客 customers: a title, notes below the headers, a totals row',
    rows: sheet(
      '客户导出,,,,,,,',
      '客户名称,客户编号,客户级别,来源,成交状态,最后一次成交时间,最后跟进时间,所属公海,total_order_amount',
      '必填,系统生成,选填,选填,选填,格式：2024-01-01,格式：2024-01-01,选填,选填',
      '上海甲公司,KH0001,重点客户,官网,已成交,2024-03-01 10:00,2024-05-01 10:00,华东,12000',
      '杭州乙公司,KH0002,普通客户,展会,未成交,--,2024-05-02 10:00,华东,--',
      '合计,,,,,,,,12000',
    ),
    export: 'fxiaoke-customers',
    customers: ['KH0001 上海甲公司 NaN 12000', 'KH0002 杭州乙公司 0 0'],
    total: 12000,
    setAside: { 'note-row': 1, 'totals-row': 1 },
  },
  {
    name: '纷享销客 sales orders: refunds on the order, void ones',
    export: 'fxiaoke-orders',
    rows: sheet(
      '订单编号,客户名称,下单日期,销售订单金额,产品合计,整单折扣,已回款金额,待回款金额,退货金额,退款金额,订单状态',
      'DD001,上海甲公司,2024年3月1日,¥1000.00,1000,1,1000,0,0,200,已确认',
      'DD002,上海甲公司,2024年3月5日,¥500.00,500,1,500,0,0,0,已作废',
      'DD003,杭州乙公司,2024年3月6日,1.2万,12000,1,0,12000,0,0,已确认',
    ),
    customers: ['上海甲公司 上海甲公司 1 800', '杭州乙公司 杭州乙公司 1 12000'],
    total: 12800,
    setAside: { cancelled: 1 },
  },
  {
    name: '有赞 customers: masked phones, two customers of one name',
    export: 'youzan-customers',
    rows: sheet(
      '客户姓名,客户昵称,客户手机号,客户性别,标签,客户积分,客户储值余额,消费次数,消费金额,累计退款金额,笔单价,上次消费时间,来源渠道,成为客户时间',
      '王芳,芳芳,186******05,女,老客,120,0.00,3,¥300.00,0.00,100.00,2024-05-01 10:00:00,微商城,2023-01-01 10:00:00',
      '李伟,小李,186******05,男,,20,0.00,1,¥59.90,0.00,59.90,2024-04-01 10:00:00,门店,2023-02-01 10:00:00',
      '张敏,,1******6198,女,,0,0.00,0,¥0.00,0.00,0.00,,门店,2024-05-01 10:00:00',
    ),
    customers: ['王芳 王芳 3 300', '李伟 李伟 1 59.9', '张敏 张敏 0 0'],
    total: 359.9,
  },
  {
    name: '有赞 orders: ids behind a TAB, refunds only in 订单退款状态, two columns of one name',
    export: 'youzan-orders',
    rows: sheet(
      '订单号,归属店铺,订单状态,订单创建时间,买家付款时间,商品金额合计,运费,应收订单金额,订单实付金额,全部商品名称,收货人/提货人,买家昵称,买家手机号,分销员,订单退款状态,订单已退款金额,分销员',
      '\tE20240301,总店,交易完成,2024-03-01 10:00:00,2024-03-01 10:01:00,100,0,100,100.00,毛巾,王芳,芳芳,13800000001,,,0.00,',
      '\tE20240302,总店,已发货,2024-03-02 10:00:00,2024-03-02 10:01:00,50,0,50,50.00,牙刷,王芳,芳芳,13800000001,,退款成功,50.00,',
      '\tE20240303,总店,待付款,2024-03-03 10:00:00,,80,0,80,80.00,毛巾,李伟,小李,13800000002,,,0.00,',
      '\tE20240304,总店,交易完成,2024-03-04 10:00:00,2024-03-04 10:01:00,80,0,80,80.00,毛巾,李伟,小李,13800000002,,部分退款,30.00,',
    ),
    customers: ['13800000001 芳芳 1 100', '13800000002 小李 1 50'],
    total: 150,
    setAside: { refunded: 1, unpaid: 1 },
  },
  {
    name: '淘宝 orders: closed trades, quoted ids',
    export: 'taobao-orders',
    rows: sheet(
      '订单编号,买家会员名,买家应付货款,总金额,买家实际支付金额,订单状态,收货人姓名,联系手机,订单创建时间,订单付款时间,宝贝标题,宝贝总数量,订单关闭原因,退款金额',
      '="10001",tb_fang,100.00,105.00,105.00,交易成功,王芳,\'13800000001,2024-03-01 10:00:00,2024-03-01 10:01:00,毛巾,2,,0.00',
      '="10002",tb_fang,20.00,25.00,0.00,交易关闭,王芳,\'13800000001,2024-03-02 10:00:00,,牙刷,1,买家不想买了,0.00',
      '="10003",tb_wei,60.00,60.00,60.00,卖家已发货，等待买家确认,李伟,\'13800000002,2024-03-03 10:00:00,2024-03-03 10:01:00,毛巾,1,,10.00',
    ).map((row) => row.map((cell) => cell)),
    customers: ['tb_fang 王芳 1 105', 'tb_wei 李伟 1 50'],
    total: 155,
    setAside: { cancelled: 1 },
  },
  {
    name: '抖店 orders: sub-orders, refunds in 售后状态',
    export: 'doudian-orders',
    rows: sheet(
      '主订单编号,子订单编号,选购商品,商品数量,商品金额,订单应付金额,商家收入金额,收件人,收件人手机号,订单提交时间,订单状态,售后状态',
      '\t4001,\t400101,毛巾,1,30,30,30.00,王*,1380000****,2024-03-01 10:00:00,已完成,-',
      '\t4001,\t400102,牙刷,2,20,20,20.00,王*,1380000****,2024-03-01 10:00:00,已完成,-',
      '\t4002,\t400201,毛巾,1,30,30,30.00,王*,1380000****,2024-03-02 10:00:00,已完成,退款成功',
      '\t4003,\t400301,毛巾,1,30,30,30.00,李*,1380000****,2024-03-03 10:00:00,已关闭,-',
      '\t4004,\t400401,毛巾,1,30,30,30.00,李*,1380000****,2024-03-04 10:00:00,已发货,-',
    ),
    customers: ['王* 王* 1 50', '李* 李* 1 30'],
    total: 80,
    setAside: { refunded: 1, cancelled: 1 },
  },
  {
    name: '京东 orders: full-width digits, units, a totals row',
    export: 'jd-orders',
    rows: sheet(
      '订单号,商品名称,订购数量,下单时间,订单金额,客户姓名,客户地址,联系电话,京东价',
      '7001,毛巾,２件,2024/3/1 10:00,１００．５０,王芳,上海,13800000001,¥50.25',
      '7002,牙刷,1件,2024/3/2 10:00,25元,王芳,上海,13800000001,¥25.00',
      '7003,毛巾,1件,2024/3/3 10:00,50.25,李伟,北京,13800000002,¥50.25',
      '合计,,4件,,175.75,,,,',
    ),
    customers: ['13800000001 王芳 2 125.5', '13800000002 李伟 1 50.25'],
    total: 175.75,
    setAside: { 'totals-row': 1 },
  },
  {
    name: '小红书 orders: money with its unit in the header',
    export: 'xiaohongshu-orders',
    rows: sheet(
      '订单号,订单状态,下单时间,商家应收金额(元)(支付金额),SKU件数,规格名称,收件人姓名,收件人手机号',
      'P1,已完成,2024-03-01 10:00:00,88.00,1,红,王芳,13800000001',
      'P2,已取消,2024-03-02 10:00:00,66.00,1,蓝,王芳,13800000001',
      'P3,已完成,2024-03-03 10:00:00,12.00,1,蓝,李伟,+86 138-0000-0002',
    ),
    customers: ['13800000001 王芳 1 88', '13800000002 李伟 1 12'],
    total: 100,
    setAside: { cancelled: 1 },
  },
  {
    name: 'UCI Online Retail: credit notes, lines without a customer, free lines',
    export: 'online-retail',
    rows: sheet(
      'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
      '536365,85123A,LANTERN,6,12/1/2010 8:26,2.55,17850.0,United Kingdom',
      '536365,71053,HOLDER,6,12/1/2010 8:26,3.39,17850.0,United Kingdom',
      'C536379,D,Discount,-1,12/1/2010 9:41,27.50,14527.0,United Kingdom',
      '536414,22139,,56,12/1/2010 11:52,0,,United Kingdom',
      '536544,21773,BIRD,1,12/13/2010 14:32,2.51,,United Kingdom',
      '537197,22841,TIN,1,12/5/2010 14:02,0,12647.0,Germany',
      '537198,22841,TIN,2,12/5/2010 14:03,1.5,12647.0,Germany',
    ),
    customers: ['17850 17850 1 35.64', '12647 12647 1 3'],
    total: 38.64,
    setAside: { 'no-customer': 2, cancelled: 1, 'zero-price': 1 },
  },
  {
    name: 'an order list of a spreadsheet: dates half read by Excel as numbers, brackets for returns',
    rows: [
      ['Sales 2024'],
      [],
      ['Order No.', 'Customer', 'Order Date', 'Amount (USD)'],
      ['A-1', 'Acme', 45352, '$1,200.00'],
      ['A-2', 'Acme', '14-Mar-24', '$300.00'],
      ['A-3', 'Bolt', 'March 20, 2024', '$80.50'],
      ['A-4', 'Bolt', 20240325, '($20.50)'],
      ['', '', '', ''],
      ['Grand Total', '', '', '$1,560.00'],
      ['Note: amounts include tax'],
    ],
    customers: ['Acme Acme 2 1500', 'Bolt Bolt 1 80.5'],
    total: 1580.5,
    setAside: { returned: 1, 'blank-row': 1, 'totals-row': 1, 'no-customer': 1 },
  },
  {
    name: 'a Chinese CRM: merged headers over two rows',
    rows: [
      ['客户', '', '最近下单日期', '消费', ''],
      ['编号', '名称', '', '下单次数', '累计金额'],
      ['K1', '王芳', '2024年5月6日', 3, '1,200元'],
      ['K2', '李伟', '2024年5月7日', 1, '80元'],
      ['K2', '李伟', '2024年5月7日', 1, '80元'],
    ],
    customers: ['K1 王芳 3 1200', 'K2 李伟 1 80'],
    total: 1280,
    setAside: { 'duplicate-customer': 1 },
  },
];
