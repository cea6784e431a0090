import { describeQuote } from '@/lib/anchoring';
import { rememberListed, rememberPart } from '@/lib/app/publications/remember-parts';
import { notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import { fingerprint } from '@/lib/model';
import type { Attachment, CommitmentFind, Finds, PageFacts } from '@/lib/model';
import { pageKey, publicationOf } from '@/lib/page';

import { aNote, at, noteId } from '../../db/a-store';
import { FACTS } from '../../db/every-table';

export const HARBOURS = 'https://www.gov.uk/government/publications/harbours';
export const FILE = 'https://assets.publishing.service.gov.uk/media/1/harbours.pdf';
export const T1 = at('2026-11-24T11:00:00.000Z');

/** A page of a publication, as it was decided which it is. */
export function pageOf(address: string, change: Partial<PageFacts> = {}): PageFacts {
  const facts = { ...FACTS, kind: 'policy_paper', address, title: address.replace(/.*\//, ''), ...change };
  const publication = publicationOf(facts);
  return { ...facts, ...(publication === undefined ? {} : { publication }) };
}

const attached = (title: string, address: string, readable: boolean): Attachment => ({ title, address, readable });
const below = (slug: string): string => `${HARBOURS}/${slug}`;

export const LANDING = pageOf(HARBOURS, {
  verdict: 'offer',
  attachments: [
    attached('The plan', below('plan'), true),
    attached('The plan', FILE, false),
    attached('Berths as a table', FILE.replace('pdf', 'ods'), false),
    attached('Annex A', `${below('annex')}?from=list#top`, true),
    attached('The plan again', below('plan'), true),
    attached('Elsewhere', 'https://harbours.example/plan.pdf', false),
  ],
});
export const PLAN = pageOf(below('plan'), { contentId: 'plan' });
export const ANNEX = pageOf(below('annex'), { contentId: 'annex' });
export const PDF = pageOf(FILE, { publication: { address: HARBOURS } });

/** What is found in a text: each of these sentences is a commitment. */
export function findsOf(...quotes: readonly string[]): Finds {
  const commitments = quotes.map((quote, start) => ({ quote, start }) as unknown as CommitmentFind);
  return { mentions: [], commitments, progress: [] };
}

/** The reader reads a part: of these words each line is a commitment. */
export async function readPart(store: Store, facts: PageFacts, text: string, moment = T1): Promise<void> {
  const lines = text.split('\n').filter((words) => words.includes(' will '));
  await rememberPart(store, { facts, reading: { text, headings: [] }, finds: findsOf(...lines) }, moment);
}

export const comeToLanding = (store: Store): Promise<void> => rememberListed(store, LANDING, T1);

/** A note on these words of a part. */
export async function noteOn(store: Store, { facts, text, words, id }: NoteMade): Promise<void> {
  const start = text.indexOf(words);
  const page = { key: pageKey(facts), address: facts.address, title: facts.title, textHash: fingerprint(text) };
  const selector = describeQuote(text, { start, end: start + words.length });
  await notes.save(store, aNote({ id: noteId(id), page, selector, body: `On ${words}` }));
}

interface NoteMade {
  readonly facts: PageFacts;
  readonly text: string;
  readonly words: string;
  readonly id: string;
}
