import { CONCEPTS, HEADERS, type Concept } from './dictionary';
import { FACT_HEADERS } from './fact-headers';
import { normaliseHeader } from './normalise-header';

export interface HeaderMatch {
  concept: Concept;
  /** Place among the synonyms of the concept, 0 = the best known one. */
  rank: number;
  /** False when only a part of the header is known. */
  whole: boolean;
}

const WHOLE = new Map<string, HeaderMatch>();
for (const concept of CONCEPTS) {
  HEADERS[concept].forEach((header, rank) => {
    const key = normaliseHeader(header);
    if (!WHOLE.has(key)) WHOLE.set(key, { concept, rank, whole: true });
  });
}

/** Words that turn a header into something else, whatever else stands in it. */
const FOREIGN =
  /运费|邮费|优惠|折扣|折让|退款|退货|税|服务费|手续费|成本|利润|毛利|余额|储值|积分|待回款|待付|欠款|平均|均价|客单|最近一次.*金额|发货|收货时间|到货|交货|预计|计划|生日|注册|跟进|拜访|联系时间|浏览|登录|更新|修改|原因|备注|地址|电话|手机|邮箱|负责|等级|级别|类型|来源|状态码|占比|比例|排名|目标|预算|单位|shipping|freight|discount|refund|tax|cost|profit|margin|balance|average|avg|ship(?!to)|deliver|due|birth|signup|regist|modified|updated|login|address|phone|mobile|email|owner|type|source|level|ratio|percent|%|rank|target|budget|forecast|city|country|region|state$|province|zip|postal|currency|method|note|comment|reason|url|website|firstname|lastname/;

/** Facts about the customer in headers whose whole text is not known; tested before `FOREIGN`. */
// prettier-ignore
const FACT_PARTS: readonly (readonly [RegExp, Concept])[] = [
  [/^(?:客户|顾客|会员|买家|用户|联系人).*(?:手机|电话)(?:号码?)?$|^(?:customer|client|buyer|contact|member).*(?:phone|mobile)(?:no|number)?$/, 'phone'],
  [/^(?:客户|顾客|会员|买家|用户|联系人).*(?:邮箱|邮件)(?:地址)?$|^(?:customer|client|buyer|contact|member).*e?mail(?:address)?$/, 'email'],
  [/^(?:客户|顾客|会员|买家|用户).*性别$|^(?:customer|client|member)gender$/, 'gender'],
  [/^(?:客户|顾客|会员|买家|用户).*年龄$|^(?:customer|client|member)age$/, 'age'],
  [/^(?:客户|顾客|会员|买家|用户).*(?:生日|出生日期)$|^(?:customer|client|member)(?:birthday|birthdate|dateofbirth)$/, 'birthDate'],
  [/^(?:客户|顾客|会员|买家|用户).*行业$|^(?:customer|client|account)industry$/, 'industry'],
  [/^(?:客户|顾客|会员|买家|用户).*(?:等级|级别)$/, 'memberLevel'],
  [/^(?:客户|顾客|会员|买家|用户).*(?:来源|渠道)$/, 'channel'],
  [/^(?:客户|顾客|会员|买家|用户)?(?:最近|最后|上次)(?:一次)?(?:联系|跟进|拜访|沟通|回访)(?:时间|日期)$/, 'lastContact'],
  [/^(?:客户|顾客|会员|用户)(?:注册|登记|建档|入会|创建)(?:时间|日期)$/, 'since'],
  [/满意度(?:评分|得分|打分)$/, 'satisfaction'],
  [/^(?:累计|总|历史)(?:投诉|客诉)(?:次数|数)$/, 'complaints'],
];

