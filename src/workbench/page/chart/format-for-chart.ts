/** A number for an axis or a label, after the number format of the cells it comes from. */
export function formatForChart(value: number, pattern: string, locale: string): string {
  const decimals = /\.(0+)/.exec(pattern)?.[1]?.length;
  const currency = /[¥￥$€£]/.exec(pattern)?.[0] ?? '';
  const percent = pattern.includes('%');
  const format = new Intl.NumberFormat(locale, {
    style: percent ? 'percent' : 'decimal',
    // "General" and formats without digits show what a number has, up to what a label can hold.
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? (/0/.test(pattern) ? 0 : 2),
    useGrouping: pattern.includes(',') || pattern === '' || pattern === 'General',
  });
  return currency + format.format(value);
}
