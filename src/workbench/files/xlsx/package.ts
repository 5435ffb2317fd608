import { unzipSync } from 'fflate';

import { childrenOf, parseXml, type XmlElement } from './xml';

export interface Relationship {
  id: string;
  /** The last word of the type's address: "worksheet", "drawing", "hyperlink"; the same in both OOXML dialects. */
  type: string;
  /** A path inside the package, or an address outside when `external`. */
  target: string;
  external: boolean;
}

/** The parts of an Office file and how they point at each other. */
export class OfficePackage {
  private readonly parts: Record<string, Uint8Array>;

  /** @throws Error when the archive is damaged. */
  constructor(bytes: Uint8Array) {
    const isText = /\.(?:xml|rels|vml)$/i;
    const entries = Object.entries(unzipSync(bytes, { filter: (file) => isText.test(file.name) }));
    // Part names are case-insensitive, and some generators write them with backslashes.
    this.parts = Object.fromEntries(
      entries.map(([name, part]) => [name.replaceAll('\\', '/').toLowerCase(), part]),
    );
  }

  bytesOf(path: string): Uint8Array | undefined {
    return this.parts[path.toLowerCase()];
  }

  textOf(path: string): string | undefined {
    const bytes = this.bytesOf(path);
    if (bytes === undefined) return undefined;
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  }

  xmlOf(path: string): XmlElement | undefined {
    const text = this.textOf(path);
    return text === undefined ? undefined : parseXml(text);
  }

  /** What a part points at; '' is the package itself. */
  relationshipsOf(path: string): Relationship[] {
    const slash = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, slash);
    const rels = this.xmlOf(`${folder}_rels/${path.slice(slash)}.rels`);
    return childrenOf(rels, 'Relationship').map(({ attributes }) => {
      const external = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      return {
        id: attributes.Id ?? '',
        type: (attributes.Type ?? '').replace(/^.*\//, ''),
        target: external ? target : resolve(folder, target),
        external,
      };
    });
  }
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
