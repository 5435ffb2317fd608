import { CONCEPTS, HEADERS, type Concept } from './dictionary';
import { FACT_HEADERS } from './fact-headers';
import { isForeignHeader, isOfAnotherPerson } from './foreign-header';
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

/** Facts about the customer in headers whose whole text is not known; tested before foreign words. */
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

/**
 * Only words known to leave the customer the customer may stand around: "Customer PO Number" is the number of an order,
 * 推荐人会员号 that of somebody else.
 */
const CUSTOMER_NUMBER =
  /^(?:外部|内部|系统|平台|原|旧|新|erp|crm|sap|vip|所属|关联|对应|下单|购买|付款)*(?:客户|顾客|会员|用户|买家)(?:账户|账号|卡|唯一)?(?:的)?(?:编号|编码|代码|号码|号|id)$|^(?:external|internal|legacy|old|new|erp|crm|sap|vip)*(?:customer|client|cust|member|buyer|user|shopper)(?:ship|s|account|acct|card|unique|master|erp|crm|sap|loyalty)*(?:id|no|num|number|code|key)$/;

/** In order; the first that fits a header whose whole text is not known. */
// prettier-ignore
const PARTS: readonly (readonly [RegExp, Concept])[] = [
  [/^(?:首次|首单|首购|第一次).*(?:时间|日期)$|^first.*(?:order|purchase|transaction)(?:.*(?:date|time|at))?$/, 'firstPurchase'],
  [/^(?:最近|最后|上次|末次|最新).*(?:下单|购买|消费|成交|交易|订单).*(?:时间|日期)$/, 'lastPurchase'],
  [/^(?:last|latest|mostrecent|recent).*(?:order|purchase|transaction|sale).*(?:date|time|at)$/, 'lastPurchase'],
  [/(?:未|距).*(?:消费|购买|下单|成交).*天数?$|^dayssince.*(?:order|purchase)/, 'recencyDays'],
  [/(?:下单|购买|消费|成交|交易|订单).*(?:次数|笔数|单数|频次)$|^(?:number|no|num|count|total)of?.*(?:orders|purchases|transactions)$/, 'orderCount'],
  [/(?:累计|历史|合计|总).*(?:消费|购买|成交|交易|下单|支付|实付|销售).*(?:金额|额)$|^(?:total|lifetime).*(?:spen[dt]|revenue|sales|purchaseamount)$/, 'customerTotal'],
  [CUSTOMER_NUMBER, 'customerId'],
  [/(?:客户|顾客|会员|用户|买家)(?:的)?(?:名称|姓名|名字|全称|名)$|^(?:customer|client|member|buyer|shopper|account|company).*name$/, 'customerName'],
  [/(?:订单|交易|销售单|小票)(?:的)?(?:编号|编码|号码|号|id)$|^(?:order|invoice|transaction|receipt|bill(?!ing)).*(?:id|no|number|code)$/, 'orderId'],
  [/(?:下单|订单|购买|消费|成交|交易|付款|支付|销售|开票).*(?:时间|日期)$|^(?:order|invoice|purchase|transaction|sales?|payment).*(?:date|time|timestamp|datetime)$/, 'orderDate'],
  [/(?:实付|实收|支付|付款|订单|成交|销售|交易|购买|商机).*(?:金额|总额|款)$|^(?:order|line|paid|net|sales?|invoice|transaction|purchase|opportunity|deal).*(?:total|amount|revenue|value)$/, 'orderAmount'],
  [/(?:金额|销售额|总价|价款)$|(?:amount|revenue|sales)$/, 'money'],
  [/数量$|^(?:quantity|qty)|(?:quantity|qty)$/, 'quantity'],
  [/单价$|^unitprice|unitprice$/, 'unitPrice'],
  [/(?:付款|支付|收款)状态$|paymentstatus$/, 'paymentStatus'],
  [/(?:订单|交易|付款|支付).*状态$|^(?:order|payment|financial|transaction|invoice).*status$/, 'status'],
];

/** What the header's text says; undefined when it says nothing. */
export function matchHeader(header: string): HeaderMatch | undefined {
  const whole = wholeMatch(header);
  if (whole) return whole;
  const text = normaliseHeader(header);
  if (text === '') return undefined;
  if (isOfAnotherPerson(text)) return { concept: 'other', rank: 0, whole: false };
  for (const [pattern, concept] of FACT_PARTS)
    if (pattern.test(text)) return { concept, rank: 0, whole: false };
  if (isForeignHeader(text)) return { concept: 'other', rank: 0, whole: false };
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
  const text = normaliseHeader(header);
  if (isForeignHeader(text) || isOfAnotherPerson(text)) return undefined;
  if (first && second) return first.concept === second.concept ? first : undefined;
  return first ?? second;
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
