import { foldText } from '../../scheme/rules/fold-text';

export const REFUSED = -1;
export const NOT_KNOWN = 0;
export const AGREED = 1;
export type Consent = typeof REFUSED | typeof NOT_KNOWN | typeof AGREED;

/** Say that nobody knows. */
const NEUTRAL =
  /^(?:无|空|暂无|未知|未填写?|未设置|未询问|未确认|未回复|未记录|未注明|未说明|不详|不清楚|不确定|不明|不知道|待.*|无记录|无数据|null|nan|n[./ ]?a|unknown|undecided|unsure|not sure|maybe|perhaps|pending|tbd|tbc|do not know|don't know|not (?:known|asked|set|yet asked|specified|stated|applicable|available|given)|no (?:answer|response|reply|data|info(?:rmation)?|record|value)|never asked|[?-]+|)$/;
/** Sound like a no and are none. */
const NO_OBJECTION =
  /^(?:不限|不反对|不介意|不拒绝|不拒收|不退订|未拒|未退订|没有?退订|未取消|未拉黑|非黑名单|不在黑名单|无异议|无限制|无要求|无所谓|没问题|没有?意见|都可|no (?:restriction|objection|limit|problem|opt ?out)|(?:did |has |have )?(?:not|never) (?:opt(?:ed)? ?out|unsubscri|object|refus|declin|blocked))/;
/** Refuse by themselves, whatever the header asks, wherever they stand in the answer. */
const REFUSES =
  /(?<!未|不|没|没有|not |never |no )(?:退订|取消|拉黑|黑名单|拒|opt(?:ed)? ?out|unsubscri|withdr[ae]w|revoked|declined|refused|rejected|denied|blocked|blacklisted|suppressed|(?:do ?not|don't) )|[免勿]打?扰|请勿|不接[受收]|不同意|不愿|不允许|不要|不想|不订阅/;
const NEGATION = /\b(?:no|not|never|non|none|without|except|stop|but)\b|n't\b|\bun|[不未勿拒没别仅]|非(?!常)/;

const NO = /^(?:否|不|不是|没有|n|no|none|never|false|f|0|off|inactive|disabled)$/;
const YES = /^(?:是|是的|对|y|yes|true|t|1|ok|on|active|enabled|[✓✔√☑])(?:$|[^\p{L}\p{N}])/u;
/** A cross is a no, and under a header that asks for a refusal it may as well tick the box. */
const CROSS = /^[✗✘×☒❌]/;
const AGREES =
  /^(?:(?:(?:double|single|confirmed) )?opt(?:ed)? ?in|subscribed|subscriber|allow(?:ed)?)(?:$|[^\p{L}\p{N}])|^已?订阅/u;
const AGREES_TO_MARKETING =
  /^(?:accept(?:s|ed)?|agree[sd]?|grant(?:ed)?|consent(?:s|ed)?|confirmed|permitted|approved)(?:$|[^\p{L}\p{N}])|^已?(?:同意|接受|接收|授权|允许|确认|开启|开通)|^(?:(?:非常|很)?愿意|可以?$|需要$|要$)/u;

/**
 * What an answer to marketing means. Negation wins. A blank, or a word that says that nobody knows, is not known; an
 * answer that cannot be read counts as a refusal, because whoever wrote something had something to say.
 * @param forRefusal the header asks for the refusal ("Do Not Call"): a bare yes is one there, a bare no is none
 */
export function consentAnswer(text: string, forRefusal: boolean): Consent {
  const word = foldText(text)
    .replace(/’/g, "'")
    .replace(/[\s_–—-]+/g, ' ')
    .trim();
  // "No (2024)" and "Withdrawn 2024-01-02" are answers with a date.
  const bare = word
    .replace(/\(.*?\)/g, '')
    .replace(/(?<=\D)\d{4}[\d /.年月日]*$/, '')
    .replace(/[.!,;:。 ]+$/, '')
    .trim();
  if (NEUTRAL.test(bare)) return NOT_KNOWN;
  if (NO_OBJECTION.test(bare)) return AGREED;
  if (NO.test(bare)) return forRefusal ? AGREED : REFUSED;
  if (REFUSES.test(word) || CROSS.test(word) || NEGATION.test(word)) return REFUSED;
  if (YES.test(word)) return forRefusal ? REFUSED : AGREED;
  if (AGREES.test(word) || (!forRefusal && AGREES_TO_MARKETING.test(word))) return AGREED;
  return REFUSED;
}
