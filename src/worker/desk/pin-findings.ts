import type { Customers } from '../../columns/customers';
import { unknownPins } from '../../grading/pinned-tiers';
import type { Finding } from '../../intake/intake-result';
import type { Scheme } from '../../scheme/schema';

/** A pin that names no tier of the scheme is told, because it decides nothing. */
export function pinFindings(customers: Customers, scheme: Scheme): Finding[] {
  const count = unknownPins(customers, scheme.tiers);
  if (count === 0) return [];
  const share = count / customers.count;
  return [
    {
      code: 'pinned-tier-unknown',
      severity: 'warning',
      count,
      share,
      examples: [],
      effect: { treatment: 'missing' },
      fixes: [],
    },
  ];
}
