import { ProblemError } from '../scheme/problem';
import { createDesk } from './desk';
import type { WorkerCalls } from './calls';
import type { Request, Response } from './messages';
import type { Tell } from './tell';

const desk: WorkerCalls = createDesk();

self.onmessage = (event: MessageEvent<Request>) => {
  const { id } = event.data;
  self.postMessage(answer(event.data) satisfies Response);

  function answer(request: Request): Response {
    try {
      const call = desk[request.call] as (input: unknown, tell: Tell) => never;
      const tell: Tell = (done, total) =>
        self.postMessage({ id, kind: 'progress', done, total } satisfies Response);
      return { id, kind: 'done', output: call(request.input, tell) };
    } catch (error) {
      if (error instanceof ProblemError) return { id, kind: 'problem', problem: error.problem };
      return {
        id,
        kind: 'failure',
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
  }
};
