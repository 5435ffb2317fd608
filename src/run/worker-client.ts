import { WorkerClient } from '../worker/client';

let client: WorkerClient | undefined;

/** The page's one worker, started when it is first needed; it keeps the tables between runs. */
export function worker(): WorkerClient {
  // A classic script of the page's own folder: its response carries a policy of its own (docs/deploy.md).
  client ??= new WorkerClient(new Worker('worker.js'));
  return client;
}
