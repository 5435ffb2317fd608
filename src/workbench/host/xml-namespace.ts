/**
 * The namespace of an XML text's root element, "" where it declares none; null where the text is not well formed.
 * It looks at what a part of a workbook needs: one root, every tag closed, attributes quoted.
 */
export function xmlNamespace(xml: string): string | null {
  const open: string[] = [];
  let namespace: string | null = null;
  const body = xml.replace(/^\uFEFF/, '').replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/g, '');
  const text = body.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  const tag = /<(\/?)([^\s/>"'<=]+)((?:\s+[^\s/>"'<=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
  let end = 0;
  for (const match of text.matchAll(tag)) {
    const [whole, closing, name = '', attributes = '', empty] = match;
    const between = text.slice(end, match.index);
    if (between.includes('<') || (open.length === 0 && between.trim() !== '')) return null;
    end = match.index + whole.length;
    if (closing === '/') {
      if (open.pop() !== name) return null;
      continue;
    }
    if (open.length === 0) {
      if (namespace !== null) return null;
      namespace = declared(name, attributes);
    }
    if (empty !== '/') open.push(name);
  }
  return open.length === 0 && text.slice(end).trim() === '' ? namespace : null;
}

function declared(name: string, attributes: string): string {
  const prefix = name.includes(':') ? `xmlns:${name.split(':')[0]}` : 'xmlns';
  const match = new RegExp(`(?:^|\\s)${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return (match?.[1] ?? match?.[2] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
