import { expect, test } from 'vitest';

import { chooseDocuments, passagesFor } from '@/lib/look-for';
import type { CommitmentId, LookSubject } from '@/lib/model';

const SUBJECT: LookSubject = {
  key: 'commitment/1',
  of: 'commitment/1' as CommitmentId,
  words: 'We will open a Harbour Tribunal in Port Ness with £3 million',
  actors: [],
  address: 'https://www.gov.uk/government/publications/harbour-strategy',
  title: 'Harbour strategy for Norland ports',
  published: '2019-03-12',
};

test('of many results those are read whose title and description speak of it, then the rest as GOV.UK gave them', () => {
  const listed = [
    { path: '/a', title: 'Bees' },
    { path: '/b', title: 'Hives', description: 'How honey is taken from a hive in the spring.' },
    { path: '/c', title: 'New chair for tribunal', description: 'The Harbour Tribunal in Port Ness has a chair.' },
    { path: '/government/publications/harbour-strategy', title: 'Harbour strategy for Norland ports' },
    { path: '/d', title: 'Harbour tribunal' },
  ];
  const chosen = chooseDocuments(listed, SUBJECT, 3).map(({ path }) => path);
  expect(chosen.toSorted()).toEqual(['/a', '/c', '/d']);
  expect(chosen[2]).toBe('/a');
});

const document = (id: string, text: string, title = 'Port figures') => ({ id, title, text, published: '2021-06-18' });

test('a passage is offered with the words it shares, and why it is here', () => {
  const answers = document(
    'a',
    'The Harbour Tribunal opened in Port Ness on 4 March 2021 at £3 million.',
    'Norland harbour strategy: two years on',
  );
  const [passage, ...none] = passagesFor(
    SUBJECT,
    [answers, document('b', 'The bees of Norland are well this year.')],
    5,
  );
  expect(none).toEqual([]);
  expect(passage).toMatchObject({ document: 'a', quote: answers.text });
  expect(passage?.why).toMatchObject({ sharedWords: 4, namesTitle: true, figures: ['£3million'] });
});

test.each([
  { what: 'one word', text: 'The port of Stornoway was closed for all of last week.' },
  { what: 'words that tell no topic', text: 'We will open a new national service with a budget of many millions.' },
  { what: 'a sum alone', text: 'The new school for the deaf was given about £3 million.' },
])('a passage that shares $what is not offered', ({ text }) => {
  expect(passagesFor(SUBJECT, [document('a', text)], 5)).toEqual([]);
});
