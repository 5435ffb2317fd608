/** An element of an XML part. Names are without their namespace prefix: generators choose prefixes freely. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (entity[0] !== '#') return ENTITIES[entity] ?? whole;
    const code =
      entity[1] === 'x' || entity[1] === 'X' ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

const ESCAPES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** For element text and for attribute values. */
export function escapeXml(text: string): string {
  return /[<>&"]/.test(text) ? text.replace(/[<>&"]/g, (character) => ESCAPES[character]!) : text;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (!match[1]!.startsWith('xmlns'))
      attributes[localName(match[1]!)] = unescapeXml(match[2] ?? match[3] ?? '');
  }
  return attributes;
}

/**
 * Parses one XML part into its root element.
 * @throws Error on anything that is not well-formed, and on a document type: Office files have none.
 */
export function parseXml(source: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [top];
  let at = 0;
  for (;;) {
    const tag = source.indexOf('<', at);
    const current = open[open.length - 1]!;
    if (tag < 0) break;
    if (tag > at) current.text += unescapeXml(source.slice(at, tag));
    if (source.startsWith('<?', tag)) at = after(source, '?>', tag);
    else if (source.startsWith('<!--', tag)) at = after(source, '-->', tag);
    else if (source.startsWith('<![CDATA[', tag)) {
      at = after(source, ']]>', tag);
      current.text += source.slice(tag + 9, at - 3);
    } else if (source.startsWith('<!', tag)) throw new Error('a document type in an XML part');
    else if (source[tag + 1] === '/') {
      at = after(source, '>', tag);
      const name = localName(source.slice(tag + 2, at - 1).trim());
      if (open.length === 1 || open.pop()!.name !== name) throw new Error(`unexpected </${name}>`);
    } else {
      at = endOfTag(source, tag);
      const empty = source[at - 2] === '/';
      const inner = source.slice(tag + 1, at - (empty ? 2 : 1));
      const nameEnd = inner.search(/\s/);
      const element: XmlElement = {
        name: localName(nameEnd < 0 ? inner : inner.slice(0, nameEnd)),
        attributes: nameEnd < 0 ? {} : parseAttributes(inner.slice(nameEnd)),
        children: [],
        text: '',
      };
      current.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const root = top.children[0];
  if (open.length !== 1 || root === undefined) throw new Error('an XML part that ends too early');
  return root;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw new Error(`an XML part without "${mark}"`);
  return at + mark.length;
}

/** A ">" inside an attribute value does not end the tag. */
function endOfTag(source: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < source.length; at++) {
    const character = source[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  throw new Error('an XML tag without an end');
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** Every element of that name below, in document order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

export const valueOf = (element: XmlElement | undefined): string | undefined => element?.attributes.val;

/** An attribute of XML Schema's boolean type. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
