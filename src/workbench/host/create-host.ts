import type { Book } from '../book/book';
import { runBatch } from './batch';
import { byteLength } from './byte-length';
import type { FunctionMetadata } from './function-metadata';
import type { Fault } from './fault';
import type { Connection, Host, HostSettings } from './host';
import { HostError } from './host-error';
import { HostSession } from './host-session';
import { DELAY_FOR_CELL_EDIT, type QueryBody, type RequestMessage, type ResponseBody } from './protocol';

export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const ACTION_CATEGORY = 2;
const ACTION_MESSAGE = 1000;

/** Stands in for Excel behind Microsoft's client library: `book` is the workbook it speaks of. */
export function createHost(book: Book, settings: HostSettings): Host {
  return new BookHost(book, settings);
}

class BookHost implements Host {
  readonly platform: HostSettings['platform'];
  readonly faults: Fault[];
  syncs = 0;
  onWorkbookOpened: (bytes: Uint8Array) => void = () => undefined;

  private readonly session: HostSession;
  private receive: ((text: string) => void) | null = null;
  /** Messages for the client wait here until the batch that caused them is answered. */
  private outbox: object[] = [];
  private queue: Promise<void> = Promise.resolve();
  private answering = false;
  private editing = false;
  private waitingForEdit: (() => void)[] = [];

  constructor(
    readonly book: Book,
    settings: HostSettings,
  ) {
    this.platform = settings.platform;
    this.faults = settings.faults ?? [];
    const report = settings.onFault ?? ((error: unknown) => console.error(error));
    this.session = new HostSession(
      book,
      settings.platform,
      (message) => this.post(message),
      report,
      settings.onPaneVisibility,
    );
    this.session.openWorkbook = (bytes) => this.onWorkbookOpened(bytes);
  }

  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    const waiting = this.waitingForEdit;
    this.waitingForEdit = [];
    for (const resume of waiting) resume();
  }

  connect(receive: (text: string) => void): Connection {
    this.receive = receive;
    this.session.functions.connect(true);
    return {
      send: (text) => {
        this.queue = this.queue.then(() => this.take(text)).catch(this.session.reportFault);
      },
      close: () => {
        if (this.receive !== receive) return;
        this.receive = null;
        this.session.functions.connect(false);
      },
    };
  }

  registerFunctions(namespace: string, metadata: FunctionMetadata[]): void {
    this.session.functions.register(namespace, metadata);
  }

  runAction(name: string): void {
    this.post({
      type: 3,
      message: {
        entries: [
          {
            messageCategory: ACTION_CATEGORY,
            messageType: ACTION_MESSAGE,
            targetId: '',
            message: [name, '{}'],
          },
        ],
      },
    });
  }

  recalculate(options: { full: boolean }): Promise<void> {
    this.session.recalculate(options);
    return this.settled();
  }

  async settled(): Promise<void> {
    await this.queue;
    await this.session.settled();
  }

  private async take(text: string): Promise<void> {
    const request = JSON.parse(text) as RequestMessage;
    if (request.type !== 1 || request.message.url !== 'ProcessQuery') return;
    const { body } = request.message;
    const isSync = !isHousekeeping(body);
    if (isSync) this.syncs++;
    const faults = isSync ? this.faults.filter((fault) => fault.sync === this.syncs) : [];
    for (const fault of faults) if ('act' in fault) await fault.act(this.book);
    if (faults.some((fault) => 'hang' in fault)) return;
    this.answering = true;
    try {
      const response = await this.respond(text, request, isSync, faults);
      this.deliver({ id: request.id, type: 1, message: { statusCode: 200, headers: {}, body: response } });
    } finally {
      this.answering = false;
      const messages = this.outbox;
      this.outbox = [];
      for (const message of messages) this.deliver(message);
    }
  }

  private async respond(
    text: string,
    request: RequestMessage,
    isSync: boolean,
    faults: Fault[],
  ): Promise<string> {
    if (this.platform === 'web' && text.length > PAYLOAD_LIMIT / 3 && byteLength(text) > PAYLOAD_LIMIT) {
      return refusal(new HostError('RequestPayloadSizeLimitExceeded'));
    }
    if (this.editing && isSync) {
      if (((request.flags ?? 0) & DELAY_FOR_CELL_EDIT) === 0)
        return refusal(new HostError('InvalidOperationInCellEditMode'));
      await new Promise<void>((resume) => this.waitingForEdit.push(resume));
    }
    const refused = faults.find((fault) => 'refuse' in fault);
    const error = refused && new HostError(refused.refuse);
    if (error && refused.action === undefined) return refusal(error);
    const failAt = error && refused.action !== undefined ? { action: refused.action, error } : undefined;
    const response = JSON.stringify(await runBatch(request.message.body, this.session, failAt));
    const tooLarge = response.length > PAYLOAD_LIMIT / 3 && byteLength(response) > PAYLOAD_LIMIT;
    if (this.platform === 'web' && tooLarge)
      return refusal(new HostError('ResponsePayloadSizeLimitExceeded'));
    return response;
  }

  /** Sends now, or after the answer that is being prepared. */
  private post(message: object): void {
    if (this.answering) this.outbox.push(message);
    else this.deliver(message);
  }

  private deliver(message: object): void {
    const text = JSON.stringify(message);
    // The client must not be called from within its own sending.
    queueMicrotask(() => this.receive?.(text));
  }
}

const refusal = ({ code, message }: HostError): string =>
  JSON.stringify({ Error: { Code: code, Message: message, Location: '' } } satisfies ResponseBody);

/** Messages that the library sends on its own: letting go of ranges, bringing results of custom functions. */
const isHousekeeping = ({ Actions }: QueryBody): boolean =>
  Actions.every(
    ({ ActionType, Name }) =>
      ActionType === 1 || Name === '_RemoveReference' || Name === 'SetInvocationArrayResults',
  ) && Actions.some(({ Name }) => Name === '_RemoveReference' || Name === 'SetInvocationArrayResults');
