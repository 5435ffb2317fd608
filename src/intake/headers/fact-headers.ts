/**
 * Headers of facts beside the purchases, the best of each first: who the customer is, what the order line is about,
 * what the customer said. Where two stand in one table the earlier one wins (billing before shipping).
 */
// prettier-ignore
export const FACT_HEADERS = {
  email: [
    'Email', 'Email Address', 'E-mail', 'Customer Email', 'Buyer Email', 'billing_email', 'Contact Email', 'Contact Email Address',
    '邮箱', '邮件', '电子邮箱', '电子邮件', '邮箱地址', '客户邮箱', '买家邮箱', '联系邮箱', '会员邮箱',
  ],
  phone: [
    'Phone', 'Phone Number', 'Customer Phone', 'Mobile Phone Number', 'Mobile Phone', 'Mobile', 'Mobile Number', 'Cell Phone', 'Telephone',
    'Tel', 'Billing Phone', 'Contact Phone', 'Contact Number', 'Default Address Phone', 'Shipping Phone', 'cle_phone',
    '手机号', '手机', '手机号码', '客户手机号', '客户手机', '会员手机号', '买家手机号', '联系手机', '联系电话', '电话', '电话号码', '客户电话',
    '移动电话', '固定电话', '收货人手机号/提货人手机号', '收货人手机号', '收件人手机号', '收货人电话', '收件人电话',
  ],
  firstName: ['First Name', 'billing_first_name', 'Given Name', '名'],
  lastName: ['Last Name', 'billing_last_name', 'Surname', 'Family Name', '姓', '姓氏'],
  customerType: [
    'Customer Type', 'Account Type', 'Client Type', 'Contact Type', 'Customer Category', 'Customer Group', 'Customer Segment', 'cle_type',
    '客户类型', '客户类别', '客户性质', '客户分类', '主体类型', '企业性质', '会员类型', '用户类型', '客户细分',
  ],
  industry: [
    'Industry', 'Sector', 'industry_level1', '行业', '1级行业', '一级行业', '所属行业', '客户行业', '行业分类', '行业类型',
  ],
  country: [
    'Country', 'Billing Country', 'Country / Region', 'Customer Country', 'Country Code', 'Country Name', 'Default Address Country Code',
    'Shipping Country', '国家', '国家/地区', '国别', '收货国家',
  ],
  province: [
    'Province', 'State', 'State/Province', 'Billing Province', 'Billing State', 'Billing State/Province', 'Default Address Province Code', 'Billing Province Name',
    'Customer State', 'Shipping Province', 'Shipping State', 'Shipping Province Name', 'Region', 'Customer Region',
    '省', '省份', '省/自治区', '省市自治区', '所在省', '所在省份', '客户省份', '收货人省份', '收货省份', '地区', '区域', '所属区域', '所在地区', '大区',
  ],
  city: [
    'City', 'Billing City', 'Customer City', 'Default Address City', 'Shipping City', '市', '城市', '所在城市', '所在市', '客户城市', '地市',
    '收货人城市', '收货城市',
  ],
  gender: ['Gender', 'Sex', 'Customer Gender', '性别', '客户性别', '会员性别'],
  birthDate: [
    'Birth Date', 'Birthdate', 'Birthday', 'Date of Birth', 'DOB', '出生日期', '生日', '客户生日', '会员生日', '出生年月', '出生年月日',
  ],
  age: ['Age', 'Customer Age', '年龄', '客户年龄'],
  occupation: ['Job Title', 'Occupation', 'Profession', '职业', '职务', '职位', '岗位'],
  memberLevel: [
    '客户等级', '客户级别', '会员等级', '会员级别', 'VIP等级', '用户等级', '当前等级', '原等级', 'Customer Grade', 'Customer Level', 'Customer Tier',
    'Membership Level', 'Member Level', 'Loyalty Tier', 'Membership Tier', 'Rating', 'Customer Priority', 'Account Rating', 'cle_grade',
    'account_level', '免费等级', '付费等级',
  ],
  owner: [
    'Account Owner', 'Contact owner', 'Company owner', 'Customer Owner', 'Owner', 'Account Manager', 'Sales Rep', 'Sales Representative',
    'Salesperson', 'Sales Person', 'Opportunity Owner', 'Deal Owner', 'Owner Name', '负责人', '客户负责人', '销售负责人', '客户经理', '业务员',
    '销售员', '销售人员', '跟进人', '所属销售', '归属人', '销售导购', '导购员', '专属导购', '导购',
  ],
  channel: [
    'Customer Source', 'Lead Source', 'Account Source', 'Original Source', 'Acquisition Channel', 'Channel', 'Source', 'Sales Channel',
    'Marketing Channel', 'Order Source', 'cle_source', '客户来源', '来源渠道', '获客渠道', '注册渠道', '渠道来源', '线索来源', '销售渠道', '购买渠道',
    '下单渠道', '渠道', '来源', '来源方式', '订单来源',
  ],
  since: [
    'Registration Date', 'Sign Up', 'Signup Date', 'Sign Up Date', 'Registered At', 'Register Date', 'Join Date', 'Date Joined', 'Member Since',
    'Customer Since', 'Create Date', 'Created Date', 'Created Time', 'Account Created', 'Dt_Customer', '注册时间', '注册日期', '成为客户时间',
    '客户创建时间', '建档日期', '建档时间', '成为会员时间', '入会时间', '入会日期', '开卡日期', '开户日期', '加入时间', '创建时间', '创建日期',
  ],
  expires: [
    'Expiry Date', 'Expiration Date', 'Contract End Date', 'Renewal Date', 'Valid Until', '到期日期', '到期时间', '合同到期日', '合同到期日期',
    '会员到期时间', '会员到期日期', '有效期至', '续费日期', '服务到期日',
  ],
  lastContact: [
    'Last Contacted', 'Last Contact Date', 'Last Contact', 'Last Activity Date', 'Last Activity', 'Last Activity Time',
    'Last Interaction', 'Last Active', '最后跟进时间', '最近跟进时间', '最近联系时间', '最后联系时间', '上次联系时间', '上次跟进时间', '最近沟通时间',
    '最近拜访时间', '上次拜访时间', '最近活动时间', 'last_followed_time',
  ],
  averageAmount: [
    'AOV', 'Average Order Value', 'Avg order value', 'Average Order', 'Avg Order', 'Average Spend', '客单价', '笔单价', '平均客单价', '平均订单金额',
    '平均消费金额', '次均消费', '单均价',
  ],
  refund: [
    'Refunded Amount', 'Refund Amount', 'Amount Refunded', 'Refund Total', 'Total Refunds', 'Refunds', 'total_refund_amount', '退款金额',
    '订单已退款金额', '已退款金额', '累计退款金额', '退款总额', '退款额', '实际退款金额', '退货金额', 'returned_goods_amount',
  ],
  discount: [
    'Discount', 'Discount Amount', 'Discounts', 'Total Discount', 'Order Discount', 'Discount Rate', 'Lineitem discount', '折扣', '折扣率',
    '整单折扣', '优惠金额', '折扣金额', '优惠合计', '店铺优惠合计', '店铺优惠折扣(元)',
  ],
  profit: ['Profit', 'Gross Profit', 'Net Profit', 'Margin', 'Gross Margin', '利润', '毛利', '毛利润', '毛利额', '利润额'],
  satisfaction: [
    'Satisfaction', 'Satisfaction Score', 'CSAT', 'Customer Satisfaction', '满意度', '客户满意度', '满意度评分', '满意度得分', '服务满意度',
  ],
  nps: ['NPS', 'NPS Score', 'Net Promoter Score', 'Likelihood to Recommend', 'NPS评分', 'NPS得分', '净推荐值', '推荐意愿'],
  complaints: ['Complaints', 'Complaint Count', 'Number of Complaints', 'Complain', '投诉次数', '投诉数', '投诉量', '客诉次数'],
  serviceCases: [
    'Service Cases', 'Cases', 'Number of Cases', 'Tickets', 'Support Tickets', 'Number of Tickets', '工单数', '服务次数', '服务工单数', '服务请求数',
    '报修次数', '售后次数',
  ],
  contactCount: ['Contact Count', 'Times Contacted', 'Number of times contacted', '联系次数', '跟进次数', '沟通次数'],
  visitCount: ['Visits', 'Visit Count', 'Number of Visits', 'Store Visits', '拜访次数', '访问次数', '到店次数', '到访次数', '来访次数', '进店次数'],
  browsing: ['Page Views', 'Number of Pageviews', 'Sessions', 'Number of Sessions', 'Browse Count', '浏览次数', '浏览量', '页面浏览量'],
  customOrders: ['Custom Orders', '定制订单数', '定制次数', '定制单数'],
  returns: ['Returns', 'Return Count', 'Number of Returns', '累计退款订单数', '退货次数', '退款次数', '退货订单数', '退款订单数'],
  points: ['Points', 'Loyalty Points', 'Reward Points', '积分', '客户积分', '会员积分', '可用积分', '当前积分'],
  balance: ['Balance', 'Account Balance', 'Store Credit', '余额', '储值余额', '客户储值余额', '账户余额', '会员余额'],
  employees: ['Employees', 'Number of Employees', 'NumberOfEmployees', '员工人数', '总人数', '员工数', '人员规模', '公司人数', '企业人数'],
  consent: [
    'Marketing Consent', 'Accepts Marketing', 'Accepts Email Marketing', 'Email Marketing Consent', 'Email Opt In', 'Subscribed',
    'Accepts SMS Marketing', 'Opt In', 'Opted In', 'Newsletter', 'GDPR Consent', 'Email Marketing Status', 'Email Subscription Status',
    '营销同意', '同意营销', '是否接受营销', '是否接收营销', '是否同意营销', '接受营销', '营销授权', '是否订阅', '短信订阅', '是否接收短信',
  ],
  tags: ['Tags', 'Tag', 'Customer Tags', '标签', '客户标签', '会员标签', '用户标签'],
  notes: ['Notes', 'Note', 'Remarks', '备注', '客户备注'],
  pinnedTier: ['Pinned Tier', 'Manual Tier', 'Fixed Tier', '手动等级', '指定等级', '人工等级', '固定等级', '锁定等级'],
  manualTags: ['Manual Tags', '手动标签', '人工标签', '指定标签', '自定义标签'],
  refundStatus: ['Refund Status', 'Return Status', 'After-sales Status', '售后状态', '订单退款状态', '退款状态', '退货状态'],
  cancelledAt: ['Cancelled at', 'Canceled at', 'Cancellation Date', 'Cancelled Date', '取消时间', '取消日期', '订单取消时间'],
  product: [
    'Product Name', 'Product', 'Lineitem name', 'Item Name', 'Product Title', 'Item', 'Item Description', 'Product Description', 'Description',
    '商品名称', '产品名称', '商品标题', '宝贝标题', '全部商品名称', '选购商品', '货品名称', '品名', '商品', '产品', 'Product ID', 'Product Code',
    'StockCode', 'SKU', 'Lineitem sku', '产品ID', '商品ID', '商品编码', '货号',
  ],
  category: [
    'Category', 'Product Category', 'Item Category', 'Product Type', 'Sub-Category', '类别', '品类', '商品类目', '商品分类', '产品类别', '产品分类',
    '类目', '一级类目', '子类别',
  ],
  currency: ['Currency', 'Order Currency', 'Currency Code', '币种', '货币', '结算币种', '交易币种'],
  feedbackDate: [
    'Feedback Date', 'Review Date', 'Survey Date', 'Response Date', 'Submitted At', '反馈时间', '反馈日期', '评价时间', '评价日期', '投诉时间',
    '投诉日期', '回访时间', '回访日期', '调研日期', '提交时间', '工单创建时间',
  ],
  score: ['Score', 'Feedback Score', 'Review Score', 'Star Rating', 'Stars', '评分', '得分', '打分', '评价分', '星级'],
  topic: [
    'Topic', 'Subject', 'Issue Type', 'Feedback Type', 'Complaint Type', '反馈类型', '投诉类型', '问题类型', '问题分类', '反馈主题', '主题', '评价类型',
  ],
  feedbackText: [
    'Feedback', 'Feedback Text', 'Review', 'Review Text', 'Comment', 'Comments', '反馈内容', '评价内容', '投诉内容', '客户意见', '意见', '建议', '问题描述',
  ],
  feedbackStatus: ['Ticket Status', 'Case Status', '处理状态', '受理状态', '工单状态', '反馈状态'],
  handler: ['Handler', 'Handled By', 'Assigned To', 'Assignee', 'Agent', '处理人', '受理人', '经办人', '客服'],
  returned: ['Returned', 'Is Returned', '退回', '是否退回', '是否退货', '已退货'],
  /** The number of the record: of the deal in a list of deals, of the customer in a customer list. */
  recordId: ['Record ID', 'Record Number'],
  /** When a record was made: the order's in an order list, the customer's in a customer list. */
  created: ['Created', 'Created (UTC)'],
} as const satisfies Record<string, readonly string[]>;
