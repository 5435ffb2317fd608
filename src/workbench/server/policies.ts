/** Content security policies of what the server sends, one per kind of response. */

/**
 * The pane's pages: only their own files, and no connection to anywhere. Fluent UI's style engine writes
 * style elements, hence 'unsafe-inline' for styles alone.
 */
export const panePolicy = (pageOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${pageOrigin}`,
  ].join('; ');

/**
 * The grading worker: Arquero compiles its verbs with `new Function`. A worker obeys the policy of its own
 * response, so the permission stays here and away from the page.
 */
export const workerPolicy = "default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'none'";
