import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openAddin, openFile } from './open-addin';

/** Whoever certifies the add-in does what the note says: it must come out as the note says. */
test('the test note of docs/deploy.md: its file, its formula, its answer', async () => {
  const page = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
  const note = /^\| test notes .*`(assets\/samples\/[^`]+)`.*`(=CRM\.[^`]+)`[^:]*: (.+) \|$/m.exec(page);
  expect(note).not.toBeNull();
  const [, file = '', formula = '', answer] = note!;
  const { client, host, grade } = await openAddin(await openFile(file));
  expect(await grade()).toMatchObject({ ok: true });
  const said = await client.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('Z2');
    cell.formulas = [[formula]];
    await context.sync();
    await host.settled();
    cell.load('values');
    await context.sync();
    return cell.values;
  });
  expect(said).toEqual([[answer]]);
});
