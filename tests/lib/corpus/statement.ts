import { readFileSync } from 'node:fs';

import { readPolicy } from '@/lib/corpus/finding';
import { compileGazetteer, joinEntities } from '@/lib/finder';
import type { Finds, PageFacts } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { day } from './records';

export const STATEMENT: PageFacts = {
  address:
    'https://www.gov.uk/government/publications/joint-ministerial-statement-from-the-calais-group-march-2024/joint-ministerial-statement-from-the-calais-group',
  locale: 'en',
  verdict: 'annotate',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: 'Joint ministerial statement from the Calais Group',
  published: day('2024-03-04'),
  publisher: 'Home Office',
  reason: 'a policy paper',
  attachments: [],
};

export const STATEMENT_TEXT = readFileSync(
  new URL('../../fixtures/policy-texts/calais-group-statement.txt', import.meta.url),
  'utf8',
);

/** What is found on the model page with the shipped corpus. */
export function statementFinds(): Finds {
  const gazetteer = compileGazetteer(joinEntities(SEEDS.entities, NAMES));
  return readPolicy(STATEMENT, { text: STATEMENT_TEXT, headings: [] }, { ...SEEDS, gazetteer });
}
