import { expect, test } from 'vitest';

import { claimWords } from '@/components/words/claims';
import type { PageClaim, PageKey } from '@/lib/model';

const claim = (change: Partial<PageClaim>): PageClaim => ({
  says: 'apart',
  by: 'words',
  address: 'https://www.gov.uk/b',
  key: 'id/en' as PageKey,
  other: { address: 'https://www.gov.uk/a', title: 'A statement' },
  ...change,
});

test.each<readonly [string, Partial<PageClaim>, string]>([
  [
    'its words differ',
    {},
    'This page says that it is the same as “A statement” (www.gov.uk/a), but its words differ. It is treated as a page of its own.',
  ],
  [
    'no title is known',
    { other: { address: 'https://www.gov.uk/a', title: '' } },
    'This page says that it is the same as www.gov.uk/a, but its words differ. It is treated as a page of its own.',
  ],
  [
    'its words agree',
    { says: 'same' },
    'This page is treated as the same as “A statement” (www.gov.uk/a): the title and most of the words agree.',
  ],
  [
    'GOV.UK said so',
    { says: 'same', by: 'GOV.UK' },
    'This page is treated as the same as “A statement” (www.gov.uk/a): GOV.UK says so.',
  ],
  [
    'notes knew its address only',
    { says: 'same', by: 'address' },
    'What you had under the address of this page is kept with the page now, wherever it moves.',
  ],
  [
    'the reader parted them',
    { by: 'reader' },
    'You chose to treat this page and “A statement” (www.gov.uk/a) as 2 pages.',
  ],
  [
    'the reader joined them',
    { says: 'same', by: 'reader' },
    'You chose to treat this page and “A statement” (www.gov.uk/a) as the same.',
  ],
])('of a page that says it is another, where %s', (_because, change, words) => {
  expect(claimWords(claim(change))).toBe(words);
});
