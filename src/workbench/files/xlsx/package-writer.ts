import { escapeXml } from './xml';
import { ZipWriter } from './zip-writer';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const PART_TYPES = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  sharedStrings: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customXml: 'application/xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  'extended-properties': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;

/** The kinds of parts we write; a kind is also the last word of its relationship's type. */
export type PartKind = keyof typeof PART_TYPES;

/** An Office package in the making: its parts, what they are and how they point at each other. */
export class PackageWriter {
  private readonly zip = new ZipWriter();
  private readonly contentTypes: string[] = [];
  private readonly relationships = new Map<string, string[]>();

  add(path: string, kind: PartKind, xml: Iterable<string>): void {
    this.contentTypes.push(`<Override PartName="/${path}" ContentType="${PART_TYPES[kind]}"/>`);
    this.zip.add(path, withDeclaration(xml));
  }

  /** Lets one part ('' = the package) point at another; returns the relationship's id. */
  relate(from: string, type: PartKind | 'officeDocument', to: string): string {
    return this.relation(from, type, `Target="${escapeXml(relativePath(from, to))}"`);
  }

  relateOutside(from: string, type: 'hyperlink', address: string): string {
    return this.relation(from, type, `Target="${escapeXml(address)}" TargetMode="External"`);
  }

  finish(): Uint8Array {
    for (const [from, relations] of this.relationships) {
      const slash = from.lastIndexOf('/') + 1;
      this.zip.add(`${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`, [
        `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`,
        ...relations,
        '</Relationships>',
      ]);
    }
    this.zip.add('[Content_Types].xml', [
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      ...this.contentTypes,
      '</Types>',
    ]);
    return this.zip.finish();
  }

  private relation(from: string, type: string, target: string): string {
    const relations = this.relationships.get(from) ?? [];
    this.relationships.set(from, relations);
    const id = `rId${relations.length + 1}`;
    relations.push(`<Relationship Id="${id}" Type="${RELATIONSHIP}/${type}" ${target}/>`);
    return id;
  }
}

/** Absolute paths are allowed, but some readers know only relative ones. */
function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let common = 0;
  while (common < here.length && here[common] === there[common]) common++;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}

function* withDeclaration(xml: Iterable<string>): Generator<string> {
  yield DECLARATION;
  yield* xml;
}
