import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { applyCorrections } from '@/lib/app/pages/apply-corrections';
import type { CommitmentFind, EntityId, Finds, IsoDate, ReaderSays } from '@/lib/model';

import { TEXT, correct, findOf, findsIn, idsOf, selectorOf } from './harbour';

const FOUND = findsIn(TEXT);
const TRIBUNAL = findOf(FOUND, 'commitments', 'We will open a Harbour Tribunal');
const BERTHS = findOf(FOUND, 'commitments', 'The Home Office will publish');
const CHARGES = findOf(FOUND, 'progress', 'We have published');
const FRANCE = findOf(FOUND, 'mentions', 'France');
const NOT_ONE: ReaderSays = { is: 'not one' };
const day = (words: string): IsoDate => words as IsoDate;

const applied = (says: ReaderSays, find: CommitmentFind = TRIBUNAL) =>
  applyCorrections(FOUND, TEXT, [correct(TEXT, find, says)]).finds;
const again = (finds: Finds, { id }: CommitmentFind): CommitmentFind => {
  const found = finds.commitments.find((one) => one.id === id);
  if (found === undefined) throw new Error('it is gone');
  return found;
};

test('what is not one is gone, and nothing else is', () => {
  const gone = [TRIBUNAL, CHARGES, FRANCE].map((find) => correct(TEXT, find, NOT_ONE));
  const { finds, missing } = applyCorrections(FOUND, TEXT, gone);
  expect(missing).toEqual([]);
  expect(finds).toEqual({
    mentions: FOUND.mentions.filter(({ id }) => id !== FRANCE.id),
    commitments: FOUND.commitments.filter(({ id }) => id !== TRIBUNAL.id),
    progress: FOUND.progress.filter(({ id }) => id !== CHARGES.id),
  });
});

describe('the reader’s date', () => {
  test.each([
    { date: { day: day('2021-03-31') }, gives: { words: 'by the end of 2020', to: '2021-03-31', by: 'reader' } },
    {
      date: { event: 'the harbour fair' },
      gives: { words: 'by the end of 2020', event: 'the harbour fair', by: 'reader' },
    },
  ])('$date takes the place of the finder’s, and the page’s words stay', ({ date, gives }) => {
    const { deadline, given } = again(applied({ is: 'date', date }), TRIBUNAL);
    expect(deadline).toMatchObject(gives);
    expect(given?.deadline).toEqual(TRIBUNAL.deadline);
  });

  test('words that are no date give no deadline', () => {
    const find = again(applied({ is: 'date', date: { none: true } }), TRIBUNAL);
    expect(find.deadline).toBeUndefined();
    expect(find.given?.deadline?.words).toBe('by the end of 2020');
  });

  test('where the page gives none, a day stands without words', () => {
    const gangway = findOf(FOUND, 'commitments', 'We will work with France');
    const { deadline } = again(applied({ is: 'date', date: { day: day('2025-01-01') } }, gangway), gangway);
    expect(deadline).toMatchObject({ words: '', to: '2025-01-01', by: 'reader' });
  });
});

test('the reader’s actors take the place of those that were read, by name and by entity', () => {
  const actors = [{ words: 'Harbour Board' }, { words: 'France', entityId: 'country/france' as EntityId }];
  const find = again(applied({ is: 'actor', actors }), TRIBUNAL);
  expect(find.actors).toEqual([
    { words: 'Harbour Board', entityIds: [] },
    { words: 'France', entityIds: ['country/france'] },
  ]);
  expect(find.given?.actors).toEqual(TRIBUNAL.actors);
});

test('other words: the find stands on them, keeps its id and its strength, and loses the parts outside', () => {
  const words = 'The Home Office will publish a list of berths';
  const find = again(applied({ is: 'words', selector: selectorOf(TEXT, words) }, BERTHS), BERTHS);
  expect(TEXT.slice(find.start, find.end)).toBe(words);
  expect(find).toMatchObject({
    quote: words,
    strength: BERTHS.strength,
    actors: BERTHS.actors,
    trigger: BERTHS.trigger,
  });
  expect(BERTHS.deadline).toBeDefined();
  expect(find.deadline).toBeUndefined();
  expect(find.conditions).toEqual([]);
  expect(find.given?.quote).toBe(BERTHS.quote);
});

test('words that were changed twice are those of the last time, taken from what the finder gave', () => {
  const narrow = correct(TEXT, BERTHS, { is: 'words', selector: selectorOf(TEXT, 'will publish a list') });
  const wide = correct(TEXT, BERTHS, { is: 'words', selector: selectorOf(TEXT, BERTHS.quote) });
  const find = again(applyCorrections(FOUND, TEXT, [narrow, wide]).finds, BERTHS);
  expect(find.deadline).toEqual(BERTHS.deadline);
  expect(find.conditions).toEqual(BERTHS.conditions);
});

