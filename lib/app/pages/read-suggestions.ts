import { suggestions } from '@/lib/corpus';
import type { Here } from '@/lib/corpus';
import { corpus, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import { foldQuote } from '@/lib/model';
import type { CommitmentId, Finds, MayRelate, PageFacts, PageSuggestions, RefusedWords } from '@/lib/model';

import { storedWords, withDocuments } from '../said/stored-words';
import { readBearsOn } from './bears-on';
import { linkedFinds } from '../said/linked-finds';

const keyOf = ({ words, commitment }: Pick<RefusedWords, 'words' | 'commitment'>): string =>
  `${commitment} ${foldQuote(words)}`;

/** What a page's commitments may take up or be taken up by, without what the reader has judged already. */
async function readRelated(store: Store, finds: Finds, page: PageFacts): Promise<PageSuggestions['related']> {
  const onPage = finds.commitments.flatMap(({ known }): CommitmentId[] => (known === undefined ? [] : [known]));
  const here: Here = { published: page.published, address: page.address, onPage };
  const alike = await corpus.alike(
    store,
    finds.commitments.map(({ quote }) => quote),
  );
  const held = await withDocuments(store, alike);
  const judged = new Map(
    (await corpus.recordsFor(store, onPage)).map(({ commitment, lineage, takenUp = [] }) => [
      commitment.id,
      new Set([...lineage.map(({ earlier }) => earlier), ...takenUp.map(({ later }) => later)]),
    ]),
  );
  const found = finds.commitments.map((find) => {
    const known = find.known === undefined ? undefined : judged.get(find.known);
    return { find, all: suggestions.related(find, held, here).filter(({ other }) => known?.has(other) !== true) };
  });
  const asked = found.flatMap(({ find: { quote: words }, all }) =>
    all.map(({ other }): RefusedWords => ({ suggested: 'lineage', words, commitment: other })),
  );
  const refused = new Set((await mine.refused(store, asked)).map(keyOf));
  const byId = new Map(held.map((one) => [one.commitment.id, one]));
  return Object.fromEntries(
    found.map(({ find: { id, quote: words }, all }) => [
      id,
      all.flatMap((suggestion): MayRelate[] => {
        const other = byId.get(suggestion.other);
        const isRefused = refused.has(keyOf({ words, commitment: suggestion.other }));
        return other === undefined || isRefused ? [] : [{ suggestion, other: storedWords(other) }];
      }),
    ]),
  );
}

/** What a page's commitments may take up or be taken up by, and what its reports may bear on. */
export async function readSuggestions(store: Store, found: Finds, page: PageFacts): Promise<PageSuggestions> {
  await corpus.state(store);
  const finds = await linkedFinds(store, found, page);
  const related = await readRelated(store, finds, page);
  const bearsOn = await readBearsOn(store, finds.progress, { finds, page });
  return { related, bearsOn: Object.fromEntries(bearsOn) };
}
