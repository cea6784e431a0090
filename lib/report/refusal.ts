import * as v from 'valibot';

/** What could not be read, where it stands in the file, and why: a sentence for the reader. */
export interface Refusal {
  readonly where: string;
  readonly why: string;
}

/** The first thing that is wrong. @param at where the value stands in the file */
export function refusalOf([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]], at: string): Refusal {
  const path = v.getDotPath(issue);
  return {
    where: [at, path].filter((part) => part !== null && part !== '').join('.'),
    // of a field that is not there, the library speaks of keys and types of this language
    why: path !== null && issue.received === 'undefined' ? 'is missing' : issue.message,
  };
}
