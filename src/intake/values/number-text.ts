/** The sign between whole number and decimals. */
export type DecimalSign = '.' | ',';

/** Currency signs, codes and words, and what stands around amounts: none of them changes the number. */
const CURRENCY =
  /(?:CN¥|(?:US|HK|NT|NZ|AU?|CA?|S|R|MX)\$|[¥$€£₹₩₽฿₫₱]|(?<![a-z])(?:CNY|RMB|USD|EUR|GBP|JPY|HKD|TWD|KRW|SGD|AUD|CAD|CHF|INR)(?![a-z])|人民币|美元|欧元|英镑|日元|港币|港元|元整|元|圆|块)/gi;
const SCALES: Record<string, number> = {
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
  k: 3,
  m: 6,
};
const SCALE = /^(.*?\d[.,]?)\s*(万亿|千万|百万|十万|亿|万|千|k|m)$/i;
/** Units of counts: 3件, 5次, 12 天, 35岁, 4 pcs. */
const MEASURE =
  /(\d[.,]?)\s*(?:件|个|次|笔|单|天|日|周?岁|颗?星|台|盒|箱|只|条|套|张|份|瓶|双|把|本|pcs?|pieces?|items?|orders?|days?|years?|stars?|x)\.?$/i;
/** 8000元 in a column of 万元 is 8,000 and not 80 million. */
const WHOLE_YUAN = /[\d０-９]\s*(?:元整?|圆|块)\s*$/;
const GROUPED: Record<DecimalSign, RegExp> = {
  '.': /^(?:\d+|\d{1,3}(?:[, ']\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})?(?:\.\d*)?$/,
  ',': /^(?:\d+|\d{1,3}(?:[. ']\d{3})+)?(?:,\d*)?$/,
};
const SCIENTIFIC = /^\d+(?:\.\d+)?e[+-]?\d{1,2}$/i;

/**
 * Reads one text as a number: currency, thousands separators, percent, brackets for negative, full-width digits,
 * 万 and 亿, and units of counts. NaN when it is no number, so also when it is a number and something else.
 *
 * @param unit power of ten of the column's unit, in which a number with a scale of its own (1.2万) is given
 */
export function parseNumberText(raw: string, decimal: DecimalSign, unit = 0): number {
  const parts = takeApart(raw, unit);
  if (!parts) return Number.NaN;
  const { digits, negative, power } = parts;
  let plain: string;
  if (SCIENTIFIC.test(digits)) plain = digits;
  else if (GROUPED[decimal].test(digits)) {
    plain = decimal === '.' ? digits.replace(/[, ']/g, '') : digits.replace(/[. ']/g, '').replace(',', '.');
  } else return Number.NaN;
  // the power of ten goes into the text: 1.234567 times 10,000 would not be 12345.67 in floating point
  const number = Number(power === 0 ? plain : `${plain}e${power}`);
  if (!Number.isFinite(number)) return Number.NaN;
  return negative && number !== 0 ? -number : number;
}

/** The decimal sign that this text shows beyond doubt; undefined when it leaves both open ("1,234", "12"). */
export function decimalSignOf(raw: string): DecimalSign | undefined {
  const digits = takeApart(raw)?.digits;
  if (digits === undefined) return undefined;
  const point = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (point < 0 && comma < 0) return undefined;
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const sign = point >= 0 ? '.' : ',';
  const other = sign === '.' ? ',' : '.';
  const at = Math.max(point, comma);
  if (digits.indexOf(sign) !== at) return other;
  const afterLast = digits.length - at - 1;
  // a group of three after a single sign may be thousands, unless what stands before it cannot be
  return afterLast === 3 && at >= 1 && at <= 3 && digits[0] !== '0' ? undefined : sign;
}

function takeApart(raw: string, unit = 0): { digits: string; negative: boolean; power: number } | undefined {
  // no amount is longer; bounds the work on pasted prose
  if (raw.length > 60) return undefined;
  let text = raw
    .normalize('NFKC')
    .replace(/[−–—]/g, '-')
    .replace(/[’`´]/g, "'")
    .replace(CURRENCY, ' ')
    .trim();
  let negative = false;
  const bracketed = /^\(\s*([^()]*)\)$/.exec(text);
  if (bracketed) {
    negative = true;
    text = bracketed[1]!.trim();
  }
  if (/^[-+]/.test(text)) {
    negative = negative !== text.startsWith('-');
    text = text.slice(1).trim();
  } else if (text.endsWith('-')) {
    negative = !negative;
    text = text.slice(0, -1).trim();
  }
  let power = WHOLE_YUAN.test(raw) ? -unit : 0;
  if (text.endsWith('%')) {
    power = -2;
    text = text.slice(0, -1).trim();
  } else {
    const scaled = SCALE.exec(text);
    if (scaled) {
      power = SCALES[scaled[2]!.toLowerCase()]! - unit;
      text = scaled[1]!.trim();
    } else text = text.replace(MEASURE, '$1');
  }
  return /\d/.test(text) && /^[\d.,' e+-]+$/i.test(text) ? { digits: text, negative, power } : undefined;
}
