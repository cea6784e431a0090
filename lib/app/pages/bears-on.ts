import { suggestions } from '@/lib/corpus';
import type { Here } from '@/lib/corpus';
import { corpus, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import { foldQuote } from '@/lib/model';
import type { BearsOn, CommitmentId, Evidence, Finds, PageFacts, ProgressFind, RefusedWords } from '@/lib/model';

import { readHeld, storedWords, withDocuments } from '../said/stored-words';

/** The records that the reader made of a report of progress on this page. */
function recordsOf(quote: string, records: readonly Evidence[]): readonly Evidence[] {
  const folded = foldQuote(quote);
  return records.filter(({ clipped }) => foldQuote(clipped?.selector?.exact ?? '') === folded);
}

/**
 * Which stored commitments each report of progress bears on: as the reader said, and those it may bear on, without
 * the ones that the reader refused. The card and the panel both ask here.
 */
export async function readBearsOn(
  store: Store,
  reports: readonly ProgressFind[],
  { finds, page }: { readonly finds: Finds; readonly page: PageFacts },
): Promise<ReadonlyMap<ProgressFind['id'], readonly BearsOn[]>> {
  const own = await corpus.evidenceAt(store, page.address);
  const alike = await corpus.alike(
    store,
    reports.map(({ quote }) => quote),
  );
  const candidates = await withDocuments(store, alike);
  const onPage = finds.commitments.flatMap(({ known }): CommitmentId[] => (known === undefined ? [] : [known]));
  const here: Here = { published: page.published, address: page.address, onPage };
  const judged = reports.map((progress) => {
    const said = recordsOf(progress.quote, own);
    const ids = new Set(said.flatMap((record) => record.for));
    const may = suggestions.answered(progress, candidates, here).filter(({ commitment }) => !ids.has(commitment));
    return { progress, said, may };
  });
  const asked = judged.flatMap(({ progress: { quote: words }, may }) =>
    may.map(({ commitment }): RefusedWords => ({ suggested: 'answer', words, commitment })),
  );
  const refused = new Set(
    (await mine.refused(store, asked)).map(({ words, commitment }) => `${commitment} ${foldQuote(words)}`),
  );
  const stored = await readHeld(store, [...new Set(judged.flatMap(({ said }) => said.flatMap((one) => one.for)))]);
  const wordsOf = new Map([...candidates, ...stored].map((one) => [one.commitment.id, storedWords(one)]));
  return new Map(
    judged.map(({ progress, said, may }) => [
      progress.id,
      [
        ...said.flatMap(({ for: ids, stance }) =>
          ids.flatMap((id): BearsOn[] => {
            const commitment = wordsOf.get(id);
            return commitment === undefined ? [] : [{ commitment, said: 'accepted', stance }];
          }),
        ),
        ...may.flatMap(({ commitment: id }): BearsOn[] => {
          const commitment = wordsOf.get(id);
          const isRefused = refused.has(`${id} ${foldQuote(progress.quote)}`);
          return commitment === undefined || isRefused ? [] : [{ commitment, said: 'suggested' }];
        }),
      ],
    ]),
  );
}
