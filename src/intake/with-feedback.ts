import type { AllPrepared } from './all-prepared';
import { feedbackAttributes, feedbackEntries, readFeedback } from './feedback-list';
import { joinCustomers, type JoinValues } from './join-customers';
import { aboutList, joinFindings } from './joined-findings';
import type { IntakeOptions, Mapping } from './mapping';
import { inOrder, mergeAttributes } from './merge-attributes';
import type { RawTable } from './raw-column';

/** Adds what customers said; rows of nobody who is graded are set aside. */
export function withFeedback(
  all: AllPrepared,
  values: JoinValues,
  table: RawTable,
  mapping: Mapping<'feedback'>,
  options: IntakeOptions,
): AllPrepared {
  const read = readFeedback(table, mapping);
  const { source, reasons } = read;
  const join = joinCustomers(values, read.values, source.rows, options.joinByName ?? false);
  let unmatched = 0;
  for (let row = 0; row < source.rows; row++) {
    if (!reasons.isUsed(row)) join.left[row] = -1;
    else if (join.left[row]! < 0) {
      unmatched++;
      reasons.setAside(row, 'no-customer');
    }
  }
  const used = reasons.countUsed();
  const { customers } = all;
  const found = feedbackAttributes(read, join.left, customers.count);
  // what a list says of the customer itself counts before what is added up from answers
  const attributes =
    used > 0 ? mergeAttributes(customers.attributes, found, inOrder(customers.count)) : customers.attributes;
  return {
    ...all,
    customers: {
      ...customers,
      ...(attributes ? { attributes } : {}),
      ...(used > 0 ? { feedback: feedbackEntries(read, join.left, customers.count) } : {}),
    },
    findings: [
      ...all.findings,
      ...joinFindings('feedback', join, source.rows),
      ...(join.byNameOnly === 0
        ? aboutList('feedback', 'list-rows-unmatched', 'warning', unmatched, source.rows)
        : []),
    ],
    lists: [
      ...all.lists,
      {
        list: 'feedback',
        rows: source.rows,
        used,
        setAside: reasons.list(table.firstSheetRow + source.firstDataRow),
        joinedBy: join.by,
        matched: used,
      },
    ],
  };
}
