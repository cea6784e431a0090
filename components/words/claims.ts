import type { PageClaim } from '@/lib/model';

const shown = (address: string): string => address.replace(/^https:\/\//, '');

/** The other page, by its title where one is known, and where it stands. */
function nameOf({ other: { title, address } }: PageClaim): string {
  return title === '' ? shown(address) : `“${title}” (${shown(address)})`;
}

type Sentence = (other: string) => string;

const OWN = 'It is treated as a page of its own.';

/** What is told of a page that says it is one that is held under another address, by what was found and on whose word. */
const SAID: Readonly<Record<PageClaim['says'], Readonly<Record<PageClaim['by'], Sentence>>>> = {
  apart: {
    words: (other) => `This page says that it is the same as ${other}, but its words differ. ${OWN}`,
    address: (other) => `This page says that it is the same as ${other}. ${OWN}`,
    'GOV.UK': (other) => `This page says that it is the same as ${other}. ${OWN}`,
    reader: (other) => `You chose to treat this page and ${other} as 2 pages.`,
  },
  same: {
    words: (other) => `This page is treated as the same as ${other}: the title and most of the words agree.`,
    address: () => 'What you had under the address of this page is kept with the page now, wherever it moves.',
    'GOV.UK': (other) => `This page is treated as the same as ${other}: GOV.UK says so.`,
    reader: (other) => `You chose to treat this page and ${other} as the same.`,
  },
};

export const claimWords = (claim: PageClaim): string => SAID[claim.says][claim.by](nameOf(claim));

/** The way back, or to the other choice. */
export const CLAIM_ACTS: Readonly<Record<PageClaim['says'], string>> = {
  apart: 'Treat them as the same page',
  same: 'Treat it as a page of its own',
};
