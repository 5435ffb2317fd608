import type { Customers } from '../../columns/customers';
import { foldText } from '../../grading/rules/fold-text';

export const REFUSED = -1;
export const NOT_KNOWN = 0;
export const AGREED = 1;

const NO =
  /^(否|不|不是|不同意|不接受|不接收|未同意|未订阅|未接受|拒绝|已拒绝|退订|已退订|取消订阅|免打扰|n|no|none|never|false|0|f|opt[- ]?(ed[- ]?)?out|not subscribed|unsubscribed?|declined|refused|rejected|revoked|withdrawn|denied|do not contact|do not call)$/;
const YES =
  /^(是|同意|已同意|接受|接收|已接受|已订阅|订阅|愿意|y|yes|true|1|t|ok|opt[- ]?(ed[- ]?)?in|subscribed|accepted|agreed|granted|consented|confirmed)$/;
/** Columns that ask the other way round, as Salesforce's HasOptedOutOfEmail does: yes is a refusal there. */
const ASKS_FOR_REFUSAL =
  /opt(ed)?.?out|unsubscri|do.?not|no.?(marketing|e-?mail|call)|退订|拒绝|拒收|免打扰|不接受|不接收/i;

/**
 * What each customer said to marketing: -1 refused, 1 agreed, 0 not known (blank, or a word that says neither);
 * undefined when the list does not ask.
 */
export function marketingConsent({ count, attributes }: Customers): Int8Array | undefined {
  const attribute = attributes?.get('consent');
  if (!attribute) return undefined;
  const turned = ASKS_FOR_REFUSAL.test(attribute.header) ? -1 : 1;
  const read = (text: string): number => {
    const word = foldText(text);
    return NO.test(word) ? REFUSED * turned : YES.test(word) ? AGREED * turned : NOT_KNOWN;
  };
  if (attribute.kind === 'text') {
    const ofValue = attribute.values.values.map(read);
    return Int8Array.from(
      { length: count },
      (_, row) => ofValue[attribute.values.codes[row] ?? -1] ?? NOT_KNOWN,
    );
  }
  return Int8Array.from({ length: count }, (_, row) => read(String(attribute.values[row])));
}
