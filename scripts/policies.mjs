/** Where Office.js comes from; the only host beside the add-in's own that a page may load a script from. */
export const OFFICE_SCRIPTS = 'https://appsforoffice.microsoft.com';

/** The pages of Microsoft that show an add-in within Excel on the web. */
export const OFFICE_PAGES = [
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
];

/**
 * The policy of the pages, as directives. Only their own files and Office.js, and no connection to anywhere. Fluent
 * UI's style engine and Office.js write style elements, hence 'unsafe-inline' for styles alone.
 * @param scripts further sources of scripts
 */
export const pageDirectives = (scripts = []) => ({
  'default-src': ["'none'"],
  'script-src': ["'self'", ...scripts],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'worker-src': ["'self'"],
  'connect-src': ["'none'"],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
});

/** @param ancestors the pages that may show ours in a frame */
export const pagePolicy = (scripts, ancestors) =>
  policyText({ ...pageDirectives(scripts), 'frame-ancestors': ancestors });

/**
 * The grading worker: Arquero compiles its verbs with `new Function`. A worker obeys the policy of its own response,
 * so the permission stays here and away from the page; without this header the worker could also connect anywhere.
 */
export const workerPolicy = "default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'none'";

export const policyText = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
