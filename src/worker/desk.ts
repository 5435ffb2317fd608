import type { WorkerCalls } from './calls';
import { againCalls } from './desk/again';
import { backTestCalls } from './desk/back-test';
import { gradingCalls } from './desk/grading';
import { historyCalls } from './desk/history';
import { listCalls } from './desk/lists';
import { previewCalls } from './desk/preview';
import { readingCalls } from './desk/reading';
import { Tables } from './desk/tables';

/** The worker's desk: every topic's calls over the same tables. */
export function createDesk(): WorkerCalls {
  const tables = new Tables();
  return {
    ...readingCalls(tables),
    ...gradingCalls(tables),
    ...previewCalls(tables),
    ...againCalls(tables),
    ...backTestCalls(tables),
    ...historyCalls(tables),
    ...listCalls(tables),
  };
}
