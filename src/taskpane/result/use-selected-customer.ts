import { useEffect, useState } from 'react';
import type { PreviewRequest } from '../../run/preview';
import type { Session } from '../../run/session';
import type { ExplainedCustomer } from '../../worker/calls/preview';
import { latest } from '../latest';

/** The customer in the row that is selected in the workbook; null = no row of a customer, undefined = not known yet. */
export function useSelectedCustomer(
  session: Session,
  request: PreviewRequest | null,
): ExplainedCustomer | null | undefined {
  const [customer, setCustomer] = useState<ExplainedCustomer | null>();
  const [ask] = useState(() =>
    latest(async (question: PreviewRequest) => {
      const key = await session.selection.key(question.mapping);
      return { customer: key === null ? null : await session.preview.customer(question, { key }) };
    }),
  );
  useEffect(() => {
    if (!request) return;
    const look = () => {
      // While a cell is being edited, say, Excel does not answer: the last answer stays.
      ask(request).then(
        (answer) => answer && setCustomer(answer.customer),
        () => {},
      );
    };
    look();
    const watching = session.selection.watch(look).catch(() => null);
    return () => {
      void watching.then((stop) => stop?.());
    };
  }, [ask, request, session]);
  return customer;
}
