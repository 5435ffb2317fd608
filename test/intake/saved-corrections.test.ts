import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intakeOptionsSchema } from '../../src/intake/intake-options';
import type { IntakeOptions } from '../../src/intake/mapping';
import { ownColumns } from '../../src/intake/own-columns';
import {
  correctionsFor,
  headerSignature,
  parseSavedCorrections,
  savedCorrectionsText,
  withCorrections,
} from '../../src/intake/saved-corrections';
import { takenFixes, withFix, withoutFix } from '../../src/intake/with-fix';
import type { OfferedFix } from '../../src/intake/intake-result';

const none = parseSavedCorrections(null).saved;
const net = { columns: [{ header: 'net', field: 'amount' as const }] };

describe('corrections in the workbook', () => {
  test('come back for the same headers in any order and spelling, and for no others', () => {
    const saved = withCorrections(none, ['Customer ID', 'Net', ''], net);
    const read = parseSavedCorrections(savedCorrectionsText(saved)).saved;
    expect(correctionsFor(read, ['NET', 'customer_id'])).toEqual(net);
    expect(correctionsFor(read, ['Customer ID', 'Net', 'Tax'])).toBeUndefined();
  });

  test('say nothing once everything is taken back', () => {
    const saved = withCorrections(none, ['A', 'Net'], net);
    expect(withCorrections(saved, ['A', 'Net'], { columns: [] }).lists).toEqual([]);
  });

  test.each(['', '{', '[]', '{"format":"crm-tier/mapping","formatVersion":1,"lists":[{"signature":"x"}]}'])(
    'are ignored and told where they are damaged: %s',
    (text) => {
      expect(parseSavedCorrections(text)).toEqual({ saved: none, damaged: true });
    },
  );

  test('never grow beyond what can be read again', () => {
    const wide = Array.from({ length: 500 }, (_, column) => ({
      header: `${column}`.padEnd(255, '列'),
      field: null,
    }));
    let saved = none;
    for (let list = 0; list < 8; list++) saved = withCorrections(saved, [`list ${list}`], { columns: wide });
    const { saved: read, damaged } = parseSavedCorrections(savedCorrectionsText(saved));
    expect(damaged).toBe(false);
    expect(correctionsFor(read, ['list 7'])).toBeDefined();
  });

  test('signatures hold no header text', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (headers) => {
        expect(headerSignature(headers)).toMatch(/^[0-9a-f]{1,14}$/);
        expect(headerSignature([...headers].reverse())).toBe(headerSignature(headers));
      }),
    );
  });
});

describe('columns of ours', () => {
  const run = ['Tier', 'Lifecycle', 'Tags', 'R', 'F', 'M', 'RFM', 'Segment', 'Score'];
  test('are known by their run of headers, wherever it stands', () => {
    expect([...ownColumns(['ID', 'Name', ...run, 'Notes'], [run])]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
  test('that stepped aside for the user’s are ours too, and the user’s are not', () => {
    expect([...ownColumns(['ID', 'Tier', 'Name', 'Tier 2', ...run.slice(1)], [run])]).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });
  test('a few of the same names are the user’s', () => {
    expect([...ownColumns(['ID', 'Tier', 'Lifecycle', 'Tags'], [run])]).toEqual([]);
  });
});

describe('what the user has decided', () => {
  const fixes: OfferedFix[] = [
    { kind: 'fix', fix: { field: 'orderDate', cells: 'future', action: 'missing' } },
    { kind: 'date-order', field: 'orderDate', order: 'dmy' },
    { kind: 'decimal-sign', field: 'amount', sign: ',' },
    { kind: 'currency', currency: 'CNY' },
    { kind: 'order-totals', totals: 'each-line' },
  ];
  const plain: IntakeOptions = { leaveOutCancelled: true };

  test('is listed as it was taken, and each can be taken back alone', () => {
    const all = fixes.reduce(withFix, plain);
    expect(takenFixes(all)).toEqual(fixes);
    for (const fix of fixes)
      expect(takenFixes(withoutFix(all, fix))).toEqual(fixes.filter((other) => other !== fix));
    expect(takenFixes(fixes.reduce(withoutFix, all))).toEqual([]);
  });

  test('goes through JSON and its schema unchanged', () => {
    const all: IntakeOptions = {
      ...fixes.reduce(withFix, plain),
      rules: { 'duplicate-line': true },
      joinByName: true,
      netReturns: false,
      today: 46_000,
    };
    expect(intakeOptionsSchema.parse(JSON.parse(JSON.stringify(all)))).toEqual(all);
  });

  test.each([
    {},
    { leaveOutCancelled: 'yes' },
    { leaveOutCancelled: true, rules: { everything: true } },
    { leaveOutCancelled: true, dateOrders: { orderDate: 'dym' } },
    { leaveOutCancelled: true, unknown: 1 },
  ])('is refused where it is none: %j', (saved) => {
    expect(intakeOptionsSchema.safeParse(saved).success).toBe(false);
  });
});
