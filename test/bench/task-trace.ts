import type { Browser, CDPSession, Frame } from 'playwright-core';

/** A task of a frame's thread, in ms. */
export interface ThreadTask {
  /** By the clock: with what other programs took from it meanwhile. */
  duration: number;
  /** What the processor worked on it; NaN where the system does not count that. */
  cpu: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}

const MARK = 'bench: ';
/** The scheduler's own event around each task; its name differs between versions. */
const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/**
 * Chromium's own record of the tasks of a frame's thread. The long-task observer tells the clock alone, and on a busy
 * machine that is mostly the time of others.
 */
export class TaskTrace {
  private readonly events: TraceEvent[] = [];

  private constructor(private readonly session: CDPSession) {
    session.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value as unknown as TraceEvent[]) {
        if (TASKS.has(event.name) || event.name.startsWith(MARK)) this.events.push(event);
      }
    });
  }

  static async start(browser: Browser): Promise<TaskTrace> {
    const session = await browser.newBrowserCDPSession();
    const trace = new TaskTrace(session);
    await session.send('Tracing.start', {
      traceConfig: {
        recordMode: 'recordContinuously',
        includedCategories: ['toplevel', 'blink.user_timing'],
      },
    });
    return trace;
  }

  /** The step of a frame's work that ends now; the frame tells which thread is meant. */
  async endStep(frame: Frame, step: string): Promise<void> {
    await frame.evaluate((name) => void performance.mark(name), `${MARK}${step}`);
  }

  /** The tasks of each step. */
  async stop(): Promise<Map<string, ThreadTask[]>> {
    const complete = new Promise((resolve) => this.session.once('Tracing.tracingComplete', resolve));
    await this.session.send('Tracing.end');
    await complete;
    const marks = this.events.filter(({ name }) => name.startsWith(MARK)).sort((a, b) => a.ts - b.ts);
    const [first] = marks;
    const steps = new Map(marks.map(({ name }): [string, ThreadTask[]] => [name.slice(MARK.length), []]));
    for (const { name, pid, tid, ts, dur = 0, tdur = Number.NaN } of this.events) {
      if (!TASKS.has(name) || pid !== first?.pid || tid !== first.tid) continue;
      const end = marks.find((mark) => mark.ts >= ts);
      if (end) steps.get(end.name.slice(MARK.length))!.push({ duration: dur / 1000, cpu: tdur / 1000 });
    }
    return steps;
  }
}
