import type { ConditionalFormatPart } from '../../book/book-content';
import { hexOf } from './colors';
import { OPERATOR_WORDS } from './conditional-operators';
import { formulaToFile } from './formula-text';
import type { StyleSheet } from './style-sheet';
import { escapeXml } from './xml';

/** The conditional formats of one sheet, the first with the highest priority. */
export const conditionalFormatsXml = (formats: readonly ConditionalFormatPart[], looks: StyleSheet): string =>
  formats
    .map(({ address, rule }, i) => {
      const sqref = escapeXml(address.replaceAll(',', ' '));
      return `<conditionalFormatting sqref="${sqref}">${ruleXml(rule, i + 1, looks)}</conditionalFormatting>`;
    })
    .join('');

const colorXml = (color: string): string => `<color rgb="FF${hexOf(color) ?? 'FFFFFF'}"/>`;
const LOWEST = '<cfvo type="min"/>';
const MIDDLE = '<cfvo type="percentile" val="50"/>';
const HIGHEST = '<cfvo type="max"/>';

function ruleXml(rule: ConditionalFormatPart['rule'], priority: number, looks: StyleSheet): string {
  switch (rule.kind) {
    case 'colorScale': {
      const colors = [rule.minimum, ...(rule.midpoint === null ? [] : [rule.midpoint]), rule.maximum];
      const points = LOWEST + (rule.midpoint === null ? '' : MIDDLE) + HIGHEST;
      return `<cfRule type="colorScale" priority="${priority}"><colorScale>${points}${colors.map(colorXml).join('')}</colorScale></cfRule>`;
    }
    case 'dataBar':
      return `<cfRule type="dataBar" priority="${priority}"><dataBar>${LOWEST}${HIGHEST}${colorXml(rule.color)}</dataBar></cfRule>`;
    case 'cellValue': {
      const operator = OPERATOR_WORDS.find(([, name]) => name === rule.operator)?.[0] ?? 'equal';
      return (
        `<cfRule type="cellIs" dxfId="${looks.numberOfConditional(rule.fill, rule.font)}" priority="${priority}" ` +
        `operator="${operator}"><formula>${escapeXml(formulaToFile(rule.formula))}</formula></cfRule>`
      );
    }
  }
}
