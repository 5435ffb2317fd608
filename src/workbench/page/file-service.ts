import type { BookContent } from '../book/book-content';
import { FileError } from '../files/file-error';
import { ContentAssembly, toBlocks } from './content-blocks';
import type { FileReply, FileRequest } from './file-messages';

/** Told how many rows of the workbook have passed so far. */
export type RowsPassed = (rows: number) => void;

/**
 * Reads a workbook in a worker of its own.
 *
 * @throws FileError for files that cannot be opened, Error when the worker itself fails.
 */
export function readInWorker(
  bytes: Uint8Array,
  fileName: string,
  progress: RowsPassed,
): Promise<BookContent> {
  const assembly = new ContentAssembly();
  return withFileWorker<BookContent>((worker) => {
    ask(worker, { kind: 'read', bytes, fileName });
    return (answer) => {
      if (answer.kind === 'end') return assembly.finish();
      if (answer.kind === 'block') {
        assembly.add(answer.block);
        progress(assembly.rows);
      }
      return null;
    };
  });
}

/** Writes a workbook as .xlsx in a worker of its own. @throws Error when it cannot be written. */
export function writeInWorker(content: BookContent, progress: RowsPassed): Promise<Uint8Array<ArrayBuffer>> {
  return withFileWorker((worker) => {
    void sendInBlocks(worker, content, progress);
    return (answer) => (answer.kind === 'written' ? answer.bytes : null);
  });
}

async function sendInBlocks(worker: Worker, content: BookContent, progress: RowsPassed): Promise<void> {
  ask(worker, { kind: 'write' });
  let rows = 0;
  for (const block of toBlocks(content)) {
    ask(worker, { kind: 'block', block });
    if (block.kind === 'rows') progress((rows += block.count));
    // Packing a block takes milliseconds; between two the page may draw and answer its user.
    await new Promise((resolve) => setTimeout(resolve));
  }
  ask(worker, { kind: 'end' });
}

const ask = (worker: Worker, request: FileRequest): void => worker.postMessage(request);

/** Runs one task in a new worker; the task's handler returns null until it has the result. */
function withFileWorker<Result>(
  task: (worker: Worker) => (answer: FileReply) => Result | null,
): Promise<Result> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { name: 'files' });
  return new Promise<Result>((resolve, reject) => {
    const handle = task(worker);
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FileReply>) => {
      if (data.kind === 'failed') {
        reject(data.code === null ? new Error(data.message) : new FileError(data.code, data.message));
        return;
      }
      const result = handle(data);
      if (result !== null) resolve(result);
    });
  }).finally(() => worker.terminate());
}
