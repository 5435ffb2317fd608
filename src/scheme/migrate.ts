type Document = Record<string, unknown>;

/** Turns a document of the version it stands under into one of the next version. */
export type Migration = (document: Document) => Document;

/**
 * A document of any known older version as one of the current version, step by step. What is no document of ours, or
 * of a version without a way up, comes back as it is: its schema then says what is wrong with it.
 * @param migrations by the version from which they lead one up
 */
export function migrate(json: unknown, migrations: ReadonlyMap<number, Migration>, current: number): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  let document = json as Document;
  for (;;) {
    const version = Object.hasOwn(document, 'formatVersion') ? document.formatVersion : undefined;
    if (typeof version !== 'number' || version >= current) return document;
    const step = migrations.get(version);
    if (step === undefined) return document;
    document = { ...step(document), formatVersion: version + 1 };
  }
}
