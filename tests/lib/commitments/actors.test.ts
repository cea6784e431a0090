import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/commitments';
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
    { text: 'We will act.', actors: [{ words: 'We', entityIds: [] }] },
    { text: 'Forces of France will act.', actors: [{ words: 'Forces of France', entityIds: [] }] },
    { text: 'The home office will act.', actors: [{ words: 'The home office', entityIds: [] }] },
  ])('in “$text” is $actors', ({ text, actors }) => {
    expect(actorsOf(text)).toEqual(actors);
  });
});
