import Papa from 'papaparse';
import { textAt } from '../../src/columns/text-column';
import { prepare } from '../../src/intake/prepare';
import { recognise } from '../../src/intake/recognise';
import { mappingFrom } from '../../src/intake/suggest-mapping';
import { tableOf } from './table-of';

/** What a user sees of a list, given as comma-separated lines with the headers first. */
export function customersRead(csv: string) {
  const { data } = Papa.parse<string[]>(csv.trim());
  const table = tableOf(data.map((row) => row.map((cell) => cell.trim())));
  const recognition = recognise(table);
  const { customers, revenue, setAside } = prepare(table, mappingFrom(recognition), {
    leaveOutCancelled: true,
  });
  return {
    kind: recognition.kind,
    key: recognition.key,
    /** The header of each field. */
    fields: Object.fromEntries(recognition.guesses.map(({ field, header }) => [field, header])),
    /** The total of each customer. */
    totals: Object.fromEntries(
      Array.from({ length: customers.count }, (_, row) => [
        textAt(customers.name, row) ?? textAt(customers.id, row),
        customers.monetary[row],
      ]),
    ),
    revenue,
    /** Sheet rows by the reason they are set aside for. */
    setAside: Object.fromEntries(setAside.map(({ reason, examples }) => [reason, examples])),
  };
}
