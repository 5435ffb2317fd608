import type { Scheme } from '../schema';
import { draftProblems, type DraftProblem } from './draft-problems';

/** Why an edit is not done. `in-use`: what still refers to the thing, as problems the scheme would have. */
export type Refusal =
  | { reason: 'too-few-tiers' | 'too-many-tiers' | 'too-many-tags' | 'too-many-rules' | 'last-segment' }
  | { reason: 'group-not-empty' }
  | { reason: 'in-use'; problems: DraftProblem[] };

export type Edited = { scheme: Scheme } | { refused: Refusal };

const REFERENCES = /^(unknown-(tier|segment|tag|group)|segment-left-out|rules-in-circle)$/;

/** The edit, unless it would leave a name in the scheme that refers to nothing, or rules that go in a circle. */
export function keepingReferences(before: Scheme, after: Scheme): Edited {
  const key = ({ path, reason }: DraftProblem) => `${path.join('.')} ${reason}`;
  const broken = draftProblems(after).filter(({ reason }) => REFERENCES.test(reason));
  if (broken.length === 0) return { scheme: after };
  const known = new Set(draftProblems(before).map(key));
  const problems = broken.filter((problem) => !known.has(key(problem)));
  return problems.length === 0 ? { scheme: after } : { refused: { reason: 'in-use', problems } };
}
