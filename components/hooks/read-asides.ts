import { suggestions } from '@/lib/corpus';
import type { Earlier, Here } from '@/lib/corpus';
import { corpus, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import { foldQuote } from '@/lib/model';
import type { CommitmentId, CorpusCommitment, CorpusDocument, Evidence, Finds, PageFacts, Refused } from '@/lib/model';

import type { Asides, BearsOn, MayTakeUp, StoredWords } from '../corpus/corpus-desk';
import { linkedFinds } from './linked-finds';

/** A stored commitment as it is quoted. */
export function storedWords({ commitment, document }: Earlier): StoredWords {
  const { id, quote, summary, sources } = commitment;
  const address = document?.address;
  return {
    id,
    words: quote ?? summary,
    are: quote === undefined ? 'a summary' : 'its own words',
    document: document?.title ?? sources[0]?.title ?? '',
    date: document?.date ?? '',
    ...(address === undefined ? {} : { address }),
  };
}

/** Commitments with the documents they stand in. */
export function withDocuments(
  commitments: readonly CorpusCommitment[],
  documents: readonly CorpusDocument[],
): readonly Earlier[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return commitments.map((commitment) => ({ commitment, document: byId.get(commitment.document) }));
}

/** What the reader refused, among these suggestions. */
async function refusedAmong(store: Store, asked: readonly Refused[]): Promise<ReadonlySet<string>> {
  const refused = await mine.refused(store, asked);
  return new Set(refused.map(({ suggested, words, commitment }) => `${suggested} ${commitment} ${foldQuote(words)}`));
}
const keyOf = ({ suggested, words, commitment }: Refused): string => `${suggested} ${commitment} ${foldQuote(words)}`;

/** The records that the reader made of a report of progress on this page. */
function recordsOf(quote: string, records: readonly Evidence[]): readonly Evidence[] {
  const folded = foldQuote(quote);
  return records.filter(({ clipped }) => foldQuote(clipped?.selector?.exact ?? '') === folded);
}

/**
 * What a page's commitments may take up and its reports may bear on: candidates of the store, without those that the
 * reader has judged already.
 */
export async function readAsides(store: Store, found: Finds, page: PageFacts): Promise<Asides> {
  await corpus.state(store);
  const finds = await linkedFinds(store, found, page);
  const onPage = finds.commitments.flatMap(({ known }): CommitmentId[] => (known === undefined ? [] : [known]));
  const here: Here = { published: page.published, onPage };
  const quotes = [...finds.commitments, ...finds.progress].map(({ quote }) => quote);
  const alike = await corpus.alike(store, quotes);
  const held = withDocuments(alike.commitments, alike.documents);
  const own = await corpus.evidenceAt(store, page.address);
  const ofOwn = await corpus.recordsFor(store, [...new Set(own.flatMap((record) => record.for))]);
  const ownDocuments = await corpus.documents(
    store,
    ofOwn.map(({ commitment }) => commitment.document),
  );
  const stored = new Map(
    [
      ...held,
      ...withDocuments(
        ofOwn.map(({ commitment }) => commitment),
        ownDocuments,
      ),
    ].map((one) => [one.commitment.id, one]),
  );
  const lines = new Map(
    (await corpus.recordsFor(store, onPage)).map(({ commitment, lineage }) => [commitment.id, lineage]),
  );

  const takesUp = finds.commitments.map((find) => {
    const said = find.known === undefined ? [] : (lines.get(find.known) ?? []);
    const all = suggestions
      .earlier(find, held, here)
      .filter(({ earlier }) => !said.some((line) => line.earlier === earlier));
    return { find, all };
  });
  const bears = finds.progress.map((progress) => {
    const said = recordsOf(progress.quote, own);
    const judged = new Set(said.flatMap((record) => record.for));
    const all = suggestions.answered(progress, held, here).filter(({ commitment }) => !judged.has(commitment));
    return { progress, said, all };
  });
  const refused = await refusedAmong(store, [
    ...takesUp.flatMap(({ find, all }) =>
      all.map(({ earlier }): Refused => ({ suggested: 'lineage', words: find.quote, commitment: earlier })),
    ),
    ...bears.flatMap(({ progress, all }) =>
      all.map(({ commitment }): Refused => ({ suggested: 'answer', words: progress.quote, commitment })),
    ),
  ]);
  const wordsFor = (id: CommitmentId): StoredWords | undefined => {
    const one = stored.get(id);
    return one && storedWords(one);
  };
  return {
    takesUp: Object.fromEntries(
      takesUp.map(({ find, all }) => [
        find.id,
        all.flatMap((suggestion): MayTakeUp[] => {
          const earlier = wordsFor(suggestion.earlier);
          const key = keyOf({ suggested: 'lineage', words: find.quote, commitment: suggestion.earlier });
          return earlier === undefined || refused.has(key) ? [] : [{ suggestion, earlier }];
        }),
      ]),
    ),
    bearsOn: Object.fromEntries(
      bears.map(({ progress, said, all }) => [
        progress.id,
        [
          ...said.flatMap(({ for: ids, stance }) =>
            ids.flatMap((id): BearsOn[] => {
              const commitment = wordsFor(id);
              return commitment === undefined ? [] : [{ commitment, said: 'accepted', stance }];
            }),
          ),
          ...all.flatMap(({ commitment: id }): BearsOn[] => {
            const commitment = wordsFor(id);
            const key = keyOf({ suggested: 'answer', words: progress.quote, commitment: id });
            return commitment === undefined || refused.has(key) ? [] : [{ commitment, said: 'suggested' }];
          }),
        ],
      ]),
    ),
  };
}
