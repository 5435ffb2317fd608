/** Texts and quoted sheet names, in which anything may stand. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** CRM.TIER( as a call, also as Excel keeps it where the add-in was missing: _xldudf_CRM_TIER(. */
const CALL = /(?:^|[^\w.])(?:CRM\.|_xldudf_CRM_)[A-Z]+\s*\(/i;

/** Whether a cell's formula calls a function of ours, alone or within a larger formula. */
export const isCrmFormula = (formula: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && CALL.test(formula.replace(QUOTED, '""'));
