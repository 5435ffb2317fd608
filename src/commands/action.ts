import type { CommandTexts } from '../locales/en-US/commands';
import type { Notice } from '../run/notice';

/** Something a button of the ribbon, a shortcut, the cell menu or the pane can do. */
export interface Action {
  /** The name by which manifest and shortcuts call it. */
  id: string;
  label: keyof CommandTexts['labels'];
  /** Does it, and says what is to be told; null = what was done shows by itself. */
  perform(): Promise<Notice | null>;
}
