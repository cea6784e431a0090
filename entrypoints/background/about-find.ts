import { suggestions } from '@/lib/corpus';
import { corpus, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import { foldQuote } from '@/lib/model';
import type {
  CardFacts,
  CommitmentId,
  CorpusCommitment,
  Entity,
  FindId,
  Finds,
  PageFacts,
  ProgressFind,
} from '@/lib/model';

interface AboutFind {
  readonly entity: Entity | undefined;
  readonly inCorpus?: number;
  readonly bearsOn?: NonNullable<Extract<CardFacts, { kind: 'progress' }>['bearsOn']>;
}

const wordsOf = ({ quote, summary }: CorpusCommitment): string => quote ?? summary;

/** What the reader said that a report of progress bears on; where nothing was said, what it may. */
async function bearsOn(
  store: Store,
  progress: ProgressFind,
  finds: Finds,
  page: PageFacts,
): Promise<AboutFind['bearsOn']> {
  const quote = foldQuote(progress.quote);
  const records = await corpus.evidenceAt(store, page.address);
  const said = records.filter(({ clipped }) => foldQuote(clipped?.selector?.exact ?? '') === quote);
  if (said.length > 0) {
    const held = await corpus.recordsFor(store, [...new Set(said.flatMap((record) => record.for))]);
    return held.map(({ commitment }) => ({ words: wordsOf(commitment), said: 'accepted' }));
  }
  const { commitments, documents } = await corpus.alike(store, [progress.quote]);
  const stored = commitments.map((commitment) => ({
    commitment,
    document: documents.find(({ id }) => id === commitment.document),
  }));
  const onPage = finds.commitments.flatMap(({ known }): CommitmentId[] => (known === undefined ? [] : [known]));
  const may = suggestions.answered(progress, stored, { published: page.published, onPage });
  const asked = may.map(({ commitment }) => ({ suggested: 'answer', words: progress.quote, commitment }) as const);
  const refused = new Set((await mine.refused(store, asked)).map(({ commitment }) => commitment));
  return may
    .filter(({ commitment }) => !refused.has(commitment))
    .flatMap(({ commitment }) => commitments.filter(({ id }) => id === commitment))
    .map((commitment) => ({ words: wordsOf(commitment), said: 'suggested' }));
}

/** What the corpus holds of the find besides its own records: who a name is, what a report bears on. */
export async function aboutFind(store: Store, finds: Finds, find: FindId, page: PageFacts): Promise<AboutFind> {
  const id = finds.mentions.find((mention) => mention.id === find)?.entityId;
  if (id !== undefined) {
    const [entity] = await corpus.entities(store, [id]);
    return { entity, inCorpus: await corpus.promisedBy(store, id) };
  }
  const progress = finds.progress.find((one) => one.id === find);
  const bears = progress && (await bearsOn(store, progress, finds, page));
  return { entity: undefined, ...(bears === undefined ? {} : { bearsOn: bears }) };
}
