import { ProblemError } from '../scheme/problem';
import type { CallInput, CallName, CallOutput } from './calls';
import type { Response } from './messages';
import type { Tell } from './tell';

interface Waiting {
  resolve: (output: never) => void;
  reject: (error: Error) => void;
  tell?: Tell;
}

/** The page's end of the worker: each call is a promise. */
export class WorkerClient {
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;

  constructor(private readonly worker: Worker) {
    worker.onmessage = (event: MessageEvent<Response>) => this.answer(event.data);
    worker.onerror = (event) => this.fail(new Error(event.message || 'The worker stopped.'));
  }

  /** @param tell hears how far the call has come, where the call says so */
  call<K extends CallName>(call: K, input: CallInput<K>, tell?: Tell): Promise<CallOutput<K>> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, ...(tell ? { tell } : {}) });
      this.worker.postMessage({ id, call, input });
    });
  }

  private answer(response: Response): void {
    const waiting = this.waiting.get(response.id);
    if (!waiting) return;
    if (response.kind === 'progress') {
      waiting.tell?.(response.done, response.total);
      return;
    }
    this.waiting.delete(response.id);
    if (response.kind === 'done') waiting.resolve(response.output as never);
    else if (response.kind === 'problem') waiting.reject(new ProblemError(response.problem));
    else waiting.reject(new Error(response.message));
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
