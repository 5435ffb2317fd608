import type { Book } from '../book/book';
import type { FunctionMetadata } from './function-metadata';
import type { Fault } from './fault';

export interface HostSettings {
  /** Excel on the web refuses requests and responses above 5 MB; Excel on the desktop does not. */
  platform: 'desktop' | 'web';
  faults?: Fault[];
  /** Hears of errors inside the host; an add-in only sees "GeneralException". */
  onFault?: (error: unknown) => void;
  /** Hears of the add-in showing or hiding its pane. */
  onPaneVisibility?: (visible: boolean) => void;
}

/** One client's line to the host: what it sends, and the way to leave. */
export interface Connection {
  send(text: string): void;
  close(): void;
}

export interface Host {
  readonly book: Book;
  readonly platform: HostSettings['platform'];
  /** May be added to at any time. */
  readonly faults: Fault[];
  /** How many `context.sync()`s the add-in has sent. */
  readonly syncs: number;
  /** True while "the user" types into a cell: everything is refused, or waits if the add-in said so. */
  cellEditMode: boolean;
  /** Hears of workbooks that the add-in makes and opens (`Excel.createWorkbook`), as packages. */
  onWorkbookOpened: (bytes: Uint8Array) => void;
  /** Gives the client library a line; `receive` is called with each message for it, never within `send`. */
  connect(receive: (text: string) => void): Connection;
  /** Makes the add-in's custom functions known to formulas, once its scripts have run. */
  registerFunctions(namespace: string, metadata: FunctionMetadata[]): void;
  /** Runs a ribbon button's action in the add-in. */
  runAction(name: string): void;
  /** Calculates all formulas; `full` asks every custom function again. Resolves when all have their values. */
  recalculate(options: { full: boolean }): Promise<void>;
  /** Resolves when all formulas have their values. */
  settled(): Promise<void>;
}
