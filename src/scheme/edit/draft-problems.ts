import { schemaIssues, type SchemaIssue } from '../schema-problem';
import { schemeSchema, type Scheme } from '../schema';

export type DraftProblem = SchemaIssue;

/** Everything that is wrong with a draft of a scheme, in the order of its settings; empty = it holds. */
export function draftProblems(draft: Scheme): DraftProblem[] {
  const result = schemeSchema.safeParse(draft, { reportInput: true });
  return result.success ? [] : schemaIssues(result.error);
}
