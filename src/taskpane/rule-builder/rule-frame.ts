import { createContext, useContext } from 'react';
import { ruleBuilderTexts } from '../../locales/rule-builder';
import type { RuleBuilderTexts } from '../../locales/en-US/rule-builder';
import { useLanguage } from '../language';
import type { Filling } from './change-condition';
import type { SubjectGroup, Subject } from './subject';

/** What all parts of a rule share. */
export interface RuleFrame {
  filling: Filling;
  subjects: Record<SubjectGroup, readonly Subject[]>;
  /** Whether the data has what a condition is about; unknown data has everything. */
  isInData(subject: Subject): boolean;
  /** No more conditions fit into the rule. */
  full: boolean;
  /** The field that takes the focus after the next change, as its path. */
  focusAfter(path: string): void;
}

export const RuleFrameContext = createContext<RuleFrame | null>(null);

export function useRuleFrame(): RuleFrame {
  const frame = useContext(RuleFrameContext);
  if (!frame) throw new Error('useRuleFrame outside of RuleFrameContext');
  return frame;
}

export const useRuleTexts = (): RuleBuilderTexts => ruleBuilderTexts[useLanguage().locale];
