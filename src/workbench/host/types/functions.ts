import type { Book } from '../../book/book';
import { integerArgument } from '../argument';
import { objectOf, readOnly, type ObjectType } from '../object-type';
import { serialDate } from '../serial-date';

interface FunctionResult {
  value: unknown;
  error: string | null;
}

/** `workbook.functions`: only what tells a 1904 workbook from a 1900 one. */
export const functionsType: ObjectType<Book> = {
  name: 'Functions',
  properties: {},
  objects: {},
  methods: {
    date: ({ extras }, [year, month, day]) => {
      const given = integerArgument(year);
      // DATE counts small years from 1900, and takes months and days beyond their ends.
      const whole = new Date(
        Date.UTC(given < 1900 ? given + 1900 : given, integerArgument(month) - 1, integerArgument(day)),
      );
      const serial = serialDate(
        whole.getUTCFullYear(),
        whole.getUTCMonth() + 1,
        whole.getUTCDate(),
        extras.date1904,
      );
      const result: FunctionResult =
        serial === null ? { value: null, error: '#NUM!' } : { value: serial, error: null };
      return objectOf(functionResultType, result);
    },
  },
};

export const functionResultType: ObjectType<FunctionResult> = {
  name: 'FunctionResult',
  properties: { value: readOnly(({ value }) => value), error: readOnly(({ error }) => error) },
  objects: {},
  methods: {},
};
