import { t, worded } from '@/lib/language';
import type { PageClaim } from '@/lib/model';

const shown = (address: string): string => address.replace(/^https:\/\//, '');

/** The other page, by its title where one is known, and where it stands. */
function nameOf({ other: { title, address } }: PageClaim): string {
  return title === '' ? shown(address) : `“${title}” (${shown(address)})`;
}

type Sentence = (other: string) => string;

const saysSame: Sentence = (other) =>
  t('This page says that it is the same as {other}. It is treated as a page of its own.', { other });

/** What is told of a page that says it is one that is held under another address, by what was found and on whose word. */
const SAID: Readonly<Record<PageClaim['says'], Readonly<Record<PageClaim['by'], Sentence>>>> = {
  apart: {
    words: (other) =>
      t('This page says that it is the same as {other}, but its words differ. It is treated as a page of its own.', {
        other,
      }),
    address: saysSame,
    'GOV.UK': saysSame,
    reader: (other) => t('You chose to treat this page and {other} as 2 pages.', { other }),
  },
  same: {
    words: (other) =>
      t('This page is treated as the same as {other}: the title and most of the words agree.', { other }),
    address: () => t('What you had under the address of this page is kept with the page now, wherever it moves.'),
    'GOV.UK': (other) => t('This page is treated as the same as {other}: GOV.UK says so.', { other }),
    reader: (other) => t('You chose to treat this page and {other} as the same.', { other }),
  },
};

export const claimWords = (claim: PageClaim): string => SAID[claim.says][claim.by](nameOf(claim));

/** The way back, or to the other choice. */
export const CLAIM_ACTS: Readonly<Record<PageClaim['says'], string>> = worded({
  apart: 'Treat them as the same page',
  same: 'Treat it as a page of its own',
});
