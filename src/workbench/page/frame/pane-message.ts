/** What the pane's frame says to the workbench's page. */
export type FromPane =
  /** Text of the client library for the host. */
  | { workbench: 'host'; text: string }
  /** `Office.addin.showAsTaskpane()` and `hide()`. */
  | { workbench: 'visibility'; visible: boolean }
  /** A file was dropped on the pane, and the add-in had no use for it. */
  | { workbench: 'file'; file: File };

/** What the page says to the frame: text of the host for the client library. */
export type ToPane = { workbench: 'host'; text: string };

/** Whether data of a message event is one of the frame's: other scripts post messages too. */
export const isFromPane = (data: unknown): data is FromPane => isWorkbenchMessage(data);
export const isToPane = (data: unknown): data is ToPane => isWorkbenchMessage(data);

const isWorkbenchMessage = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'workbench' in data && typeof data.workbench === 'string';