test('a date and an actor stand beside each other; of two dates the last counts', () => {
  const says: readonly ReaderSays[] = [
    { is: 'date', date: { day: day('2021-01-01') } },
    { is: 'actor', actors: [{ words: 'Harbour Board' }] },
    { is: 'date', date: { day: day('2022-02-02') } },
  ];
  const corrections = says.map((one) => correct(TEXT, TRIBUNAL, one));
  const find = again(applyCorrections(FOUND, TEXT, corrections).finds, TRIBUNAL);
  expect(find.deadline?.to).toBe('2022-02-02');
  expect(find.actors).toEqual([{ words: 'Harbour Board', entityIds: [] }]);
});

describe('on a page that has changed', () => {
  const taken = correct(TEXT, TRIBUNAL, NOT_ONE);

  test.each([
    { name: 'text came in before the words', text: `A new first line.\n\n${TEXT}`, missing: 0, gone: 1 },
    { name: 'the words were edited', text: TEXT.replace('open a Harbour', 'open one Harbour'), missing: 0, gone: 1 },
    {
      name: 'the words went',
      text: TEXT.replace('We will open a Harbour Tribunal in Port Ness by the end of 2020. ', ''),
      missing: 1,
      gone: 0,
    },
    {
      name: 'other words stand there',
      text: TEXT.replace('open a Harbour Tribunal in Port Ness by the end of 2020', 'sell 14 ferries to the islands'),
      missing: 1,
      gone: 0,
    },
  ])('where $name, it falls on no other words', ({ text, missing, gone }) => {
    const found = findsIn(text);
    const right = applyCorrections(found, text, [taken]);
    expect(right.missing).toHaveLength(missing);
    expect(found.commitments.length - right.finds.commitments.length).toBe(gone);
  });

  test.each([
    { name: 'a little more', end: TRIBUNAL.end + 5, gone: 1 },
    { name: 'little of them', end: TRIBUNAL.start + 12, gone: 0 },
  ])('where the finder takes $name of the words, $gone is taken off', ({ end, gone }) => {
    const recut = { ...TRIBUNAL, end, quote: TEXT.slice(TRIBUNAL.start, end) };
    const others = FOUND.commitments.filter(({ id }) => id !== TRIBUNAL.id);
    const { finds } = applyCorrections({ ...FOUND, commitments: [recut, ...others] }, TEXT, [taken]);
    expect(finds.commitments).toHaveLength(FOUND.commitments.length - gone);
  });

  test('one of two copies is taken off, the one that was meant', () => {
    const twice = `${TEXT}\n\nAnnex\n\nWe will open a Harbour Tribunal in Port Ness by the end of 2020. So it was said.`;
    const found = findsIn(twice);
    const copies = found.commitments.filter(({ quote }) => quote === TRIBUNAL.quote);
    expect(copies).toHaveLength(2);
    const [, second] = copies;
    if (second === undefined) throw new Error('there is no copy');
    const { finds } = applyCorrections(found, twice, [correct(twice, second, NOT_ONE)]);
    expect(finds.commitments.filter(({ quote }) => quote === TRIBUNAL.quote)).toEqual(copies.slice(0, 1));
  });
});

test('whatever was put right: what the finder gave is not touched, and with no corrections it is what is shown', () => {
  const finds = [...FOUND.commitments, ...FOUND.progress, ...FOUND.mentions];
  const before = structuredClone(FOUND);
  const says = fc.constantFrom<ReaderSays>(
    NOT_ONE,
    { is: 'date', date: { none: true } },
    { is: 'date', date: { day: day('2030-01-01') } },
    { is: 'actor', actors: [] },
    { is: 'words', selector: selectorOf(TEXT, 'work with France') },
  );
  const chosen = fc.array(fc.record({ find: fc.constantFrom(...finds), says }), { maxLength: 12 });
  fc.assert(
    fc.property(chosen, (some) => {
      const corrections = some.map(({ find, says: one }) => correct(TEXT, find, one));
      const { finds: right } = applyCorrections(FOUND, TEXT, corrections);
      expect(FOUND).toEqual(before);
      for (const kind of ['mentions', 'commitments', 'progress'] as const) {
        const gone = new Set(corrections.filter(({ says: { is } }) => is === 'not one').map(({ find }) => find));
        expect([...idsOf(right[kind])].toSorted()).toEqual(
          idsOf(FOUND[kind])
            .filter((id) => !gone.has(id))
            .toSorted(),
        );
      }
      for (const find of [...right.commitments, ...right.progress])
        expect(TEXT.slice(find.start, find.end)).toBe(find.quote);
      expect(applyCorrections(FOUND, TEXT, []).finds).toEqual(FOUND);
    }),
    { numRuns: 60 },
  );
});
