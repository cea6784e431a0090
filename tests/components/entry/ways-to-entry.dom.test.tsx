import { render } from 'preact';
import type { VNode } from 'preact';
import { expect, onTestFinished, test } from 'vitest';

import { DueList } from '@/components/corpus/DueList';
import { RelatedTexts } from '@/components/entry/RelatedTexts';
import { NoteFacts } from '@/components/notes/NoteFacts';
import { Hit } from '@/components/search/Hit';
import type { CommitmentId, Note } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { ANCHORED } from '../../gallery/notes';
import { entryIn } from '../../lib/app/said/entries';

const id = 'commitment/calais-group-2024-c10' as CommitmentId;
const WORDS = 'The participants will act';
const { said } = entryIn(SEEDS, id);
const due = { id, words: WORDS, said, document: 'A statement', date: '2024-03-04' };
const nothing = (): void => undefined;
const note: Note = { ...ANCHORED, links: [{ to: 'commitment', id }] };
const related = { relation: 'restates', document: 'A statement', date: '2024', note: '', commitment: id } as const;

const WAYS: readonly { readonly from: string; readonly view: VNode; readonly says: string; readonly opens: string }[] =
  [
    {
      from: 'a search',
      view: (
        <Hit
          found={{
            kind: 'commitment',
            key: 'c',
            words: { text: WORDS, marks: [] },
            strength: 'firm',
            said,
            document: 'A statement',
            date: '2024-03-04',
          }}
          acts={{} as Parameters<typeof Hit>[0]['acts']}
        />
      ),
      says: `Its page: ${WORDS}`,
      opens: '',
    },
    {
      from: 'what is due',
      view: (
        <DueList
          due={{ state: 'ready', data: { of: 'everything', entries: [due], all: 1 } }}
          page={undefined}
          close={nothing}
          addToCalendar={nothing}
        />
      ),
      says: WORDS,
      opens: '_blank',
    },
    {
      from: 'a note about it',
      view: <NoteFacts note={note} about={[{ link: { to: 'commitment', id }, name: WORDS }]} />,
      says: `“${WORDS}”`,
      opens: '_blank',
    },
    {
      from: 'an open row of the panel',
      view: <RelatedTexts earlier={[]} later={[related]} quote={undefined} opens="in a new tab" />,
      says: 'Its page: A statement',
      opens: '_blank',
    },
    {
      from: 'the page of another commitment',
      view: <RelatedTexts earlier={[related]} later={[]} quote={undefined} opens="here" />,
      says: 'Its page: A statement',
      opens: '',
    },
  ];

test.each(WAYS)('from $from a link leads to the page of a commitment', ({ view, says, opens }) => {
  const place = document.createElement('div');
  document.body.append(place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  render(view, place);
  const link = [...place.querySelectorAll('a')].find(({ textContent }) => textContent === says);
  expect(link?.getAttribute('href')).toBe('/entry.html#commitment%2Fcalais-group-2024-c10');
  expect(link?.target).toBe(opens);
});
