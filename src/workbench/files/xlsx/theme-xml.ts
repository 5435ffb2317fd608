import { OFFICE_THEME, THEME_ORDER } from './colors';

/** Dark before light, as the schema wants it. */
const SCHEME_ORDER = ['dk1', 'lt1', 'dk2', 'lt2', ...THEME_ORDER.slice(4)];

const schemeColor = (name: string): string => {
  const hex = OFFICE_THEME[THEME_ORDER.indexOf(name)];
  const color =
    name === 'dk1'
      ? '<a:sysClr val="windowText" lastClr="000000"/>'
      : name === 'lt1'
        ? '<a:sysClr val="window" lastClr="FFFFFF"/>'
        : `<a:srgbClr val="${hex}"/>`;
  return `<a:${name}>${color}</a:${name}>`;
};

const font = (element: 'majorFont' | 'minorFont', latin: string, chinese: string): string =>
  `<a:${element}><a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/>` +
  `<a:font script="Hans" typeface="${chinese}"/></a:${element}>`;

/** The schema asks for three of each format, from subtle to strong; ours are plain. */
const three = (xml: string): string => xml.repeat(3);
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** The colours and fonts of Office's own theme: readers take the colours of charts from it. */
export const themeXml = (): string =>
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements>' +
  `<a:clrScheme name="Office">${SCHEME_ORDER.map(schemeColor).join('')}</a:clrScheme>` +
  `<a:fontScheme name="Office">${font('majorFont', 'Calibri Light', '等线 Light')}${font('minorFont', 'Calibri', '等线')}</a:fontScheme>` +
  '<a:fmtScheme name="Office">' +
  `<a:fillStyleLst>${three(FILL)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${three(`<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">${FILL}<a:prstDash val="solid"/></a:ln>`)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${three(FILL)}</a:bgFillStyleLst>` +
  '</a:fmtScheme></a:themeElements></a:theme>';
