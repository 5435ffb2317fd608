const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/HK\$|HKD|港币|港元/i, 'HKD'],
  [/NT\$|TWD|台币|新台币/i, 'TWD'],
  [/A\$|AUD|澳元/i, 'AUD'],
  [/C\$|CAD|加元/i, 'CAD'],
  [/S\$|SGD|新币/i, 'SGD'],
  [/R\$|BRL/i, 'BRL'],
  [/JPY|日元|円/i, 'JPY'],
  [/€|EUR|欧元/i, 'EUR'],
  [/£|GBP|英镑/i, 'GBP'],
  [/₹|INR/i, 'INR'],
  [/₩|KRW|韩元/i, 'KRW'],
  [/CHF/i, 'CHF'],
  [/US\$|USD|美元|美金|\$/i, 'USD'],
  [/[¥￥]|CNY|RMB|人民币|元/i, 'CNY'],
];

/** The currency a text names; undefined when it names none. A bare ¥ is taken for CNY. */
export function currencyOf(text: string): string | undefined {
  return SIGNS.find(([sign]) => sign.test(text))?.[1];
}
