import { FIELDS_OF, type Field } from '../../intake/fields';
import type { Mapping, Recognition } from '../../intake/mapping';

export interface FieldGroups {
  main: Field[];
  more: Field[];
}

/** Which columns are shown at once, the customer first, and which one step behind. */
export function fieldGroups({ kind, columns }: Mapping, { guesses }: Recognition): FieldGroups {
  // By what was recognised, not by what is chosen now: a dropdown must not move away while it is used.
  const guessed = (field: Field) => guesses.some((guess) => guess.field === field);
  const inOrder = (first: Field, second: Field): [Field, Field] =>
    guessed(second) && !guessed(first) ? [second, first] : [first, second];

  const [customer, otherCustomer] = inOrder('customerId', 'customerName');
  if (kind === 'orders') {
    // Without an amount column the amount is quantity x unit price, and these two matter.
    const factors: Field[] = ['quantity', 'unitPrice'];
    const product = columns.amount === undefined;
    return withRest(
      [customer, 'orderDate', 'amount', ...(product ? factors : []), 'orderId'],
      [otherCustomer, ...(product ? [] : factors), 'status'],
      kind,
    );
  }
  const [recency, otherRecency] = inOrder('lastPurchase', 'recencyDays');
  return withRest(
    [customer, recency, 'orderCount', 'totalAmount'],
    [otherCustomer, 'firstPurchase', otherRecency],
    kind,
  );
}

/** Every other field of the list can be chosen too, behind those that decide the grade. */
function withRest(main: Field[], more: Field[], kind: Mapping['kind']): FieldGroups {
  const rest = FIELDS_OF[kind].filter((field) => !main.includes(field) && !more.includes(field));
  return { main, more: [...more, ...rest] };
}
