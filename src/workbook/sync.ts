import { ProblemError } from '../scheme/problem';

/** A sync can wait for ever in Excel on the web, without an error (office-js issue 6678). */
export const SYNC_TIMEOUT_MS = 120_000;

/** `context.sync()` that gives up with the problem "no-answer". */
export async function sync(context: Excel.RequestContext): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watchdog = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ProblemError({ code: 'no-answer' })), SYNC_TIMEOUT_MS);
  });
  try {
    await Promise.race([context.sync(), watchdog]);
  } finally {
    clearTimeout(timer);
  }
}
