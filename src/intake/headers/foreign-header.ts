/**
 * Words that turn a header whose whole text is not known into something else, whatever else stands in it: 退款金额 is
 * an amount, but not one that was bought. Texts are normalised: lower case, without spaces and points.
 */
const FOREIGN_WORDS: readonly RegExp[] = [
  // money that is not what was bought, or not yet
  /运费|邮费|优惠|折扣|折让|退款|退货|税|服务费|手续费|成本|利润|毛利|余额|储值|充值|积分|定金|订金|押金|尾款/,
  /shipping|freight|discount|refund|return|tax|cost|profit|margin|balance/,
  /待回款|未回款|待付|未付|未收|未结|欠款|overdue|unpaid|outstanding|receivable|owed|owing/,
  // the amount of one purchase, or of a few days
  /平均|均价|客单|单笔|最高|最低|最大|最小|average|avg|^min(?!i)|^max(?!i)|minimum|maximum|highest|lowest|largest|smallest/,
  /(?:最近|最后|上次|首次|首单|首购).*额/,
  /^(?:last|latest|mostrecent|recent|previous|prior|first).*(?:amount|value|revenue|sales|total|spen[dt])$/,
  /近(?:半|[一二两三四五六七八九十\d]+)个?(?:天|日|周|月|季度?|年).*(?:额|次数|笔数|频次)$/,
  // what is hoped for
  /预计|计划|目标|预算|target|budget|forecast|expected|weighted|projected/,
  // goods and people that are counted, but were not bought
  /(?:客户|会员|用户|顾客|联系人|人员|员工|门店|店铺)数量|库存|stock|backorder|onhand/,
  // dates that are no purchase
  /发货|收货时间|到货|交货|生日|注册|跟进|拜访|联系时间|浏览|登录|更新|修改/,
  /(?<!member)ship(?!to)|deliver|due|birth|signup|regist|modified|updated|login/,
  // facts about the customer or the order
  /原因|备注|地址|电话|手机|邮箱|负责|等级|级别|类型|来源|状态码|占比|比例|排名|单位/,
  /address|phone|mobile|email|owner|type|source|level|ratio|percent|%|rank|city|country|region|state$|province|zip|postal/,
  /currency|method|note|comment|reason|url|website|firstname|lastname/,
];

/** Amounts with tax included are amounts. */
export function isForeignHeader(normalised: string): boolean {
  const text = normalised.replace(/含税|incl(?:uding|udes)?tax/g, '');
  return FOREIGN_WORDS.some((words) => words.test(text));
}

/** 推荐人会员号, 上级客户编号, 客户经理手机: numbers and names of somebody other than the customer of the row. */
const ANOTHER_PERSON =
  /推荐(?!意愿|度|指数)|介绍|邀请|上级|父级|母公司|总公司|经理|parent|referr|referee|introduc|invit|sponsor|manager/;

export function isOfAnotherPerson(normalised: string): boolean {
  // what the customer thinks of the account manager is the customer's
  return ANOTHER_PERSON.test(normalised) && !/满意|satisfaction/.test(normalised);
}
