import { entityIdOf } from '@/lib/entities';
import { fingerprint, foldQuote, isPageDocument } from '@/lib/model';
import type { Clip, CommitmentFind, CommitmentId, CorpusCommitment, CorpusDocument, DocumentId } from '@/lib/model';
import type {
  Entity,
  EntityType,
  Evidence,
  EvidenceId,
  IsoDate,
  IsoInstant,
  Lineage,
  PageFacts,
  QuoteSelector,
  Relation,
} from '@/lib/model';
import type { Source, Stance, Strength, Tier } from '@/lib/model';

import { testabilityOf } from './testability-of';

/** A page as the source of what the reader takes from it. @param read the day on which the reader read it */
function sourceOf({ address, title, publisher, published, updated }: PageFacts, read: IsoDate): Source {
  return {
    publisher: publisher ?? 'GOV.UK',
    title,
    date: published ?? updated ?? read,
    address,
    certainty: 'seen',
    read,
  };
}

/** A page as a document of the corpus. */
function document(page: PageFacts, read: IsoDate): CorpusDocument {
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

/** A commitment of a page, taken into the corpus as it was found: what nobody has judged is left open. */
function commitment(found: CommitmentFind, { page, document: { id }, read }: Place): CorpusCommitment {
  const source = sourceOf(page, read);
  const { quote, strength, actors, action, conditions, deadline } = found;
  const { words = '', to, event } = deadline ?? {};
  return {
    id: commitmentId(id, quote),
    document: id,
    quote,
    summary: quote,
    strength,
    promisedBy: [...new Set(actors.flatMap(({ entityIds }) => entityIds))],
    action: action.words,
    conditions: conditions.map((condition) => condition.words),
    testability: testabilityOf(found),
    deadlines:
      to === undefined && event === undefined
        ? []
        : [
            {
              words,
              setOn: source.date,
              source,
              ...(to === undefined ? {} : { due: to }),
              ...(event === undefined ? {} : { event }),
            },
          ],
    history: [],
    sources: [source],
    confidence: 'high',
  };
}

/** Words that the reader says are a commitment, though no cue found them. */
function marked(clip: Clip, strength: Strength, place: Place): CorpusCommitment {
  const { exact: quote } = clip.selector;
  const nothing = { start: 0, end: 0, words: '' };
  const found = { start: 0, end: quote.length, quote, strength, trigger: nothing, actors: [], conditions: [], why: '' };
  const action = { start: 0, end: quote.length, words: quote };
  return { ...commitment({ ...found, action, id: '' as CommitmentFind['id'] }, place), marked: true };
}

/** What the reader says of clipped words. */
export interface EvidenceSaid {
  readonly for: CommitmentId;
  readonly stance: Stance;
  readonly tier: Tier;
  /** The day that the words speak for; the page's own where the reader does not give another. */
  readonly date?: string;
  readonly selector: QuoteSelector;
  readonly at: IsoInstant;
}

/** A record of the reader's: the clipped words, found again by their selector. Its id tells nothing but its content. */
function evidence({ selector, at, ...said }: EvidenceSaid, page: PageFacts, read: IsoDate): Evidence {
  const source = sourceOf(page, read);
  const date = said.date ?? source.date;
  const content = [said.for, said.stance, said.tier, date, page.address, foldQuote(selector.exact)].join('\n');
  return {
    id: `evidence/${fingerprint(content)}` as EvidenceId,
    for: [said.for],
    stance: said.stance,
    tier: said.tier,
    independent: said.tier !== 2,
    confidence: 'medium',
    shows: `“${selector.exact.replaceAll(/\s+/g, ' ').trim()}”`,
    source: { ...source, date },
    clipped: { at, selector },
  };
}

/** A suggested relation that the reader accepted. */
function lineage(
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

/** A name that a page has, as an entity of the reader's own. */
function entity(
  { words, type }: { readonly words: string; readonly type: EntityType },
  page: PageFacts,
  read: IsoDate,
): Entity {
  const name = words.replaceAll(/\s+/g, ' ').trim();
  return { id: entityIdOf(type, name), name, type, aliases: [], sources: [sourceOf(page, read)] };
}

/** Makes rows of what the reader says; the clock and the page come in as arguments. */
export const readerRecords = { document, entity, commitment, marked, evidence, lineage };
