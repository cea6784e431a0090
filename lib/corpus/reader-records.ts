import { fingerprint, foldQuote, isPageDocument } from '@/lib/model';
import type { Clip, CommitmentFind, CommitmentId, CorpusCommitment, CorpusDocument, Deadline } from '@/lib/model';
import type { DeadlineEntry, DocumentId, IsoDate, IsoInstant, Lineage } from '@/lib/model';
import type { PageFacts, Relation, Source, Strength } from '@/lib/model';

import { canAct } from './likeness';
import { sourceOf } from './page-source';
import { testabilityOf } from './testability-of';

/** A page as a document of the corpus. */
export function document(page: PageFacts, read: IsoDate): CorpusDocument {
  const source = sourceOf(page, read);
  return {
    id: `document/${fingerprint(page.address)}` as DocumentId,
    title: page.title,
    publisher: source.publisher,
    date: source.date,
    kind: page.kindShown,
    address: page.address,
    confidence: 'high',
    sources: [source],
  };
}

/** One that came with a kept page says so: there may be thousands, and an id that tells it spares reading them. */
function commitmentId(of: DocumentId, quote: string): CommitmentId {
  const content = fingerprint(`${of}\n${foldQuote(quote)}`);
  return (isPageDocument(of) ? `commitment/page/${content}` : `commitment/${content}`) as CommitmentId;
}

/** Of a page, and the document that the corpus holds of it or is to hold. */
export interface Place {
  readonly page: PageFacts;
  readonly document: CorpusDocument;
  readonly read: IsoDate;
}

/** By when, by whom, and how far it can be tested: what a reader may put right. */
function statedIn(
  {
    actors,
    action,
    deadline,
  }: Pick<CommitmentFind, 'actors' | 'action'> & { readonly deadline?: Deadline | undefined },
  source: Source,
): Required<CorpusCommitment>['given'] {
  const { words = '', to, event, by } = deadline ?? {};
  const line: DeadlineEntry = {
    words,
    setOn: source.date,
    source,
    ...(to === undefined ? {} : { due: to }),
    ...(event === undefined ? {} : { event }),
    ...(by === undefined ? {} : { by }),
  };
  return {
    promisedBy: [...new Set(actors.flatMap(({ entityIds }) => entityIds.filter(canAct)))],
    deadlines: deadline === undefined ? [] : [line],
    testability: testabilityOf({ actors, action, ...(deadline === undefined ? {} : { deadline }) }),
  };
}

/** A commitment of a page, taken into the corpus as it was found: what nobody has judged is left open. */
export function commitment(found: CommitmentFind, { page, document: { id }, read }: Place): CorpusCommitment {
  const source = sourceOf(page, read);
  const { quote, strength, action, conditions, given } = found;
  return {
    id: commitmentId(id, quote),
    document: id,
    quote,
    summary: quote,
    strength,
    action: action.words,
    conditions: conditions.map((condition) => condition.words),
    ...statedIn(found, source),
    history: [],
    sources: [source],
    confidence: 'high',
    ...(given === undefined
      ? {}
      : { given: statedIn({ action, actors: given.actors, deadline: given.deadline }, source) }),
  };
}

/** Words that the reader says are a commitment, though no cue found them. */
export function marked(clip: Pick<Clip, 'selector'>, strength: Strength, place: Place): CorpusCommitment {
  const { exact: quote } = clip.selector;
  const nothing = { start: 0, end: 0, words: '' };
  const found = { start: 0, end: quote.length, quote, strength, trigger: nothing, actors: [], conditions: [], why: '' };
  const action = { start: 0, end: quote.length, words: quote };
  return { ...commitment({ ...found, action, id: '' as CommitmentFind['id'] }, place), marked: true };
}

/** A suggested relation that the reader accepted. */
export function lineage(
  { later, earlier, relation }: { later: CommitmentId; earlier: CorpusCommitment; relation: Relation },
  accepted: IsoInstant,
): Lineage {
  return {
    later,
    relation,
    earlier: earlier.id,
    earlierDocument: earlier.document,
    note: '',
    confidence: 'medium',
    sources: earlier.sources,
    accepted,
  };
}
