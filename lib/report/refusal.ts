import * as v from 'valibot';

/** What could not be read, where it stands in the file, and why: a sentence for the reader. */
export interface Refusal {
  readonly where: string;
  readonly why: string;
}

/** The first thing that is wrong. @param at where the value stands in the file */
export function refusalOf(issues: readonly v.BaseIssue<unknown>[], at: string): Refusal {
  const [issue] = issues;
  const path = issue === undefined ? null : v.getDotPath(issue);
  return {
    where: [at, path].filter((part) => part !== null && part !== '').join('.'),
    why: issue?.message ?? 'is not as it should be',
  };
}
