import { historyTexts } from '../../locales/history';
import { listTexts } from '../../locales/lists';
import { messageTexts } from '../../locales/messages';
import { reportTexts } from '../../locales/report';
import { LOCALES } from '../../scheme/local-text';
import type { PersonalKind } from '../../share/copy-content';

/** What stands below a header that the add-in wrote, in whatever language. */
const KINDS = new Map<string, PersonalKind | 'id'>(
  LOCALES.flatMap((locale): [string, PersonalKind | 'id'][] => {
    const list = listTexts[locale].columns;
    const { fields, sheet } = messageTexts[locale];
    const history = historyTexts[locale].columns;
    const graded = reportTexts[locale].columns;
    return [
      ...[list.customerId, fields.id, history.customerId, graded.customerId].map(idOf),
      ...[list.customerName, fields.name, history.name, graded.customerName].map(as('name')),
      ...[list.phone, fields.phone].map(as('phone')),
      ...[list.email, fields.email].map(as('email')),
      ...[list.owner, list.handler, fields.owner].map(as('colleague')),
      ...[list.message, sheet.columns.message].map(as('text')),
    ];
  }),
);

function idOf(header: string): [string, 'id'] {
  return [header, 'id'];
}

function as(kind: PersonalKind): (header: string) => [string, PersonalKind] {
  return (header) => [header, kind];
}

/** By sheet column, for a list of ours whose headers stand from `firstColumn` on. */
export function ownHeaderKinds(
  headers: readonly unknown[],
  firstColumn: number,
): Map<number, PersonalKind | 'id'> {
  return new Map(
    headers.flatMap((header, index): [number, PersonalKind | 'id'][] => {
      const kind = KINDS.get(String(header).trim());
      return kind ? [[firstColumn + index, kind]] : [];
    }),
  );
}
