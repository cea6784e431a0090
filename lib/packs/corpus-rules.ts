import type { Evidence, JudgedAs, Judgement } from '@/lib/model';

import { LISTS } from './pack';
import type { PackCorpus } from './pack';

/** What is wrong with a pack: where, and why in a sentence. */
export interface PackFault {
  readonly place: string;
  readonly because: string;
}

interface Named {
  readonly place: string;
  readonly ids: readonly string[];
}

/**
 * Every document, commitment and record that a record names, and where. Names of bodies and people are not among them:
 * most are in the lists that every build has for finding, and in no corpus.
 */
function namedIn(corpus: PackCorpus): readonly Named[] {
  const { documents, commitments, evidence, searched, lineage, judgements } = corpus;
  const maybe = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);
  return [
    ...documents.map(({ bearsOn = [] }, at) => ({ place: `corpus.documents.${at}.bearsOn`, ids: bearsOn })),
    ...commitments.map(({ document }, at) => ({ place: `corpus.commitments.${at}`, ids: [document] })),
    ...evidence.map(({ for: bears, corrects }, at) => ({
      place: `corpus.evidence.${at}`,
      ids: [...bears, ...maybe(corrects)],
    })),
    ...searched.map(({ for: bears }, at) => ({ place: `corpus.searched.${at}`, ids: bears })),
    ...lineage.map(({ later, earlier, earlierDocument }, at) => ({
      place: `corpus.lineage.${at}`,
      ids: [later, earlierDocument, ...maybe(earlier)],
    })),
    ...judgements.map(({ commitment }, at) => ({ place: `corpus.judgements.${at}`, ids: [commitment] })),
  ];
}

/** The ids that the records have. */
export function idsOf(corpus: PackCorpus): ReadonlySet<string> {
  return new Set(LISTS.flatMap((list) => corpus[list].flatMap((row): string[] => ('id' in row ? [row.id] : []))));
}

function twice(corpus: PackCorpus): PackFault | undefined {
  for (const list of LISTS) {
    const seen = new Set<string>();
    for (const [at, row] of corpus[list].entries()) {
      if (!('id' in row)) continue;
      if (seen.has(row.id)) return { place: `corpus.${list}.${at}.id`, because: `“${row.id}” stands twice.` };
      seen.add(row.id);
    }
  }
  return undefined;
}

function dangling(corpus: PackCorpus, known: ReadonlySet<string>): PackFault | undefined {
  const held = idsOf(corpus);
  for (const { place, ids } of namedIn(corpus)) {
    const missing = ids.find((id) => !held.has(id) && !known.has(id));
    if (missing !== undefined)
      return { place, because: `It names “${missing}”, which neither the pack nor this corpus holds.` };
  }
  return undefined;
}

/** "Kept" and "not kept" stand on a record for or against. What of a view has none among these; nothing where all has. */
export function unfoundedIn(
  { commitment, view, perParticipant }: Judgement,
  evidence: readonly Evidence[],
): JudgedAs | undefined {
  const telling = evidence.filter((record) => record.for.includes(commitment) && record.stance !== 'context');
  const claims = [
    { view, records: telling.length },
    ...perParticipant.map((one) => ({
      view: one.view,
      records: telling.filter(({ about }) => about === undefined || about.includes(one.entity)).length,
    })),
  ];
  return claims.find((claim) => (claim.view === 'kept' || claim.view === 'not kept') && claim.records === 0)?.view;
}

/** Of its own commitments the pack has to bring the records that its views stand on. */
function unfounded({ commitments, evidence, judgements }: PackCorpus): PackFault | undefined {
  const own = new Set(commitments.map(({ id }) => id));
  for (const [at, judgement] of judgements.entries()) {
    const bare = own.has(judgement.commitment) ? unfoundedIn(judgement, evidence) : undefined;
    if (bare !== undefined)
      return { place: `corpus.judgements.${at}`, because: `“${bare}” stands on no record for or against.` };
  }
  return undefined;
}

/**
 * The first thing that is wrong with records that have the right shape: an id twice, an id that nobody holds, or a view
 * that no record bears out.
 * @param known ids that the corpus of this computer holds
 */
export function corpusFault(corpus: PackCorpus, known: ReadonlySet<string>): PackFault | undefined {
  return twice(corpus) ?? dangling(corpus, known) ?? unfounded(corpus);
}
