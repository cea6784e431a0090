import { expect, test } from 'vitest';

import { testabilityOf } from '@/lib/corpus/testability-of';
import type { Actor, Deadline, EntityId, IsoDate } from '@/lib/model';

const at = { start: 0, end: 0 };
const actor = (words: string, ...ids: readonly string[]): Actor => ({ words, entityIds: ids as readonly EntityId[] });
const stated = (change: { actors?: readonly Actor[]; action?: string; deadline?: Deadline }) => {
  const { actors = [], action = 'do it', deadline } = change;
  const found = { actors, action: { ...at, words: action } };
  return testabilityOf(deadline === undefined ? found : { ...found, deadline });
};

test('whether the action can be checked off is left to a person', () => {
  expect(stated({ action: 'open routes' }).deliverable).toEqual({ answer: 'in part', said: 'open routes' });
});

test.each([
  { action: 'open 12 routes', said: '12' },
  { action: 'build 12,000 homes', said: '12,000' },
  { action: 'build 112,000,000 homes', said: '112,000,000' },
  { action: 'spend £3', said: '£3' },
  { action: 'spend $ 5', said: '$ 5' },
  { action: 'cut it by 50%', said: '50%' },
  { action: 'cut it by 5 %', said: '5 %' },
  { action: 'cut it by 2.5 per cent', said: '2.5 per cent' },
  { action: 'spend 3million', said: '3million' },
  { action: 'open routes in 2030', said: undefined },
  { action: 'open 3 routes', said: undefined },
  { action: 'open routes', said: undefined },
])('the target in “$action” is $said', ({ action, said }) => {
  expect(stated({ action }).target).toEqual(
    said === undefined ? { answer: 'not stated' } : { answer: 'in part', said },
  );
});

test.each([
  { who: 'nobody', actors: [], owner: { answer: 'not stated' } },
  { who: 'words that name none', actors: [actor('we')], owner: { answer: 'in part', said: 'we' } },
  { who: 'one named body', actors: [actor('the UK', 'country/uk')], owner: { answer: 'yes', said: 'the UK' } },
  { who: 'a body without words', actors: [actor('', 'country/uk')], owner: { answer: 'yes' } },
  {
    who: 'one body by two words',
    actors: [actor('the UK', 'country/uk'), actor('we', 'country/uk')],
    owner: { answer: 'yes', said: 'the UK, we' },
  },
  {
    who: 'two bodies',
    actors: [actor('the UK', 'country/uk'), actor('France', 'country/france')],
    owner: { answer: 'in part', said: 'the UK, France' },
  },
  { who: 'a scheme', actors: [actor('the offer', 'programme/x')], owner: { answer: 'in part', said: 'the offer' } },
])('where $who takes it on, the owner is $owner', ({ actors, owner }) => {
  expect(stated({ actors }).owner).toEqual(owner);
});

test.each([
  { deadline: undefined, timeframe: { answer: 'not stated' } },
  {
    deadline: { ...at, words: 'by 2030', to: '2030-12-31' as IsoDate },
    timeframe: { answer: 'yes', said: 'by 2030' },
  },
  { deadline: { ...at, words: 'soon' }, timeframe: { answer: 'in part', said: 'soon' } },
  { deadline: { ...at, words: '', event: 'the fair' }, timeframe: { answer: 'in part', said: 'the fair' } },
  { deadline: { ...at, words: '', to: '2030-12-31' as IsoDate }, timeframe: { answer: 'yes' } },
])('of $deadline the timeframe is $timeframe', ({ deadline, timeframe }) => {
  expect(stated(deadline === undefined ? {} : { deadline }).timeframe).toEqual(timeframe);
});
