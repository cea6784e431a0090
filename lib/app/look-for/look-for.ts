import { suggestions } from '@/lib/corpus';
import { corpus, library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { planOf, planWithin } from '@/lib/look-for';
import type { CommitmentFind, CorpusCommitment, IsoDate, LookBefore, LookProgress, LookSubject } from '@/lib/model';
import type { RankAsked, StoredWords } from '@/lib/model';

import { readHeld, storedWords, withDocuments } from '../said/stored-words';
import { bodyOf } from './body-of';
import { pagesAbout } from './pages-about';
import { lookAll, mostForAll } from './look-all';
import { lookRun } from './run-look';
import { AT_GOV_UK } from './subject-of';

const ON_THIS_COMPUTER = 'the documents on this computer';

/** A stored commitment as it is compared with others: by its words and who promised. */
function comparedAs({ id, quote, summary, strength, promisedBy }: CorpusCommitment): CommitmentFind {
  const words = quote ?? summary;
  const span = { start: 0, end: words.length };
  const nothing = { ...span, words: '' };
  const actors = promisedBy.length === 0 ? [] : [{ words: '', entityIds: promisedBy }];
  const id0 = id as string as CommitmentFind['id'];
  return {
    ...span, id: id0, quote: words, known: id, strength, actors, trigger: nothing, action: nothing, conditions: [], why: '',
  }; // prettier-ignore
}

/** The stored commitments of earlier documents that this one may take up, by the strict comparison. */
async function readEarlier(store: Store, subject: LookSubject): Promise<readonly StoredWords[]> {
  const { of, words, address = '', published } = subject;
  const [held] = typeof of === 'string' ? await readHeld(store, [of]) : [];
  const find = typeof of === 'string' ? held && comparedAs(held.commitment) : of;
  if (find === undefined) return [];
  const all = await withDocuments(store, await corpus.alike(store, [words]));
  const onPage = typeof of === 'string' ? [of] : [];
  const here = { published: published as IsoDate | undefined, address, onPage };
  const related = suggestions.related(find, all, here).filter(({ is }) => is === 'earlier');
  return related.flatMap(({ other }) => all.filter(({ commitment }) => commitment.id === other).map(storedWords));
}

/** The subject with what the store knows of who promised. */
async function withBody(store: Store, subject: LookSubject): Promise<LookSubject> {
  const { of } = subject;
  const [held] = typeof of === 'string' ? await readHeld(store, [of]) : [];
  const ids = typeof of === 'string' ? (held?.commitment.promisedBy ?? []) : of.actors.flatMap((one) => one.entityIds);
  const body = await bodyOf(store, ids);
  return body === undefined ? subject : { ...subject, body };
}

/** What is known before anything is asked. */
async function readBefore(store: Store, subject: LookSubject): Promise<LookBefore> {
  const [here, earlier, known] = await Promise.all([
    library.keptPages.count(store),
    readEarlier(store, subject),
    withBody(store, subject),
  ]);
  return { subject: known, plan: planOf(known), here, earlier };
}

/** A finished search as it is put on record: where, for which words, from when on, and what was looked through. */
function toRecord({ place, plan, titles, read, settled, here, foundHere }: LookProgress) {
  const atGovUk = place === 'here and GOV.UK';
  const where = atGovUk ? `${AT_GOV_UK} and ${ON_THIS_COMPUTER}` : ON_THIS_COMPUTER;
  const unread = settled - read;
  const asked = `${titles} ${titles === 1 ? 'title' : 'titles'}, ${read} read${unread > 0 ? `, ${unread} not to be had` : ''}.`;
  const looked = `${here} on this computer, ${foundHere} passages found.`;
  return {
    where,
    words: plan.searches.map(({ words }) => words),
    note: atGovUk ? `${asked} ${looked}` : looked,
    ...(plan.from === undefined || !atGovUk ? {} : { from: plan.from as string }),
  };
}

/** What the background is told of a commitment: what it compares by, and nothing else. */
function questionOf(subject: LookSubject): RankAsked['question'] {
  const { words, context, title, publisher, actors, published, address } = subject;
  return {
    words,
    actors,
    ...(context === undefined ? {} : { context }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(address === undefined ? {} : { address }),
  };
}

/** Looks for what became of a commitment: here first, then at www.gov.uk where the reader says so. */
export const lookFor = {
  before: readBefore,
  planOf,
  planWithin,
  questionOf,
  pagesAbout,
  run: lookRun,
  all: lookAll,
  mostForAll,
  toRecord,
};
