import { textAt } from '../../columns/text-column';
import type { AttributeField } from '../../columns/customer-attributes';
import { STAGES } from '../../grading/grades';
import { gradingTexts } from '../../locales/grading';
import { listTexts } from '../../locales/lists';
import type { Cell } from '../summary';
import type { ListContext } from './list-context';
import type { ListColumn } from './list-sheet';

export interface CustomerColumn extends ListColumn {
  cell: (customer: number) => Cell;
}

/** Who the customer is and how to reach them, as far as the data says; masked numbers stay masked. */
export function customerColumns({ customers, grades, scheme, locale }: ListContext): CustomerColumn[] {
  const { columns: headers } = listTexts[locale];
  const { attributes } = customers;
  const text = (field: AttributeField, header: string): CustomerColumn[] => {
    const attribute = attributes?.get(field);
    if (attribute?.kind === 'text') {
      return [{ header, format: 'text', cell: (row) => textAt(attribute.values, row) ?? null }];
    }
    // A phone number that the sheet holds as a number is a text all the same.
    if (attribute?.kind === 'number') {
      return [{ header, format: 'text', cell: (row) => numberAsText(attribute.values[row]) }];
    }
    return [];
  };
  const named = Array.from({ length: customers.count }, (_, row) => row).some(
    (row) => textAt(customers.name, row) !== textAt(customers.id, row),
  );
  return [
    { header: headers.customerId, format: 'text', cell: (row) => textAt(customers.id, row) ?? null },
    ...(named
      ? [
          {
            header: headers.customerName,
            format: 'text' as const,
            cell: (row: number) => textAt(customers.name, row) ?? null,
          },
        ]
      : []),
    {
      header: headers.tier,
      format: 'text',
      cell: (row) => scheme.tiers.levels[grades.tier[row] ?? -1]?.name[locale] ?? null,
    },
    {
      header: headers.stage,
      format: 'text',
      cell: (row) => {
        const stage = STAGES[grades.stage[row] ?? -1];
        return stage ? gradingTexts[locale].stages[stage] : null;
      },
    },
    ...text('owner', headers.owner),
    ...text('phone', headers.phone),
    ...text('email', headers.email),
  ];
}

const numberAsText = (value: number | undefined): Cell =>
  value === undefined || Number.isNaN(value) ? null : String(value);
