import { scalarArgument } from './argument';
import { dayOfCell } from './date-system';
import { FunctionError } from './function-error';
import { functionMessage } from './function-locale';

const MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** 9999-12-31, the last date Excel knows. */
const LAST_SERIAL = 2_958_465;

/** Year first, so that no date has two readings; a time after it does not count. */
const DATE_TEXT =
  /^(\d{4})(?:\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日|([-/.])(\d{1,2})\4(\d{1,2})|(\d{2})(\d{2}))(?:[T\s]+\d{1,2}:\d{2}.*)?$/;

/**
 * A whole serial day of the 1900 system, in a 1904 workbook too; NaN = empty or 0 (Excel hands a reference to an empty cell over as 0 in some places).
 * Takes serial numbers and texts such as 2024-05-06, 2024/5/6, 2024.5.6, 2024年5月6日, 20240506, with or without a time.
 * @throws FunctionError #VALUE! when it cannot be read as a date
 */
export function dateArgument(argument: unknown, name: string): number {
  const value = scalarArgument(argument, name);
  if (value === null || value === 0 || value === '0') return Number.NaN;
  const day =
    typeof value === 'number' && value > 0 && value <= LAST_SERIAL
      ? Math.floor(dayOfCell(value))
      : dayOfText(String(value));
  if (Number.isNaN(day) || day < 1 || day > LAST_SERIAL) {
    throw new FunctionError(
      'invalidValue',
      functionMessage('notADate', { name, value: String(value).slice(0, 40) }),
    );
  }
  return day;
}

function dayOfText(text: string): number {
  const match = DATE_TEXT.exec(text);
  if (!match) return Number.NaN;
  const year = Number(match[1]);
  const month = Number(match[2] ?? match[5] ?? match[7]);
  const day = Number(match[3] ?? match[6] ?? match[8]);
  const date = new Date(Date.UTC(year, month - 1, day));
  // 30 February would otherwise become 1 March.
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((date.getTime() - EPOCH) / MILLISECONDS) : Number.NaN;
}
