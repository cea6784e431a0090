// @vitest-environment jsdom
import 'fake-indexeddb/auto';

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { useEntryTools } from '@/components/hooks/use-entry-tools';
import type { LookTools } from '@/components/look-for/look-view';
import { reader, said } from '@/lib/app';
import { rankPassages } from '@/lib/app/look-for/rank-passages';
import { openGovUk } from '@/lib/govuk-api';
import type { CommitmentId, IsoDate, IsoInstant, LookRequest, LookSubject, RankAsked } from '@/lib/model';

import { HARBOUR_PAGE, aFind } from '../../lib/app/reader/watched-page';
import { news, readPlainly, results } from '../../lib/app/look-for/an-answering-gov-uk';
import { aClock } from '../../lib/govuk-api/answers';
import { hold } from './hook-holder';

beforeEach(() => fakeBrowser.reset());

const TODAY = '2026-11-28' as IsoDate;
const AT = '2026-11-28T10:00:00.000Z' as IsoInstant;
const QUOTE = 'We will open a Harbour Tribunal in Port Ness, to settle disputes over berths, by 31 December 2020';
const PATHS = ['/government/news/a', '/government/news/b', '/government/news/c'];

/** The tools over a store of their own, with one commitment watched, and a www.gov.uk that answers so. */
async function opened(answer: (path: string, tools: () => LookTools, key: () => string) => Response) {
  const asked: string[] = [];
  const clock = aClock();
  const now = (): LookTools => {
    const { lookFor } = held.now() ?? {};
    if (lookFor === undefined) throw new Error('the tools are not there');
    return lookFor;
  };
  let subject: LookSubject | undefined;
  const govUk = openGovUk({
    clock,
    fetch: async (address) => {
      asked.push(address);
      const path = new URL(address).pathname.replace('/api/content', '');
      return answer(path, now, () => subject?.key ?? '');
    },
  });
  const needs = {
    today: TODAY,
    now: (): IsoInstant => AT,
    changed: () => undefined,
    saveCalendar: () => undefined,
    look: {
      now: clock.now,
      load: async () => ({
        govUk,
        read: readPlainly,
        alone: async <End,>(work: () => Promise<End>): Promise<End> => work(),
        now: clock.now,
      }),
    },
  };
  const held = await hold(() => useEntryTools(needs));
  // the background answers from the same store
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const { pledgemark, question } = message as { pledgemark: string; question: RankAsked };
    if (pledgemark !== 'rankPassages') throw new Error(`nobody answers “${pledgemark}”`);
    return { answer: await rankPassages(held.store, question) } as never;
  };
  await expect.poll(() => held.now()?.lookFor).toBeDefined();
  const acts = reader.acts({
    store: held.store,
    page: () => HARBOUR_PAGE,
    finds: () => undefined,
    today: TODAY,
    now: () => AT,
    changed: () => undefined,
    describe: async () => undefined,
    want: () => undefined,
  });
  await acts.watch(aFind(QUOTE, '2020-12-31' as IsoDate));
  const [entry] = (await reader.watched(held.store, TODAY)).entries;
  const id: CommitmentId = entry?.id ?? ('commitment/none' as CommitmentId);
  const subjectNow = async (): Promise<LookSubject> => {
    const [known] = await said.entries(held.store, [id]);
    const one = known && now().subjectOf({ entry: known });
    if (one === undefined) throw new Error('the commitment is not stored');
    subject = one;
    return one;
  };
  const told: (readonly LookRequest[])[] = [];
  return {
    asked,
    told,
    tools: now,
    subjectNow,
    look: async (documents: number) => now().lookWithin(await subjectNow(), documents, (made) => told.push(made)),
    outcome: async () => (await said.of(held.store, [id]))[0]?.said.outcome,
  };
}

const search = '/api/search.json';

test('one search and so many documents are asked for, no more; what is found stays to be chosen from, and is on record nowhere', async () => {
  const { asked, told, look, tools, subjectNow, outcome } = await opened((path) =>
    path === search ? results(PATHS) : news(path),
  );
  const state = await look(2);
  expect(asked.map((address) => new URL(address).host)).toEqual(['www.gov.uk', 'www.gov.uk', 'www.gov.uk']);
  expect(told.at(-1)?.map(({ address, was }) => [address, was])).toEqual(asked.map((one) => [one, 'answered']));
  expect(state).toMatchObject({ is: 'answers', ended: 'finished', progress: { read: 2 } });
  expect(state?.answers[0]?.quote).toContain('The Harbour Tribunal opened its doors');
  const { key } = await subjectNow();
  expect(tools().viewOf(key)).toMatchObject({ at: 'looking', state: { is: 'answers' } });
  expect(await outcome()).toBe('nobody looked');
});

test('nothing found is on record once it settles, and the next look asks only for what is newer', async () => {
  const { asked, look, outcome } = await opened(() => results([]));
  expect(await look(5)).toMatchObject({ is: 'none', ended: 'finished' });
  expect(await outcome()).toBe('date passed');
  await look(5);
  const froms = asked.map((address) => new URL(address).searchParams.get('filter_public_timestamp'));
  expect(froms).toEqual(['from:2019-03-13', `from:${TODAY}`]);
});

test('stopped while it asks, nothing more is asked for, and nothing is on record', async () => {
  const { asked, look, outcome } = await opened((path, tools, key) => {
    tools().stop(key());
    return path === search ? results(PATHS) : news(path);
  });
  expect(await look(3)).toMatchObject({ is: 'none', ended: 'stopped' });
  expect(asked).toHaveLength(1);
  expect(await outcome()).toBe('nobody looked');
});

test('a www.gov.uk that asks for a pause of a minute ends it, and nothing is on record', async () => {
  const busy = { status: 429, headers: { 'retry-after': '60' } };
  const { asked, told, look, outcome } = await opened(() => new Response('', busy));
  expect(await look(3)).toMatchObject({ is: 'unavailable', because: 'busy', pause: 60 });
  expect(asked).toHaveLength(1);
  expect(told.at(-1)?.map(({ was }) => was)).toEqual(['busy']);
  expect(await outcome()).toBe('nobody looked');
});

test('titles of which none may be read are no finished search', async () => {
  const { asked, look, outcome } = await opened(() => results(PATHS));
  expect(await look(0)).toMatchObject({ is: 'none', ended: 'stopped', progress: { titles: 3 } });
  expect(asked).toHaveLength(1);
  expect(await outcome()).toBe('nobody looked');
});
