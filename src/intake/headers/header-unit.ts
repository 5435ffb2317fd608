/** What the amounts of a column are counted in. */
export interface HeaderUnit {
  /** Power of ten of one unit: 4 for 万元. */
  power: number;
  /** As the header has it: "万元", "k". */
  text: string;
}

const POWERS: Record<string, number> = {
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  k: 3,
  thousand: 3,
  thousands: 3,
  '000': 3,
  '000s': 3,
  m: 6,
  mn: 6,
  million: 6,
  millions: 6,
};

/** 金额(万元), 单位：万, 销售额【亿元】: in brackets, or at the end with 元. */
const CHINESE =
  /(?:[([【]\s*(?:单位[:：]?\s*)?((千万|百万|十万|亿|万|千)(?:元|人民币|美元)?)\s*[)\]】]|((千万|百万|十万|亿|万|千)元))\s*$/;
/** Revenue (k), Sales (in thousands), Amount (USD m), Total ($000): in brackets only, a bare k is a word. */
const ENGLISH =
  /[([]\s*(?:in\s+)?((?:us\$|[$€£¥]|usd|eur|gbp|cny|rmb)?\s*(thousands?|millions?|000s?|mn|k|m)(?:\s+(?:usd|eur|gbp|cny|rmb))?)\s*[)\]]\s*$/i;

/** The unit that a header of a money column names beside the currency; undefined = its amounts are whole ones. */
export function headerUnit(header: string): HeaderUnit | undefined {
  const plain = header.normalize('NFKC').trim();
  const chinese = CHINESE.exec(plain);
  if (chinese) return { text: (chinese[1] ?? chinese[3])!, power: POWERS[(chinese[2] ?? chinese[4])!]! };
  const english = ENGLISH.exec(plain);
  return english ? { text: english[1]!, power: POWERS[english[2]!.toLowerCase()]! } : undefined;
}

/** The header without the unit that `headerUnit` finds in it. */
export const withoutUnit = (header: string): string =>
  header.normalize('NFKC').trim().replace(CHINESE, '').replace(ENGLISH, '');
