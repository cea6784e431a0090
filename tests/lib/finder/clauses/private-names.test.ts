import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/finder';
import type { EntityType, Mention } from '@/lib/model';

interface Named {
  readonly surface: string;
  readonly type: EntityType;
  readonly why: string;
  readonly entityName?: string;
}

const PERSON = { type: 'person', why: 'forename and surname' } as const;
const OFFICE = { type: 'role', why: 'office' } as const;
const FIRM = { type: 'organisation', why: 'capitals again and again' } as const;
const STATE = { type: 'country', why: 'gazetteer' } as const;
const BODY = { type: 'organisation', why: 'body' } as const;

function reportsOf(text: string, named: readonly Named[]): readonly string[] {
  const mentions = named.map((name): Mention => {
    const start = text.indexOf(name.surface);
    return { ...name, start, end: start + name.surface.length };
  });
  return readClauses({ text, headings: [] }, mentions).progress.map(({ start, end }) => text.slice(start, end));
}

describe('people and firms without a public office', () => {
  test.each([
    { text: 'Nick Keith opened an office in Istanbul.', named: [{ surface: 'Nick Keith', ...PERSON }] },
    { text: 'Better English launched a service in May.', named: [{ surface: 'Better English', ...FIRM }] },
    { text: 'Better English has launched a service.', named: [{ surface: 'Better English', ...FIRM }] },
    { text: 'Russia launched an invasion in May.', named: [{ surface: 'Russia', ...STATE, entityName: 'Russia' }] },
  ])('“$text” is no progress', ({ text, named }) => {
    expect(reportsOf(text, named)).toEqual([]);
  });

  test.each([
    {
      text: 'The Trade Minister Jane Smith opened an office in Istanbul.',
      named: [
        { surface: 'Trade Minister', ...OFFICE },
        { surface: 'Jane Smith', ...PERSON },
      ],
    },
    {
      text: 'Jane Smith, the Trade Minister, opened an office in Istanbul.',
      named: [
        { surface: 'Jane Smith', ...PERSON },
        { surface: 'Trade Minister', ...OFFICE },
      ],
    },
    { text: 'France launched a service in May.', named: [{ surface: 'France', ...STATE, entityName: 'France' }] },
    { text: 'The Skills Board launched a service in May.', named: [{ surface: 'Skills Board', ...BODY }] },
  ])('“$text” is progress', ({ text, named }) => {
    expect(reportsOf(text, named)).toHaveLength(1);
  });
});

describe('a block that somebody is said to say, without quotation marks', () => {
  test('is not the speech of the page where a private person says it', () => {
    const text = 'Nick Keith said:\n\nWe have opened an office.\n\nWe have published the plan.';
    expect(reportsOf(text, [{ surface: 'Nick Keith', ...PERSON }])).toEqual(['We have published the plan']);
  });

  test('counts where a minister says it', () => {
    const text = 'The minister said:\n\nWe have opened an office.';
    expect(reportsOf(text, [])).toEqual(['We have opened an office']);
  });
});
