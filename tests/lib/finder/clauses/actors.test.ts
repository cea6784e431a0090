import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/finder';
import type { EntityId, EntityType, Mention } from '@/lib/model';

const NAMES: readonly (readonly [EntityType, string])[] = [
  ['country', 'Belgium'],
  ['country', 'France'],
  ['country', 'Germany'],
  ['organisation', 'Home Office'],
  ['organisation', 'College'],
];

function actorsOf(text: string) {
  const mentions: Mention[] = NAMES.flatMap(([type, surface]) =>
    [...text.matchAll(new RegExp(surface, 'g'))].map(({ index }) => ({
      start: index,
      end: index + surface.length,
      type,
      surface,
      entityId: surface.toLowerCase() as EntityId,
      why: 'written out',
    })),
  );
  const found = readClauses({ text, headings: [] }, mentions).commitments.at(-1);
  return found?.actors.map(({ words, entityIds }) => ({ words, entityIds }));
}

describe('who promises', () => {
  test.each([
    { text: 'The Home Office will act.', actors: [{ words: 'Home Office', entityIds: ['home office'] }] },
    {
      text: 'The Home Office and the College will launch a scheme.',
      actors: [
        { words: 'Home Office', entityIds: ['home office'] },
        { words: 'College', entityIds: ['college'] },
      ],
    },
    {
      text: 'Belgium, France and Germany (hereinafter ‘the participants’) met. All participants agreed to act.',
      actors: [{ words: 'All participants', entityIds: ['belgium', 'france', 'germany'] }],
    },
    {
      text: 'Belgium and France agreed to meet. They also agreed to act.',
      actors: [{ words: 'They', entityIds: ['belgium', 'france'] }],
    },
    {
      text: 'Joint statement of Belgium and France on trade.\n\nWe will act.',
      actors: [{ words: 'We', entityIds: ['belgium', 'france'] }],
    },
    {
      text: 'The plan will be published by the Home Office in May.',
      actors: [{ words: 'Home Office', entityIds: ['home office'] }],
    },
    {
      text: 'This recommendation is accepted in full by Belgium and France.',
      actors: [
        { words: 'Belgium', entityIds: ['belgium'] },
        { words: 'France', entityIds: ['france'] },
      ],
    },
    { text: 'The masts will be paid for by departments.', actors: [{ words: 'departments', entityIds: [] }] },
    { text: 'We agreed that 22 countries will act.', actors: [{ words: '22 countries', entityIds: [] }] },
    {
      text: 'Joint statement of Belgium and France on trade.\n\nOur aim is to open the piers.',
      actors: [{ words: 'Our', entityIds: ['belgium', 'france'] }],
    },
    {
      text: 'Belgium, France and Germany met. Germany agreed to meet. All countries agreed to act.',
      actors: [{ words: 'All countries', entityIds: [] }],
    },
    {
      text: 'Belgium and France agreed to meet. Both countries agreed to act.',
      actors: [{ words: 'Both countries', entityIds: ['belgium', 'france'] }],
    },
    {
      text: 'The Harbour Guild of Norland will act.',
      actors: [{ words: 'The Harbour Guild of Norland', entityIds: [] }],
    },
    { text: 'We will act.', actors: [{ words: 'We', entityIds: [] }] },
    { text: 'Forces of France will act.', actors: [{ words: 'Forces of France', entityIds: [] }] },
    { text: 'The home office will act.', actors: [{ words: 'The home office', entityIds: [] }] },
  ])('in “$text” is $actors', ({ text, actors }) => {
    expect(actorsOf(text)).toEqual(actors);
  });

  test.each([
    { what: 'a thing', text: 'The plan will be published in May.' },
    { what: 'a rate', text: 'The pier rate will be raised by 3 points.' },
    { what: 'what was said before', text: 'This will be set out in May.' },
    { what: 'a document', text: 'Legislation will be introduced.' },
    { what: 'a sum', text: '£500 million will be invested.' },
    {
      what: 'those on whom a duty is laid',
      text: 'All foreign companies which trade in France will have to register.',
    },
  ])('nobody, where the subject is $what: “$text”', ({ text }) => {
    expect(actorsOf(text)).toEqual([]);
  });
});
