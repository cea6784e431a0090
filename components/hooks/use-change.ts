import { useMemo } from 'preact/hooks';

import { data } from '@/lib/app';
import { t } from '@/lib/language';
import type { NotePage, PageChange, PageKey } from '@/lib/model';

import type { Changes } from '../changes/changes-view';
import type { View } from '../states/view';
import { useLoaded } from './use-loaded';
import { useWatched } from './use-watched';

const changing = () => import('./changing');

const notSaved = (): string =>
  t('Pledgemark holds no 2 texts of this page to compare. It saves the words of pages that you saved or noted.');

type ReadPage = Pick<NotePage, 'key' | 'textHash'>;

/** Whether the page that is read has other words than when it was read last. */
export function useChange(page: ReadPage | undefined): PageChange | undefined {
  const key = page === undefined ? undefined : `${page.key} ${page.textHash}`;
  const code = useLoaded(changing, key === undefined ? 'not yet' : 'wanted');
  const view = useWatched(code && key, async (store) =>
    page === undefined ? undefined : code?.changeOf(store, page.key, page.textHash),
  );
  return view.state === 'ready' ? view.data : undefined;
}

/** The query that the page of changes is opened with. */
export function changesQuery({ key, textHash }: ReadPage): string {
  return new URLSearchParams({ page: key, text: textHash }).toString();
}

/** What changed between the text that the query names and the one before it. */
export function useChanges(query: string): View<Changes> {
  const asked = new URLSearchParams(query);
  const [page, text] = [asked.get('page') ?? '', asked.get('text') ?? ''];
  const view = useWatched(`${page} ${text}`, (store) => data.changes(store, page as PageKey, text));
  return useMemo((): View<Changes> => {
    if (view.state !== 'ready') return view;
    return view.data === undefined ? { state: 'empty', teach: notSaved() } : { state: 'ready', data: view.data };
  }, [view]);
}
