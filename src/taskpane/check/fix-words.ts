import { intakeTexts } from '../../locales/intake-texts';
import { dataCheckTexts } from '../../locales/data-check';
import { message } from '../../locales/message';
import type { OfferedFix } from '../../intake/intake-result';
import type { Locale } from '../../scheme/local-text';

/** What a fix does, as its button says it: "Treat as missing". */
export function fixName(locale: Locale, offered: OfferedFix): string {
  const { fixes, rules } = intakeTexts[locale];
  switch (offered.kind) {
    case 'fix':
      return fixes[offered.fix.action];
    case 'rule':
      return rules[offered.rule];
    case 'date-order':
      return fixes[offered.order];
    case 'decimal-sign':
      return offered.sign === ',' ? fixes['decimal-comma'] : fixes['decimal-point'];
    case 'currency':
      return message(locale, fixes.currency, { currency: offered.currency });
    case 'order-totals':
      return fixes[offered.totals];
  }
}

/** A fix that was taken, with what it was taken for. */
export function takenName(locale: Locale, offered: OfferedFix): string {
  const texts = dataCheckTexts[locale];
  const { fields } = intakeTexts[locale];
  const name = fixName(locale, offered);
  if (offered.kind === 'fix') {
    const what = message(locale, texts.fixTo, { fix: name, what: texts.fixCells[offered.fix.cells] });
    return message(locale, texts.takenColumn, { fix: what, field: fields[offered.fix.field] });
  }
  return offered.kind === 'date-order' || offered.kind === 'decimal-sign'
    ? message(locale, texts.takenColumn, { fix: name, field: fields[offered.field] })
    : name;
}
