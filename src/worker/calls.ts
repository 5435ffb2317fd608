import type { AgainCalls } from './calls/again';
import type { BackTestCalls } from './calls/back-test';
import type { GradingCalls } from './calls/grading';
import type { HistoryCalls } from './calls/history';
import type { ListCalls } from './calls/lists';
import type { PreviewCalls } from './calls/preview';
import type { ReadingCalls } from './calls/reading';

/**
 * The one message map between the page and the worker: each call with what goes in and what comes out, by topic. The
 * worker keeps the cells, the customers and the grades between calls (`desk/tables.ts`).
 */
export type WorkerCalls = ReadingCalls &
  GradingCalls &
  PreviewCalls &
  AgainCalls &
  BackTestCalls &
  HistoryCalls &
  ListCalls;

export type CallName = keyof WorkerCalls;
export type CallInput<K extends CallName> = Parameters<WorkerCalls[K]>[0];
export type CallOutput<K extends CallName> = ReturnType<WorkerCalls[K]>;
