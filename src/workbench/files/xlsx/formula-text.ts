import { NEWER_FUNCTIONS, NEWEST_FUNCTIONS, PLAIN_DOTTED_FUNCTIONS } from './newer-functions';

/*
 * A formula stands in a file with prefixes that nobody sees in the cell: functions newer than Excel 2007 carry
 * _xlfn., and those of an add-in, NAMESPACE.NAME, are written _xldudf_NAMESPACE_NAME.
 */
const NAMES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

const replaceFunctions = (formula: string, replace: (name: string) => string): string =>
  formula.replace(NAMES, (token) => (token[0] === '"' || token[0] === "'" ? token : replace(token)));

/** "=CRM.TIER(A1)" → "_xldudf_CRM_TIER(A1)", "=IFS(…)" → "_xlfn.IFS(…)". */
export const formulaToFile = (formula: string): string =>
  replaceFunctions(formula.replace(/^=/, ''), (name) => {
    const upper = name.toUpperCase();
    if (NEWEST_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
    if (NEWER_FUNCTIONS.has(upper)) return `_xlfn.${upper}`;
    const dot = name.indexOf('.');
    if (dot < 0 || name.startsWith('_xl') || PLAIN_DOTTED_FUNCTIONS.has(upper)) return name;
    return `_xldudf_${upper.slice(0, dot)}_${upper.slice(dot + 1)}`;
  });

/** The other way; the result has its leading "=". */
export const formulaFromFile = (text: string): string =>
  `=${replaceFunctions(text, (name) =>
    name.replace(/^_xlfn\.(?:_xlws\.)?/i, '').replace(/^_xldudf_([^_]+)_/i, '$1.'),
  )}`;