/** In order; the first that fits a header whose whole text is not known. */
// prettier-ignore
const PARTS: readonly (readonly [RegExp, Concept])[] = [
  [/^(?:首次|首单|首购|第一次).*(?:时间|日期)$|^first.*(?:order|purchase|transaction).*(?:date|time|at)?$/, 'firstPurchase'],
  [/^(?:最近|最后|上次|末次|最新).*(?:下单|购买|消费|成交|交易|订单).*(?:时间|日期)$/, 'lastPurchase'],
  [/^(?:last|latest|mostrecent|recent).*(?:order|purchase|transaction|sale).*(?:date|time|at)$/, 'lastPurchase'],
  [/(?:未|距).*(?:消费|购买|下单|成交).*天数?$|^dayssince.*(?:order|purchase)/, 'recencyDays'],
  [/(?:下单|购买|消费|成交|交易|订单).*(?:次数|笔数|单数|频次)$|^(?:number|no|num|count|total)of?.*(?:orders|purchases|transactions)$/, 'orderCount'],
  [/(?:累计|历史|合计|总).*(?:消费|购买|成交|交易|下单|支付|实付|销售).*(?:金额|额)$|^(?:total|lifetime).*(?:spen[dt]|revenue|sales|purchaseamount)$/, 'customerTotal'],
  [/(?:客户|顾客|会员|用户|买家)(?:的)?(?:编号|编码|代码|号码|号|id)$|^(?:customer|client|cust|member|buyer|user|shopper).*(?:id|no|number|code|key)$/, 'customerId'],
  [/(?:客户|顾客|会员|用户|买家)(?:的)?(?:名称|姓名|名字|全称|名)$|^(?:customer|client|member|buyer|shopper|account|company).*name$/, 'customerName'],
  [/(?:订单|交易|销售单|小票)(?:的)?(?:编号|编码|号码|号|id)$|^(?:order|invoice|transaction|receipt|bill(?!ing)).*(?:id|no|number|code)$/, 'orderId'],
  [/(?:下单|订单|购买|消费|成交|交易|付款|支付|销售|开票).*(?:时间|日期)$|^(?:order|invoice|purchase|transaction|sales?|payment).*(?:date|time|timestamp|datetime)$/, 'orderDate'],
  [/(?:实付|实收|支付|付款|订单|成交|销售|交易|购买).*(?:金额|总额|款)$|^(?:order|line|paid|net|sales?|invoice|transaction|purchase).*(?:total|amount|revenue|value)$/, 'orderAmount'],
  [/(?:金额|销售额|总价|价款)$|(?:amount|revenue|sales)$/, 'money'],
  [/数量$|^(?:quantity|qty)|(?:quantity|qty)$/, 'quantity'],
  [/单价$|^unitprice|unitprice$/, 'unitPrice'],
  [/(?:订单|交易|付款|支付).*状态$|^(?:order|payment|financial|transaction|invoice).*status$/, 'status'],
];

/** What the header's text says; undefined when it says nothing. */
export function matchHeader(header: string): HeaderMatch | undefined {
  const whole = wholeMatch(header);
  if (whole) return whole;
  const text = normaliseHeader(header);
  if (text === '') return undefined;
  for (const [pattern, concept] of FACT_PARTS)
    if (pattern.test(text)) return { concept, rank: 0, whole: false };
  if (isForeign(text)) return { concept: 'other', rank: 0, whole: false };
  for (const [pattern, concept] of PARTS) if (pattern.test(text)) return { concept, rank: 0, whole: false };
  return undefined;
}

/** "Order Date / 下单日期", "下单日期(Order Date)" and "Orders 订单数" are known when either of their halves is. */
function wholeMatch(header: string): HeaderMatch | undefined {
  const match = WHOLE.get(normaliseHeader(header));
  if (match) return match;
  const halves = halvesOf(header);
  if (!halves) return undefined;
  const [first, second] = halves.map((half) => WHOLE.get(normaliseHeader(half)));
  // what stands in brackets behind a fact explains it: 客户级别(重点客户，普通客户)
  if (first && !second && first.concept in FACT_HEADERS && /[(（]/.test(header)) return first;
  // "Amount (refund)" is no amount
  if (isForeign(normaliseHeader(header))) return undefined;
  if (first && second) return first.concept === second.concept ? first : undefined;
  return first ?? second;
}

/** Amounts with tax included are amounts. */
function isForeign(normalised: string): boolean {
  return FOREIGN.test(normalised.replace(/含税|incl(?:uding|udes)?tax/g, ''));
}

function halvesOf(header: string): string[] | undefined {
  const parts = header.split(/[/|\n（(]/).filter((part) => part.trim() !== '');
  if (parts.length === 2) return parts;
  const bilingual =
    /^([\p{Script=Latin}\s_-]+)(\p{Script=Han}+)$|^(\p{Script=Han}+)\s*([\p{Script=Latin}\s_-]+)$/u.exec(
      header,
    );
  // "客户ID" is one word, not a name beside its translation
  if (!bilingual) return undefined;
  const halves = bilingual.slice(1).filter((half) => half !== undefined);
  return halves.every((half) => half.trim().length > 2) ? halves : undefined;
}
