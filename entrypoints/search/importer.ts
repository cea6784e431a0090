import type { Importer, ImportQueue } from '@/components/hooks/use-import';
import type { Looked, Preview, Way } from '@/components/import/import-view';
import { pages } from '@/lib/app';
import { pathOf, runImport } from '@/lib/govuk-api';
import type { ContentItem, Found, GovUk, ItemAnswer } from '@/lib/govuk-api';
import { t, told, worded } from '@/lib/language';
import type { Finds, ImportWish, IsoInstant, PageFacts, PageKey, Reading } from '@/lib/model';
import { pageKey } from '@/lib/page';

import { readItem, shown } from '../own-pages/read-item';

/** What reaches outside: all of it handed in. */
export interface ImporterNeeds {
  readonly govUk: GovUk;
  readonly perSecond: number;
  readonly parser: Pick<DOMParser, 'parseFromString'>;
  readonly now: () => IsoInstant;
  readonly newId: () => string;
  readonly locks: Pick<LockManager, 'request'>;
  /** Told when an import has come to rest. */
  readonly changed: () => void;
  /** Has the background find names and commitments in a text. */
  readonly findIn: (page: PageFacts, reading: Reading) => Promise<Finds>;
}

type LookedAt = Looked & { readonly wish?: ImportWish };

/** Of stored items the text and the finds together came to so many bytes, in the middle. */
const BYTES_EACH = 30_000;
/** So many results of a search are had by one request. */
const MOST_RESULTS = 500;
/** A page that has moved more often leads in a circle. */
const MOST_MOVES = 3;
const LOCK = 'pledgemark import';

const NOTHING: Finds = { mentions: [], commitments: [], progress: [] };

const nothing = (because: string): LookedAt => ({ found: 'nothing', because });
const NOT_NOW = worded({
  busy: 'GOV.UK has too much to do. Try again later.',
  'no connection': 'There is no connection to GOV.UK.',
  'too slow': 'GOV.UK took too long to answer. Try again later.',
} as const);

const refusedWords = ({ place, because }: { readonly place: string; readonly because: string }): string =>
  t('The answer of GOV.UK was not taken in. {place}: {because}', {
    place: told(place),
    because: told(because),
  });

function saidOf(answer: Exclude<ItemAnswer, { got: 'item' }>): string {
  switch (answer.got) {
    case 'gone':
      return t('GOV.UK has withdrawn this page.');
    case 'not there':
      return t('There is no such page on GOV.UK.');
    case 'moved':
      return t('This address leads in a circle.');
    case 'refused':
      return refusedWords(answer);
    case 'no answer':
      return NOT_NOW[answer.because];
  }
}

async function itemAt(govUk: GovUk, path: string, signal: AbortSignal): Promise<ItemAnswer> {
  let answer = await govUk.item(path, signal);
  for (let moves = 0; moves < MOST_MOVES && answer.got === 'moved'; moves++)
    answer = await govUk.item(answer.to, signal);
  return answer;
}

/** A collection stands for its members; any other page comes with what it announces under its own address. */
function foundIn(item: ContentItem, way: 'address' | 'collection'): readonly Found[] {
  if (way === 'collection') return item.leadsTo;
  const { path, title, kind, updated = item.published } = item;
  const own = { path, title, kind, ...(updated === undefined ? {} : { date: updated }) };
  return [own, ...item.leadsTo.filter((one) => one.path.startsWith(`${path}/`))];
}

/** Opens the way by which documents are brought in. */
export function openImporter(needs: ImporterNeeds): Importer {
  const { govUk, perSecond, parser, now, newId, locks, changed, findIn } = needs;
  const preview = (title: string, found: readonly Found[], there = found.length): Preview => {
    const documents = found.map(({ kind, description: _description, ...one }) => ({
      ...one,
      ...(kind === undefined ? {} : { kind: shown(kind) }),
    }));
    return { title, documents, there, bytesEach: BYTES_EACH, perSecond };
  };

  const lookAt = async (way: 'address' | 'collection', words: string, signal: AbortSignal): Promise<LookedAt> => {
    const path = pathOf(words);
    if (path === undefined) return nothing(t('This is no address of a page on www.gov.uk.'));
    const answer = await itemAt(govUk, path, signal);
    if (answer.got !== 'item') return nothing(saidOf(answer));
    const { item } = answer;
    const found = foundIn(item, way);
    if (found.length === 0) return nothing(t('This page lists no documents. Choose “One page” to bring it in.'));
    return { found: 'documents', preview: preview(item.title, found), wish: { by: way, path: item.path } };
  };
  const search = async (words: string, signal: AbortSignal): Promise<LookedAt> => {
    const answer = await govUk.search(words, { start: 0, count: MOST_RESULTS }, signal);
    if (answer.got === 'no answer') return nothing(NOT_NOW[answer.because]);
    if (answer.got === 'refused') return nothing(refusedWords(answer));
    const { found, total } = answer;
    if (found.length === 0) return nothing(t('GOV.UK finds nothing for these words.'));
    const there = Math.max(total, found.length);
    return {
      found: 'documents',
      preview: preview(t('Search: {words}', { words }), found, there),
      wish: { by: 'search', words },
    };
  };
  const read = async (item: ContentItem) => {
    const readNow = readItem(item, parser);
    if (!readNow.read) return { ...readNow, again: false };
    const kept = { because: 'imported', kept: now(), updatedAt: item.updatedAt } as const;
    const { description } = item;
    try {
      const found = await Promise.all(readNow.pages.map(({ facts, reading }) => findIn(facts, reading)));
      const keeping = readNow.pages.map((page, at) => ({
        page: { page: page.key, facts: page.facts, ...kept, ...(description === undefined ? {} : { description }) },
        hash: page.hash,
        reading: page.reading,
        ...pages.takenIn({ facts: page.facts, finds: found[at] ?? NOTHING }, kept.kept),
      }));
      return { read: true, pages: keeping } as const;
    } catch (fault) {
      const said = fault instanceof Error ? fault.message : String(fault);
      return { read: false, because: `It could not be read. ${said}`, again: true } as const;
    }
  };
  const keyOf = ({ contentId, locale, path }: ContentItem): PageKey =>
    pageKey({ contentId, locale, address: path } as PageFacts);
  return {
    look: (way: Way, words, signal) => (way === 'search' ? search(words.trim(), signal) : lookAt(way, words, signal)),
    run: (store: ImportQueue, signal) =>
      runImport(govUk, { ...store, isHeld: (item) => store.isHeld(keyOf(item), item.updatedAt), read }, signal),
    alone: async (work, signal) => {
      await locks.request(LOCK, { signal }, work);
    },
    changed,
    now,
    newId,
  };
}
