import { WrapStrategy, type IStyleData } from '@univerjs/core';

import { DEFAULT_FONT } from '../book-of-sheets';
import { hexOf } from './colors';
import { FIRST_CUSTOM_FORMAT, NUMBER_OF_FORMAT } from './number-formats';
import { BORDER_WORDS, HORIZONTAL_WORDS, INDENT_PIXELS, VERTICAL_WORDS, wordOf } from './style-words';
import { escapeXml } from './xml';

/** Distinct XML texts in order of first use; their positions are the numbers that the file uses. */
class Numbered {
  readonly items: string[];
  private readonly numbers = new Map<string, number>();

  constructor(...first: string[]) {
    this.items = [];
    first.forEach((item) => this.numberOf(item));
  }

  numberOf(item: string): number {
    let number = this.numbers.get(item);
    if (number === undefined) {
      number = this.items.length;
      this.items.push(item);
      this.numbers.set(item, number);
    }
    return number;
  }

  xml(name: string): string {
    return `<${name}s count="${this.items.length}">${this.items.join('')}</${name}s>`;
  }
}

/** Collects the looks of cells while they are written and becomes xl/styles.xml. */
export class StyleSheet {
  private readonly fonts: Numbered;
  // Excel takes the first two fills for its own, whatever they say.
  private readonly fills = new Numbered(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Numbered('<border><left/><right/><top/><bottom/><diagonal/></border>');
  private readonly formats = new Numbered();
  private readonly cellFormats: Numbered;
  private readonly conditional = new Numbered();

  constructor(private readonly defaultStyle: IStyleData = DEFAULT_FONT) {
    this.fonts = new Numbered(this.fontXml({}));
    this.cellFormats = new Numbered(this.cellFormatXml({}, false));
  }

  /** @param quoted marks a text that Excel shows with a leading apostrophe in the formula bar. */
  numberOf(style: IStyleData, quoted = false): number {
    return this.cellFormats.numberOf(this.cellFormatXml(style, quoted));
  }

  numberOfConditional(fill: string | null, font: string | null): number {
    const fillHex = hexOf(fill);
    const fontHex = hexOf(font);
    return this.conditional.numberOf(
      '<dxf>' +
        (fontHex === undefined ? '' : `<font><color rgb="FF${fontHex}"/></font>`) +
        (fillHex === undefined
          ? ''
          : `<fill><patternFill><bgColor rgb="FF${fillHex}"/></patternFill></fill>`) +
        '</dxf>',
    );
  }

  xml(): string {
    const formats = this.formats.items
      .map((code, i) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + i}" formatCode="${escapeXml(code)}"/>`)
      .join('');
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats === '' ? '' : `<numFmts count="${this.formats.items.length}">${formats}</numFmts>`) +
      this.fonts.xml('font') +
      this.fills.xml('fill') +
      this.borders.xml('border') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.cellFormats.xml('cellXf') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      this.conditional.xml('dxf') +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
      '</styleSheet>'
    );
  }

  private cellFormatXml(style: IStyleData, quoted: boolean): string {
    const format = this.formatNumber(style.n?.pattern ?? 'General');
    const align = alignmentXml(style);
    const attributes =
      `numFmtId="${format}" fontId="${this.fonts.numberOf(this.fontXml(style))}" ` +
      `fillId="${this.fills.numberOf(fillXml(style))}" borderId="${this.borders.numberOf(borderXml(style))}" xfId="0"` +
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"' +
      (quoted ? ' quotePrefix="1"' : '');
    return align === '' ? `<xf ${attributes}/>` : `<xf ${attributes} applyAlignment="1">${align}</xf>`;
  }

  private formatNumber(pattern: string): number {
    return NUMBER_OF_FORMAT.get(pattern) ?? FIRST_CUSTOM_FORMAT + this.formats.numberOf(pattern);
  }

  private fontXml(style: IStyleData): string {
    const font = { ...this.defaultStyle, ...style };
    const color = hexOf(font.cl?.rgb);
    return (
      '<font>' +
      (font.bl ? '<b/>' : '') +
      (font.it ? '<i/>' : '') +
      (font.st?.s ? '<strike/>' : '') +
      (font.ul?.s ? '<u/>' : '') +
      `<sz val="${font.fs ?? DEFAULT_FONT.fs}"/>` +
      (color === undefined ? '' : `<color rgb="FF${color}"/>`) +
      `<name val="${escapeXml(font.ff ?? DEFAULT_FONT.ff)}"/><family val="2"/>` +
      '</font>'
    );
  }
}

function fillXml({ bg }: IStyleData): string {
  const hex = hexOf(bg?.rgb);
  if (hex === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${hex}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ bd }: IStyleData): string {
  const side = (name: string, key: 'l' | 'r' | 't' | 'b'): string => {
    const style = wordOf(BORDER_WORDS, bd?.[key]?.s);
    if (style === undefined) return `<${name}/>`;
    return `<${name} style="${style}"><color rgb="FF${hexOf(bd?.[key]?.cl.rgb) ?? '000000'}"/></${name}>`;
  };
  return `<border>${side('left', 'l')}${side('right', 'r')}${side('top', 't')}${side('bottom', 'b')}<diagonal/></border>`;
}

function alignmentXml({ ht, vt, tb, tr, pd }: IStyleData): string {
  const horizontal = wordOf(HORIZONTAL_WORDS, ht);
  const vertical = wordOf(VERTICAL_WORDS, vt);
  const rotation = tr?.v ? 255 : tr?.a ? (tr.a > 0 ? tr.a + 90 : -tr.a) : 0;
  const indent = Math.round((pd?.l ?? 0) / INDENT_PIXELS);
  const attributes =
    (horizontal === undefined ? '' : ` horizontal="${horizontal}"`) +
    (vertical === undefined ? '' : ` vertical="${vertical}"`) +
    (tb === WrapStrategy.WRAP ? ' wrapText="1"' : '') +
    (indent === 0 ? '' : ` indent="${indent}"`) +
    (rotation === 0 ? '' : ` textRotation="${rotation}"`);
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}
