/** Codes and signs stand alone: the S$ in US$ is no Singapore dollar, the RM in RMB no ringgit. */
const SIGNS: readonly (readonly [RegExp, string])[] = (
  [
    ['US\\$|USD|US dollars?|美元|美金', 'USD'],
    ['HK\\$|HKD|Hong Kong dollars?|港币|港元', 'HKD'],
    ['NT\\$|TWD|台币|新台币', 'TWD'],
    ['NZ\\$|NZD|New Zealand dollars?|新西兰元|纽币', 'NZD'],
    ['AU?\\$|AUD|Australian dollars?|澳元|澳币', 'AUD'],
    ['CA?\\$|CAD|Canadian dollars?|加元|加币', 'CAD'],
    ['S\\$|SGD|Singapore dollars?|新加坡元|新币', 'SGD'],
    ['MX\\$|MXN', 'MXN'],
    ['R\\$|BRL', 'BRL'],
    ['JPY|日元|円', 'JPY'],
    ['€|EUR|Euros?|欧元', 'EUR'],
    ['£|GBP|英镑', 'GBP'],
    ['₹|INR', 'INR'],
    ['₩|KRW|韩元', 'KRW'],
    ['CHF', 'CHF'],
    ['₽|RUB', 'RUB'],
    ['฿|THB|泰铢', 'THB'],
    ['₫|VND|越南盾', 'VND'],
    ['MYR|RM|马币', 'MYR'],
    ['\\$|dollars?', 'USD'],
    ['[¥￥]|CNY|RMB|人民币|元', 'CNY'],
  ] as const
).map(([sign, code]) => [new RegExp(`(?<![A-Za-z])(?:${sign})(?![A-Za-z])`, 'i'), code]);

/** The currency a text names; undefined when it names none. A bare ¥ is taken for CNY. */
export function currencyOf(text: string): string | undefined {
  return SIGNS.find(([sign]) => sign.test(text))?.[1];
}

/** The currency that an Excel number format shows beside a number; `[$-409]` is a language and names none. */
export const currencyOfFormat = (format: string): string | undefined =>
  currencyOf(format.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '$1').replace(/\[[^\]]*\]|[_*].|["\\]/g, ''));
