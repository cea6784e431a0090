import { PageCommitments } from '@/components/page-commitments/PageCommitments';
import type { View } from '@/components/states/view';
import { pageEntries } from '@/lib/app/said/page-entries';
import type { PageCommitments as Commitments } from '@/lib/model';

import type { DrawnStory } from './drawn-story';
import { TODAY } from './entry-stories';
import { SEEDED } from './seeded';
import { PAGE } from './statement';

const nothing = (): void => undefined;
const ofPage = (view: View<Commitments>) => <PageCommitments view={view} accessed={TODAY} print={nothing} />;
const data: Commitments = { page: PAGE, entries: pageEntries(SEEDED, PAGE), edition: SEEDED.edition };

/** Every state of the page of a page's commitments. */
export const PAGE_COMMITMENTS_STORIES: readonly DrawnStory[] = [
  { name: 'page-commitments', title: 'The commitments of a page', view: ofPage({ state: 'ready', data }) },
  {
    name: 'page-commitments-loading',
    title: 'The commitments of a page: being read',
    view: ofPage({ state: 'loading' }),
  },
  {
    name: 'page-commitments-empty',
    title: 'The commitments of a page: not read on this computer',
    view: ofPage({ state: 'empty', teach: 'This page is not read on this computer any more.' }),
  },
  {
    name: 'page-commitments-error',
    title: 'The commitments of a page: could not be read',
    view: ofPage({ state: 'error', say: 'The page could not be read. Your notes are safe.', retry: nothing }),
  },
];
