import type { Scheme } from '../schema';
import { bankTemplate } from './bank';
import { eCommerceTemplate } from './e-commerce';
import { generalTemplate } from './general';
import { keyAccountsTemplate } from './key-accounts';
import { membershipTemplate } from './membership';
import { retailTemplate } from './retail';

/** The schemes that come with the add-in, by a name of their own; the first is the default. */
export const TEMPLATES = {
  general: generalTemplate,
  retail: retailTemplate,
  bank: bankTemplate,
  'e-commerce': eCommerceTemplate,
  'key-accounts': keyAccountsTemplate,
  membership: membershipTemplate,
} as const satisfies Record<string, Scheme>;
export type TemplateId = keyof typeof TEMPLATES;
