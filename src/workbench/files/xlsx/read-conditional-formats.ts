import type { ConditionalFormatPart } from '../../book/book-content';
import { OPERATOR_WORDS } from './conditional-operators';
import { colorOf } from './colors';
import type { ReadStyles } from './read-styles';
import { childOf, childrenOf, type XmlElement } from './xml';

/** The simple kinds: colour scales, data bars and comparisons with one value. Others are left out. */
export function readConditionalFormats(
  root: XmlElement,
  sheetId: string,
  looks: ReadStyles['conditional'],
  theme: readonly string[],
): ConditionalFormatPart[] {
  return childrenOf(root, 'conditionalFormatting').flatMap((group, i) =>
    childrenOf(group, 'cfRule').flatMap((element, j) => {
      const rule = readRule(element, looks, theme);
      const id = `conditional-format-${sheetId}-${i + 1}-${j + 1}`;
      return rule === null ? [] : [{ id, sheetId, address: group.attributes.sqref ?? '', rule }];
    }),
  );
}

function readRule(
  element: XmlElement,
  looks: ReadStyles['conditional'],
  theme: readonly string[],
): ConditionalFormatPart['rule'] | null {
  const colors = (name: string): string[] =>
    childrenOf(childOf(element, name), 'color').map((color) => colorOf(color, theme) ?? '#FFFFFF');
  switch (element.attributes.type) {
    case 'colorScale': {
      const [minimum, ...rest] = colors('colorScale');
      const maximum = rest.pop();
      if (minimum === undefined || maximum === undefined) return null;
      return { kind: 'colorScale', minimum, midpoint: rest[0] ?? null, maximum };
    }
    case 'dataBar': {
      const color = colors('dataBar')[0];
      return color === undefined ? null : { kind: 'dataBar', color };
    }
    case 'cellIs': {
      const operator = OPERATOR_WORDS.find(([word]) => word === element.attributes.operator)?.[1];
      const formula = childOf(element, 'formula')?.text;
      const look = looks[Number(element.attributes.dxfId)];
      if (operator === undefined || formula === undefined) return null;
      return {
        kind: 'cellValue',
        formula: `=${formula}`,
        operator,
        fill: look?.fill ?? null,
        font: look?.font ?? null,
      };
    }
    default:
      return null;
  }
}
