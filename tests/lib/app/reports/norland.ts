import { keepPage } from '@/lib/app/pages/keep-pages';
import { readPolicy } from '@/lib/corpus/finding';
import type { Store } from '@/lib/db';
import { compileGazetteer } from '@/lib/finder';
import type { IsoDate, PageFacts, Reading, ReportPair } from '@/lib/model';
import { pageKey } from '@/lib/page';

import { at } from '../../db/a-store';

const BASE = {
  locale: 'en',
  verdict: 'annotate',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  reason: '',
} as const;
const GAZETTEER = compileGazetteer([]);
const PLACE = 'https://www.gov.uk/norland';

const page = (slug: string, title: string, published: string): PageFacts => ({
  ...BASE,
  address: `${PLACE}/${slug}`,
  title,
  published: published as IsoDate,
  publisher: 'Norland Harbours',
  attachments: [],
});

export const STRATEGY = page('strategy', 'Harbour Strategy for Norland', '2019-03-12');
export const REPORT = page('report', 'Harbour Strategy: two years on', '2021-06-18');
export const PAIR: ReportPair = { report: pageKey(REPORT), earlier: pageKey(STRATEGY) };

const STRATEGY_TEXT = [
  '1. We will open a Harbour Tribunal in Port Ness, by the end of 2020.',
  '2. Lighthouse Code: a new one for the Norland Assembly.',
  '3. We will extend the quayside training to 12 ports.',
  '4. We will publish a plan for the old fish market.',
  '5. We will close the coal jetty.',
].join('\n\n');
const REPORT_TEXT = [
  '1. The Tribunal opened in Port Ness on 4 March 2021.',
  'Complete',
  '2. The Lighthouse Code was laid.',
  'Partly complete',
  '3. Quayside training began at 7 ports.',
  'On track',
  '4. This action now forms part of action 9.',
  'Merged',
  '9. We will look at the ice house.',
  'New',
].join('\n\n');

export const STRATEGY_READING: Reading = { text: STRATEGY_TEXT, headings: [] };
export const REPORT_READING: Reading = { text: REPORT_TEXT, headings: [] };

/** A page is kept as the product keeps it, with what is found in it. */
export async function keep(store: Store, facts: PageFacts, reading: Reading): Promise<void> {
  const finds = readPolicy(facts, reading, { gazetteer: GAZETTEER, commitments: [], documents: [] });
  await keepPage(store, { facts, reading, finds }, { because: 'saved', at: at('2026-11-28T10:00:00.000Z') });
}
