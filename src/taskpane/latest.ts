/**
 * Asks one question at a time and, of those that come meanwhile, only the newest: what moves under the hand is never
 * waited for. A question that a newer one overtook resolves to undefined.
 */
export function latest<Q, A>(ask: (question: Q) => Promise<A>): (question: Q) => Promise<A | undefined> {
  let asking = false;
  let waiting: { question: Q; answer: (answer: Promise<A> | undefined) => void } | undefined;

  const next = (question: Q): Promise<A> => {
    asking = true;
    return ask(question).finally(() => {
      asking = false;
      const newest = waiting;
      waiting = undefined;
      newest?.answer(next(newest.question));
    });
  };

  return (question) => {
    if (!asking) return next(question);
    waiting?.answer(undefined);
    return new Promise((resolve) => {
      waiting = { question, answer: resolve };
    });
  };
}
