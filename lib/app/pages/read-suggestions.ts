import { suggestions } from '@/lib/corpus';
import type { Here } from '@/lib/corpus';
import { corpus, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import { foldQuote } from '@/lib/model';
import type { CommitmentId, Finds, MayTakeUp, PageFacts, PageSuggestions, Refused } from '@/lib/model';

import { storedWords, withDocuments } from '../stored-words';
import { readBearsOn } from './bears-on';
import { linkedFinds } from './linked-finds';

const keyOf = ({ words, commitment }: Pick<Refused, 'words' | 'commitment'>): string =>
  `${commitment} ${foldQuote(words)}`;

/** What a page's commitments may take up: candidates of the store, without those that the reader has judged already. */
async function readTakesUp(store: Store, finds: Finds, page: PageFacts): Promise<PageSuggestions['takesUp']> {
  const onPage = finds.commitments.flatMap(({ known }): CommitmentId[] => (known === undefined ? [] : [known]));
  const here: Here = { published: page.published, onPage };
  const alike = await corpus.alike(
    store,
    finds.commitments.map(({ quote }) => quote),
  );
  const held = withDocuments(alike.commitments, alike.documents);
  const lines = new Map(
    (await corpus.recordsFor(store, onPage)).map(({ commitment, lineage }) => [commitment.id, lineage]),
  );
  const found = finds.commitments.map((find) => {
    const said = find.known === undefined ? [] : (lines.get(find.known) ?? []);
    const all = suggestions
      .earlier(find, held, here)
      .filter(({ earlier }) => !said.some((line) => line.earlier === earlier));
    return { find, all };
  });
  const asked = found.flatMap(({ find: { quote: words }, all }) =>
    all.map(({ earlier }): Refused => ({ suggested: 'lineage', words, commitment: earlier })),
  );
  const refused = new Set((await mine.refused(store, asked)).map(keyOf));
  const byId = new Map(held.map((one) => [one.commitment.id, one]));
  return Object.fromEntries(
    found.map(({ find: { id, quote: words }, all }) => [
      id,
      all.flatMap((suggestion): MayTakeUp[] => {
        const earlier = byId.get(suggestion.earlier);
        const isRefused = refused.has(keyOf({ words, commitment: suggestion.earlier }));
        return earlier === undefined || isRefused ? [] : [{ suggestion, earlier: storedWords(earlier) }];
      }),
    ]),
  );
}

/** What a page's commitments may take up and its reports may bear on. */
export async function readSuggestions(store: Store, found: Finds, page: PageFacts): Promise<PageSuggestions> {
  await corpus.state(store);
  const finds = await linkedFinds(store, found, page);
  const takesUp = await readTakesUp(store, finds, page);
  const bearsOn = await readBearsOn(store, finds.progress, { finds, page });
  return { takesUp, bearsOn: Object.fromEntries(bearsOn) };
}
