/*
 * SpreadsheetML writes characters that XML cannot hold as _xHHHH_, and a text that looks like such a code
 * with its underscore encoded (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 */
const NEEDS_CODE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-f]{4}_)/gi;
const CODE = /_x([0-9a-f]{4})_/gi;

export const encodeCellText = (text: string): string =>
  text.replace(
    NEEDS_CODE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );

export const decodeCellText = (text: string): string =>
  text.includes('_x')
    ? text.replace(CODE, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
