import { FileError } from '../files/file-error';
import { readWorkbook } from '../files/read';
import { writeXlsx } from '../files/write';
import { ContentAssembly, toBlocks } from './content-blocks';
import type { FileReply, FileRequest } from './file-messages';

/** Reads and writes files away from the page's thread. It lives for one file: memory of a big one goes with it. */

const reply = (message: FileReply, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer });

let assembly = new ContentAssembly();

self.addEventListener('message', (event: MessageEvent<FileRequest>) => {
  handle(event.data).catch((error: unknown) =>
    reply({
      kind: 'failed',
      code: error instanceof FileError ? error.code : null,
      message: error instanceof Error ? error.message : String(error),
    }),
  );
});

async function handle(request: FileRequest): Promise<void> {
  switch (request.kind) {
    case 'read': {
      const content = await readWorkbook(request.bytes, request.fileName);
      for (const block of toBlocks(content)) reply({ kind: 'block', block });
      return reply({ kind: 'end' });
    }
    case 'write':
      assembly = new ContentAssembly();
      return;
    case 'block':
      return assembly.add(request.block);
    case 'end': {
      // Its own copy of the bytes: a view into a larger buffer cannot be handed over alone.
      const bytes = new Uint8Array(await writeXlsx(assembly.finish()));
      return reply({ kind: 'written', bytes }, [bytes.buffer]);
    }
  }
}
