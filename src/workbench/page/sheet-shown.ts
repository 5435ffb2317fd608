import type { FUniver } from '@univerjs/core/facade';

/** Univer's operation that makes a selected cell ready for typing. */
const activateCell = 'sheet.operation.set-activate-cell-edit';

/**
 * Resolves when a new spreadsheet shows its cells and has taken the focus. Univer does that once, a moment after it is
 * made; a key pressed in that moment on another element would go to the cells. A page that nobody sees draws nothing:
 * it is not waited for.
 */
export function sheetShown(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const activated = api.onCommandExecuted(({ id }) => {
      // The focus is taken within the frame that follows.
      if (id === activateCell) requestAnimationFrame(() => requestAnimationFrame(done));
    });
    const goOnUnseen = (): void => {
      if (document.hidden) done();
    };
    const done = (): void => {
      activated.dispose();
      document.removeEventListener('visibilitychange', goOnUnseen);
      resolve();
    };
    document.addEventListener('visibilitychange', goOnUnseen);
    goOnUnseen();
  });
}
