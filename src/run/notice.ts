/** A message for the user that a command leaves in the pane. */
export interface Notice {
  intent: 'success' | 'info' | 'error';
  title?: string;
  text: string;
  /** What can be done about it right there. */
  action?: { label: string; perform: () => Promise<Notice> };
}

let waiting: Notice | null = null;
let listener: ((notice: Notice) => void) | null = null;

/** Leaves a message; a pane that is not there yet finds the last one when it comes. */
export function leaveNotice(notice: Notice): void {
  if (listener) listener(notice);
  else waiting = notice;
}

/** The pane listens here; the answer stops listening. */
export function onNotice(listen: (notice: Notice) => void): () => void {
  listener = listen;
  if (waiting) listen(waiting);
  waiting = null;
  return () => {
    if (listener === listen) listener = null;
  };
}
