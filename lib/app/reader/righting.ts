import { readerRecords } from '@/lib/corpus';
import { corpus, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import { foldQuote, pageDocumentId } from '@/lib/model';
import type { CorpusCommitment, Correction, ReaderChange, TakenOut } from '@/lib/model';

/** What is put right, and what is brought back as the finder gave it: of one page. */
export interface Righting {
  readonly adds: readonly Correction[];
  readonly takesOut: readonly Correction[];
}

/** What a commitment of the reader's own follows: its words stay as they were saved. */
const isFollowed = ({ says }: Correction): boolean => says.is === 'date' || says.is === 'actor';

const sameWords = (one: Correction, other: Correction): boolean =>
  one.of === other.of && foldQuote(one.selector.exact) === foldQuote(other.selector.exact);

/** The commitments of the reader's own that these words are, saved or brought in: with the stretch they were given, too. */
async function ownOf(
  store: Store,
  correction: Correction,
  all: readonly Correction[],
): Promise<readonly CorpusCommitment[]> {
  if (correction.of !== 'commitment') return [];
  const { address, page } = correction;
  const same = [correction, ...all.filter((one) => sameWords(one, correction))];
  const quotes = same.flatMap(({ selector, says }) => [
    selector.exact,
    ...(says.is === 'words' ? [says.selector.exact] : []),
  ]);
  const documents = await corpus.documentsAt(store, [address, `${address}/`]);
  return corpus.ownSaying(store, quotes, [pageDocumentId(page), ...documents.map(({ id }) => id)]);
}

/** Nothing of the editors' or the reader's bears on it: no record, search, view, or line to another. */
async function isBare(store: Store, { id }: CorpusCommitment): Promise<boolean> {
  const [records] = await corpus.recordsFor(store, [id]);
  if (records === undefined) return false;
  const { evidence, searched, lineage, judgements, takenUp = [] } = records;
  return [evidence, searched, lineage, judgements, takenUp].every(({ length }) => length === 0);
}

/**
 * One change of the reader's: corrections put in and taken out, and the reader's own commitments of these words with
 * them, so that lists that know no page say the same. One that is none goes, unless something bears on it by now.
 */
export async function righting(
  store: Store,
  { adds, takesOut }: Righting,
): Promise<Pick<ReaderChange, 'what' | 'about' | 'rows' | 'takesOut'>> {
  const [first] = [...adds, ...takesOut];
  const before = first === undefined ? [] : await mine.corrections.on(store, first.page);
  const touched = new Set([...adds, ...takesOut].map(({ id }) => id));
  const after = [...before.filter(({ id }) => !touched.has(id)), ...adds];
  const commitments = new Map<string, CorpusCommitment>();
  const out: TakenOut[] = takesOut.map(({ id }) => ({ from: 'corrections', id }));
  const rightedAs = (own: CorpusCommitment, correction: Correction): CorpusCommitment =>
    readerRecords.corrected(
      own,
      after.filter((one) => sameWords(one, correction)),
    );
  const corrections: Correction[] = [];
  for (const correction of adds) {
    const own = await ownOf(store, correction, before);
    if (isFollowed(correction)) for (const one of own) commitments.set(one.id, rightedAs(one, correction));
    const [took] = correction.says.is === 'not one' ? own : [];
    const goes = took !== undefined && (await isBare(store, took));
    if (goes) out.push({ from: 'commitments', id: took.id });
    corrections.push(goes ? { ...correction, took } : correction);
  }
  for (const correction of takesOut) {
    const { took } = correction;
    const followed = isFollowed(correction) ? await ownOf(store, correction, before) : [];
    const own = took === undefined ? followed : [took];
    for (const one of own) commitments.set(one.id, rightedAs(one, correction));
  }
  return {
    what: adds.length > 0 ? 'correction' : 'correction taken out',
    about: first?.selector.exact ?? '',
    rows: { corrections, commitments: [...commitments.values()] },
    takesOut: out,
  };
}
