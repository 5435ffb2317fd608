import type { Problem } from '../scheme/problem';
import type { CallInput, CallName, CallOutput } from './calls';

export type Request = { [K in CallName]: { id: number; call: K; input: CallInput<K> } }[CallName];

export type Response =
  | { id: number; kind: 'done'; output: CallOutput<CallName> }
  /** The call is still at work. */
  | { id: number; kind: 'progress'; done: number; total: number }
  | { id: number; kind: 'problem'; problem: Problem }
  /** A mistake of ours: its message is for the log, not for the user. */
  | { id: number; kind: 'failure'; message: string };
