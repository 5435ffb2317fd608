import { normaliseHeader } from './normalise-header';

const PERIOD =
  /(?:19|20)\d\d(?:年度?)?|fy\d\d(?:\d\d)?|^\d\d年|q[1-4](?!\d)|(?<![a-z])h[12](?!\d)|(?:第?[一二三四1-4]|[上下]半)(?:季度|年)|(?<!\d)(?:1[0-2]|0?[1-9])月份?/g;

/**
 * For each header whether it is one of several that differ only in a year, quarter or month: 2023年销售额 beside
 * 2024年销售额. None of them is the whole.
 */
export function periodHeaders(headers: readonly string[]): boolean[] {
  const families = headers.map((header) => {
    const text = normaliseHeader(header);
    const rest = text.replace(PERIOD, '#');
    return rest === text ? undefined : rest;
  });
  const count = new Map<string, number>();
  for (const family of families) if (family !== undefined) count.set(family, (count.get(family) ?? 0) + 1);
  return families.map((family) => family !== undefined && count.get(family)! > 1);
}
