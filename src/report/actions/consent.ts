import type { Customers } from '../../columns/customers';
import type { Attribute } from '../../columns/customer-attributes';
import { asksForRefusal } from '../../intake/headers/asks-for-refusal';
import { consentAnswer, NOT_KNOWN, REFUSED, type Consent } from './consent-answer';

export { AGREED, NOT_KNOWN, REFUSED } from './consent-answer';

/**
 * What each customer said to marketing: -1 refused or said what cannot be read, 1 agreed, 0 not known; undefined when
 * the list does not ask. Beside the column of consent every other column that asks for a refusal counts: whoever
 * refused calls or e-mails in one of them has refused.
 */
export function marketingConsent({ count, attributes }: Customers): Int8Array | undefined {
  const consent = attributes?.get('consent');
  const refusals = [...(attributes ?? [])]
    .filter(([name, attribute]) => name.startsWith('column:') && isRefusal(attribute))
    .map(([, attribute]) => attribute);
  if (!consent && refusals.length === 0) return undefined;
  const said = consent ? answers(consent, count) : new Int8Array(count);
  for (const refusal of refusals) {
    answers(refusal, count).forEach((answer, row) => {
      // Not to have refused is to agree only where nothing asks for the agreement itself.
      if (answer === REFUSED || (!consent && said[row] === NOT_KNOWN)) said[row] = answer;
    });
  }
  return said;
}

/** A number of refusals or a share of them is no answer. */
function isRefusal(attribute: Attribute): boolean {
  if (!asksForRefusal(attribute.header)) return false;
  return (
    attribute.kind !== 'number' ||
    attribute.values.every((value) => Number.isNaN(value) || value === 0 || value === 1)
  );
}

function answers(attribute: Attribute, count: number): Int8Array {
  const forRefusal = asksForRefusal(attribute.header);
  if (attribute.kind === 'text') {
    const { codes, values } = attribute.values;
    const ofValue = values.map((text) => consentAnswer(text, forRefusal));
    return Int8Array.from({ length: count }, (_, row) => ofValue[codes[row] ?? -1] ?? NOT_KNOWN);
  }
  const { kind, values } = attribute;
  // The day of a refusal is one, the day of an agreement is one.
  const read = (value: number | undefined): Consent =>
    value === undefined || Number.isNaN(value)
      ? NOT_KNOWN
      : consentAnswer(kind === 'day' ? 'yes' : String(value), forRefusal);
  return Int8Array.from({ length: count }, (_, row) => read(values[row]));
}
