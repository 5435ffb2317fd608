/** `npx tsx scripts/make-scheme-docs.ts` writes docs/scheme.md from the schema; a test proves that it is up to date. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ATTRIBUTE_KINDS } from '../src/columns/customer-attributes';
import { DEEPEST_RULE, LARGEST_RULE } from '../src/scheme/rules/condition';
import { GRADE_FIELDS } from '../src/scheme/rules/fields';
import { FIELD_OPERATORS } from '../src/scheme/rules/operators';
import { MAXIMUM_BYTES } from '../src/scheme/parse-document';
import { schemeSchema } from '../src/scheme/schema';
import { SEGMENT_IDS } from '../src/scheme/segment-ids';
import { TEMPLATES } from '../src/scheme/templates/templates';
import { gradingTexts } from '../src/locales/grading';
import { toJSONSchema } from 'zod';

/** The part of JSON Schema that zod writes for the scheme. */
interface Node {
  $ref?: string;
  type?: string;
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  prefixItems?: Node[];
  anyOf?: Node[];
  oneOf?: Node[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  $defs?: Record<string, Node>;
}

const PATH = fileURLToPath(new URL('../docs/scheme.md', import.meta.url));

/** The page, as Prettier leaves it. */
export async function schemeDocs(): Promise<string> {
  const root = toJSONSchema(schemeSchema, { unrepresentable: 'any' }) as Node;
  const lines = [
    '# The scheme, field by field',
    '',
    'Written by `scripts/make-scheme-docs.ts` from the schema; do not edit.',
    '',
    `A scheme is one JSON document of at most ${MAXIMUM_BYTES / 1000} kB. What the schema does not name is refused, with its path. A rule has at most ${LARGEST_RULE} conditions, nested at most ${DEEPEST_RULE} deep.`,
    '',
    `Templates: ${Object.entries(TEMPLATES)
      .map(([id, { name }]) => `${id} (${name['en-US']}, ${name['zh-CN']})`)
      .join(', ')}.`,
    '',
    ...Object.entries(root.properties ?? {}).flatMap(([name, node]) => [
      `## ${name}`,
      '',
      ...(node.description ? [node.description, ''] : []),
      ...rows(name, node),
      '',
    ]),
    '## Conditions',
    '',
    'A rule is a condition. Each has an `operator` and what stands beside it.',
    '',
    '| operator | beside it | what it says |',
    '| --- | --- | --- |',
    ...conditionRows(root.$defs?.condition),
    '',
    '| operator | can be asked of |',
    '| --- | --- |',
    ...Object.entries(FIELD_OPERATORS).map(([name, kinds]) => `| ${name} | ${kinds.join(', ')} |`),
    '',
    'Texts are compared without regard to case, full width and blanks around. A comparison with a missing value is false; `notEquals` is the opposite of `equals`, so that a missing value is ≠ everything. Dates are whole days, whatever the time.',
    '',
    '## Fields',
    '',
    'Any other column of the list is a field too: `column:` and its header.',
    '',
    '| field | kind | English | 中文 |',
    '| --- | --- | --- | --- |',
    ...[
      ...Object.entries(GRADE_FIELDS).map(([name, { kind }]) => [name, kind] as const),
      ...Object.entries(ATTRIBUTE_KINDS),
    ].map(
      ([name, kind]) =>
        `| ${name} | ${kind} | ${gradingTexts['en-US'].fields[name as keyof typeof ATTRIBUTE_KINDS]} | ${gradingTexts['zh-CN'].fields[name as keyof typeof ATTRIBUTE_KINDS]} |`,
    ),
    '',
    '## Segments of the maps',
    '',
    ...Object.entries(SEGMENT_IDS).map(([map, ids]) => `- ${map}: ${ids.join(', ')}`),
    '',
  ];
  return format(lines.join('\n'), { ...(await resolveConfig(PATH)), parser: 'markdown' });
}

/** One table for a setting: every field below it by its path. */
function rows(name: string, node: Node): string[] {
  const found = fields(node, name);
  return found.length === 0
    ? [`${kindOf(node)}`]
    : [
        '| field | value | meaning |',
        '| --- | --- | --- |',
        ...found.map(([path, own]) => `| ${path} | ${cell(kindOf(own))} | ${cell(own.description ?? '')} |`),
      ];
}

function fields(node: Node, path: string): [string, Node][] {
  if (node.$ref) return [];
  if (isLocalText(node)) return [];
  const variants = node.anyOf ?? node.oneOf;
  if (variants) {
    const objects = variants.filter(({ properties }) => properties);
    return objects.flatMap((variant) => {
      const which = Object.values(variant.properties ?? {}).find(
        (own) => own.const !== undefined || own.enum,
      )!;
      const label = which?.const !== undefined ? String(which.const) : (which?.enum ?? []).join('/');
      return fields(variant, objects.length > 1 ? `${path}(${label})` : path);
    });
  }
  if (node.items) return [...fields(node.items, `${path}[]`)];
  return Object.entries(node.properties ?? {}).flatMap(([name, own]) => [
    [`${path}.${name}`, own] as [string, Node],
    ...fields(own, `${path}.${name}`),
  ]);
}

const isLocalText = ({ properties }: Node): boolean => properties !== undefined && 'zh-CN' in properties;

function kindOf(node: Node): string {
  if (node.$ref) return 'a condition';
  if (isLocalText(node))
    return `text in zh-CN and en-US, up to ${node.properties?.['en-US']?.maxLength} characters`;
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(', ');
  const variants = node.anyOf ?? node.oneOf;
  if (variants) return [...new Set(variants.map(kindOf))].join(' or ');
  if (node.type === 'array') {
    const size = node.maxItems === undefined ? '' : ` of ${node.minItems ?? 0} to ${node.maxItems}`;
    if (node.prefixItems) return `list: ${node.prefixItems.map(kindOf).join(', ')}`;
    return `list${size}: ${node.items ? kindOf(node.items) : ''}`;
  }
  if (node.type === 'integer' || node.type === 'number') {
    const kind = node.type === 'integer' ? 'whole number' : 'number';
    return node.minimum === undefined
      ? kind
      : `${kind}, ${shown(node.minimum)} to ${shown(node.maximum ?? 0)}`;
  }
  if (node.type === 'string')
    return node.pattern ? `text like ${node.pattern}` : `text, up to ${node.maxLength} characters`;
  if (node.type === 'boolean') return 'true or false';
  if (node.type === 'null') return 'null';
  return node.properties ? 'group of settings' : 'text';
}

const shown = (value: number): string => (Math.abs(value) >= 1e15 ? value.toExponential() : String(value));

function conditionRows(node: Node | undefined): string[] {
  const variants = node?.anyOf ?? node?.oneOf ?? [];
  return variants.map(({ properties = {} }) => {
    const { operator, ...others } = properties;
    const beside = Object.entries(others)
      .map(
        ([name, own]) =>
          `${name}: ${name === 'of' ? 'conditions' : name === 'field' ? 'a field' : kindOf(own)}`,
      )
      .join('; ');
    return `| ${kindOf(operator ?? {}).replaceAll('"', '')} | ${cell(beside)} | ${cell(operator?.description ?? '')} |`;
  });
}

/** Text that stays in its cell of a table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PATH, await schemeDocs());
