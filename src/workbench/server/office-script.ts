const officeTag =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*><\/script>/g;

/** Scripts that stand for office.js in the workbench, in the order in which they have to run. */
export const officeScripts = ['/start-up.js', '/excel-web-16.00.js'];

/** Thrown when a built page of the add-in does not load Office.js exactly once. */
export class OfficeScriptError extends Error {
  constructor(count: number) {
    super(`the page has ${count} script tags for office.js where one is expected`);
    this.name = 'OfficeScriptError';
  }
}

/**
 * Puts our start-up script and Microsoft's client library in the place of the tag that loads office.js from
 * Microsoft's network. Nothing else of the page changes, so that what runs here is what ships.
 *
 * @throws OfficeScriptError unless the tag stands in the page exactly once.
 */
export function replaceOfficeScript(html: string): string {
  const count = html.match(officeTag)?.length ?? 0;
  if (count !== 1) throw new OfficeScriptError(count);
  return html.replace(officeTag, officeScripts.map((src) => `<script src="${src}"></script>`).join(''));
}
