import type { Condition } from '../../scheme/rules/condition';

/** Conditions and groups in a rule, all counted. */
export const ruleSize = (rule: Condition): number =>
  1 + ('of' in rule ? rule.of.reduce((sum, part) => sum + ruleSize(part), 0) : 0);
