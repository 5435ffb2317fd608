/** The pages of the pane, the path first; a ribbon button, a link or the pane itself may ask for one. */
export const PANE_PAGES = [
  'data',
  'check',
  'scheme',
  'preview',
  'write',
  'result',
  'share',
  'history',
  'evaluate',
] as const;
export type PanePage = (typeof PANE_PAGES)[number];

let waiting: PanePage | null = null;
let listener: ((page: PanePage) => void) | null = null;

/** Asks the pane for a page; a pane that is not there yet finds the last wish when it comes. */
export function requestPage(page: PanePage): void {
  if (listener) listener(page);
  else waiting = page;
}

/** The pane listens here; the answer stops listening. */
export function onPageRequest(listen: (page: PanePage) => void): () => void {
  listener = listen;
  if (waiting) listen(waiting);
  waiting = null;
  return () => {
    if (listener === listen) listener = null;
  };
}
