/** Whom or what a refusal is about: a parcel may be refused too (拒收订单数), and a track is not a call. */
const CONTACT_EN =
  '(?:contact|call|phone|e ?mail|mail|text|sms|fax|message|disturb|market|solicit|newsletter|advertis|promo)';
const CONTACT_ZH = '(?:营销|推销|推广|广告|促销|短信|电话|来电|邮件|信息|消息|推送|联系|打扰|订阅|致电|拨打)';

const ASKS = new RegExp(
  [
    'opt(?:ed|ing)? ?out',
    'unsubscri',
    `(?:do ?not|don.?t)\\b.*${CONTACT_EN}|donot${CONTACT_EN}`,
    `^no ${CONTACT_EN}`,
    `(?:refus|declin|reject|object|oppos)\\w* (?:to )?${CONTACT_EN}`,
    '^(?:dnc|dnd)$',
    'black ?list|suppress',
    '退订|取消订阅|[免勿]打?扰|黑名单|^(?:是否)?拒[收绝]$',
    `(?:拒绝?|拒[收接]|不接[受收]|不愿意?|不允许|不同意|不希望|不想|不要|禁止|请勿|停止)(?:接[收受])?${CONTACT_ZH}`,
  ].join('|'),
);

/** Whether a column asks the other way round, as Salesforce's HasOptedOutOfEmail does: yes is a refusal there. */
export const asksForRefusal = (header: string): boolean =>
  ASKS.test(
    header
      .normalize('NFKC')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      // "No. calls" is a number of calls, "No calls" is a refusal.
      .replace(/[^\p{L}\p{N}.']+/gu, ' ')
      .trim(),
  );
