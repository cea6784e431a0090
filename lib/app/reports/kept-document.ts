import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Finds, KeptPage, PageKey, Reading } from '@/lib/model';
import type { KnownDocument } from '@/lib/progress-reports';

/** A page that is kept, with the words that it was last seen with and what was found in them. */
export interface KeptDocument {
  readonly page: KeptPage;
  readonly reading: Reading;
  readonly finds: Finds;
}

/** Of these pages, those that are kept with their words. */
export async function keptDocuments(store: Store, pages: readonly KeptPage[]): Promise<readonly KeptDocument[]> {
  const texts = await library.keptPages.texts(store, pages);
  return pages.flatMap((page): readonly KeptDocument[] => {
    const text = texts.find((one) => one.page === page.page && one.hash === page.hash);
    return text === undefined ? [] : [{ page, reading: text.reading, finds: text.finds }];
  });
}

export async function keptDocument(store: Store, key: PageKey): Promise<KeptDocument | undefined> {
  const page = await library.keptPages.of(store, key);
  const [document] = page === undefined ? [] : await keptDocuments(store, [page]);
  return document;
}

/** What is known of a kept page without its words, or with them. */
export function known({ facts }: Pick<KeptPage, 'facts'>, reading?: Reading): KnownDocument {
  const { address, title, published, publisher } = facts;
  return {
    address,
    title,
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(reading === undefined ? {} : { reading }),
  };
}
