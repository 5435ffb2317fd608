import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coveredCalls } from '../../../src/workbench/host/covered-calls';

const page = readFileSync(new URL('../../../docs/host.md', import.meta.url), 'utf8');

const list = (names: string[]): string => (names.length === 0 ? '' : names.join(', '));

/** One line of the table; what can be set as well as read is in bold. */
const line = ({ name, read, set, objects, methods }: ReturnType<typeof coveredCalls>[number]): string => {
  const properties = read.map((property) => (set.includes(property) ? `**${property}**` : property));
  return `| ${name} | ${list(properties)} | ${list(objects)} | ${list(methods)} |`
    .replaceAll('|  |', '| |')
    .replaceAll('|  |', '| |');
};

describe('docs/host.md', () => {
  it('lists exactly the calls that the host covers', () => {
    const expected = coveredCalls().map(line);
    const written = page
      .slice(page.indexOf('## Calls covered'))
      .split('\n')
      .filter((text) => /^\| [A-Z]\w+ \|/.test(text))
      .filter((text) => !text.startsWith('| Type |'));
    expect(written).toEqual(expected);
  });
});
