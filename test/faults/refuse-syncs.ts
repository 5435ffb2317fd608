import type { AutomationResult } from '../../src/automation/automation';
import { differences, fingerprint, type Fingerprint } from './fingerprint';
import type { openAddin } from '../run/open-addin';

type Addin = Awaited<ReturnType<typeof openAddin>>;

/** What came of a run one of whose syncs was refused. */
export interface Tried {
  sync: number;
  /** broken: the workbook is neither as before nor complete, or what the run says of it is wrong. */
  outcome: 'as-before' | 'complete' | 'broken';
  /** What the run said, and what differs where it should not. */
  said: string;
  differs: string[];
}

export interface Refusing {
  /** Opens the workbook anew; called once more after each run that went through. */
  open: () => Promise<Addin>;
  grade: (addin: Addin) => Promise<AutomationResult>;
  /** Sheets that differ from run to run because they tell when it was. */
  dated: ReadonlySet<string>;
}

/** A run that nothing disturbs: how many syncs it makes, and the workbook afterwards. */
export async function undisturbed({
  open,
  grade,
  dated,
}: Refusing): Promise<{ syncs: number; complete: Fingerprint }> {
  const addin = await open();
  const { syncs } = addin.host;
  const result = await grade(addin);
  if (!result.ok) throw new Error(`The undisturbed run failed: ${result.problem.code}`);
  return { syncs: addin.host.syncs - syncs, complete: fingerprint(addin.book, dated) };
}

/**
 * Grades once for each of these syncs, counted from 1, and refuses it. A workbook that a failed run has left as it was
 * is used again.
 */
export async function* refuseSyncs(
  refusing: Refusing,
  syncs: Iterable<number>,
  complete: Fingerprint,
): AsyncGenerator<Tried> {
  const { open, grade, dated } = refusing;
  let addin: Addin | undefined;
  let before: Fingerprint | undefined;
  for (const sync of syncs) {
    addin ??= await open();
    before ??= fingerprint(addin.book);
    const { host, book } = addin;
    const fault = { sync: host.syncs + sync, refuse: 'GeneralException' as const };
    host.faults.push(fault);
    const result = await grade(addin);
    host.faults.splice(host.faults.indexOf(fault), 1);
    const expected = result.ok ? complete : before;
    const differs = differences(fingerprint(book, result.ok ? dated : new Set()), expected);
    const isTold = result.ok || result.problem.code === 'excel-refused';
    yield {
      sync,
      outcome: differs.length > 0 || !isTold ? 'broken' : result.ok ? 'complete' : 'as-before',
      said: result.ok ? 'graded' : result.problem.code,
      differs,
    };
    if (result.ok || differs.length > 0) [addin, before] = [undefined, undefined];
  }
}
