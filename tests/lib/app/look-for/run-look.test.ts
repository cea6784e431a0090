import { describeQuote } from '@/lib/anchoring';
import { openGovUk } from '@/lib/govuk-api';
import type { Fetch } from '@/lib/govuk-api';
import { lookRun } from '@/lib/app/look-for/run-look';
import { passagesFor, planOf, planWithin } from '@/lib/look-for';
import type { CommitmentId, IsoDate, LookState, LookSubject, RankedPassage } from '@/lib/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { aClock, json } from '../../govuk-api/answers';
import { SAYS, news, readPlainly, results } from './an-answering-gov-uk';

const SUBJECT: LookSubject = {
  key: 'k',
  of: 'commitment/1' as CommitmentId,
  words: 'We will open a Harbour Tribunal in Port Ness, to settle disputes over berths, by the end of 2020',
  title: 'Harbour strategy for Norland',
  publisher: 'Norland Harbours',
  actors: ['Norland Harbours'],
  published: '2019-03-12',
  address: 'https://www.gov.uk/government/publications/harbour-strategy',
};
const ON = '2026-11-28' as IsoDate;
type Answering = (path: string, times: number) => Response | Promise<Response>;

/** A search over an answering www.gov.uk; with what it was asked, when, and every state it told. */
function aLook(
  answer: Answering,
  { place = 'here and GOV.UK', subject = SUBJECT, stopAfter = 0, plan = planOf(subject) } = {},
) {
  let late = (): void => undefined;
  const clock = {
    ...aClock(),
    // a request that is answered never is too late; `SLOW` is at once
    after: (_: number, over: () => void) => {
      late = over;
      return () => undefined;
    },
  };
  const asked: { address: string; at: number }[] = [];
  const told: LookState[] = [];
  const fetch: Fetch = async (address) => {
    asked.push({ address, at: clock.now() });
    if (asked.length === stopAfter) run.stop();
    const { pathname } = new URL(address);
    const path = pathname.replace('/api/content', '');
    const given = answer(path, asked.filter((one) => new URL(one.address).pathname === pathname).length);
    if (given === SLOW) late();
    return given;
  };
  const run = lookRun(
    { subject, plan, place: place as 'here', on: ON, here: 214 },
    {
      govUk: openGovUk({ fetch, clock }),
      read: readPlainly,
      pagesAbout: async () => [],
      rank: async ({ question, documents, most }) =>
        passagesFor(question, documents, most).map(({ document, quote, why, ...span }): RankedPassage => {
          const text = documents.find(({ id }) => id === document)?.text ?? '';
          return { document, quote, why, selector: describeQuote(text, span) };
        }),
      alone: (work) => work(),
    },
    (state) => told.push(state),
  );
  const last = (): LookState => {
    const state = told.at(-1);
    if (state === undefined) throw new Error('nothing was told');
    return state;
  };
  return { run, asked, told, last, plan, pathsAsked: () => asked.map(({ address }) => new URL(address).pathname) };
}

const SLOW = new Promise<Response>(() => undefined);
const PAUSE = { status: 429, headers: { 'retry-after': '60' } };
const many = Array.from({ length: 60 }, (_, at) => `/government/news/harbour-${at}`);

test('the searches are asked with filter and fields, then the best 20 documents, one request a second', async () => {
  const { run, asked, last, plan } = aLook((path) => (path === '/api/search.json' ? results(many) : news(path)));
  await run.go();
  expect(asked).toHaveLength(23);
  expect(asked.map(({ at }) => at)).toEqual(asked.map((_, at) => at * 1000));
  const searches = asked.slice(0, 3).map(({ address }) => new URL(address).searchParams);
  expect(searches.map((one) => one.get('q'))).toEqual(plan.searches.map(({ words }) => words));
  for (const one of searches) expect(one.get('filter_public_timestamp')).toBe('from:2019-03-13');
  const state = last();
  expect(state).toMatchObject({ is: 'answers', ended: 'finished' });
  expect(state.answers).toHaveLength(5);
  expect(state.answers[0]).toMatchObject({ quote: SAYS, date: '2021-06-18', dateIs: 'published', stands: 'at GOV.UK' });
  expect(state.progress).toMatchObject({ searched: 3, titles: 60, settled: 20, read: 20 });
  expect(state.progress.requests.map(({ was }) => was)).toEqual(asked.map(() => 'answered'));
});

test('a busy server, a slow document, a redirect, an empty and a foreign one: each is listed, and the search goes on', async () => {
  const paths = ['/a', '/slow', '/moved', '/empty', '/broken', '/gone', '/old'];
  const { run, last } = aLook((path, times) => {
    if (path === '/api/search.json') return times === 1 ? new Response('', { status: 429 }) : results(paths);
    if (path === '/slow') return SLOW;
    if (path === '/moved') return new Response('', { status: 301, headers: { location: '/api/content/there' } });
    if (path === '/empty') return news(path, { details: { body: '' } });
    if (path === '/broken') return json({ title: 'no item' });
    if (path === '/old')
      return news(path, {
        first_published_at: '2015-01-01T09:00:00.000+00:00',
        public_updated_at: '2016-01-01T09:00:00.000+00:00',
      });
    return path === '/gone' ? new Response('', { status: 410 }) : news(path);
  });
  await run.go();
  const { progress, answers, ...state } = last();
  expect(state).toMatchObject({ is: 'answers', ended: 'finished' });
  const was = (path: string) => progress.requests.find(({ address }) => new URL(address).pathname.endsWith(path))?.was;
  expect(progress.requests[0]?.was).toBe('busy');
  expect(['/a', '/slow', '/moved', '/there', '/empty', '/broken', '/gone'].map(was)).toEqual([
    'answered', 'too slow', 'moved', 'answered', 'answered', 'not taken in', 'not there',
  ]); // prettier-ignore
  expect(answers.map(({ facts }) => new URL(facts.address).pathname).toSorted()).toEqual(['/a', '/there']);
  expect(progress).toMatchObject({ settled: 8, read: 2 });
});

test('a document that is older by its own dates is none; one that changed since is of the day of its change', async () => {
  const changed = {
    first_published_at: '2015-01-01T09:00:00.000+00:00',
    public_updated_at: '2020-02-01T09:00:00.000+00:00',
  };
  const { run, last } = aLook((path) => (path === '/api/search.json' ? results(['/a']) : news(path, changed)));
  await run.go();
  expect(last().answers).toMatchObject([{ date: '2020-02-01', dateIs: 'updated' }]);
});

test('a landing page is read with the HTML attachments that stand under it', async () => {
  const page = '/government/publications/two-years-on';
  const { run, last } = aLook((path) => {
    if (path === '/api/search.json') return results([page]);
    if (path !== page) return news(path);
    const attachments = [{ attachment_type: 'html', url: `${page}/report`, title: 'Report' }];
    return news(path, { details: { body: '<p>The report on the strategy.</p>', attachments } });
  });
  await run.go();
  expect(last().answers.map(({ facts }) => facts.address)).toEqual([`https://www.gov.uk${page}/report`]);
});

test('nothing found is told as such, and only a finished search says so', async () => {
  const { run, last, asked } = aLook(() => results([]));
  await run.go();
  expect(last()).toMatchObject({ is: 'none', ended: 'finished', answers: [] });
  expect(asked).toHaveLength(3);
});

test('a server that asks for a minute is left alone; the search goes on where it stood, and a repeat is counted', async () => {
  let busy = true;
  const { run, last, asked } = aLook((path) => {
    if (path === '/api/search.json') return results(['/a', '/b']);
    return path === '/b' && busy ? new Response('', PAUSE) : news(path);
  });
  await run.go();
  expect(last()).toMatchObject({ is: 'unavailable', because: 'busy', pause: 60 });
  expect(last().answers).toHaveLength(1);
  busy = false;
  await run.go();
  expect(last()).toMatchObject({ is: 'answers', ended: 'finished' });
  expect(asked.map(({ address }) => new URL(address).pathname.split('/').at(-1))).toEqual([
    'search.json', 'search.json', 'search.json', 'a', 'b', 'b',
  ]); // prettier-ignore
  expect((asked[5]?.at ?? 0) - (asked[4]?.at ?? 0)).toBeGreaterThanOrEqual(60_000);
});

test('without a connection what is on this computer is still told', async () => {
  const { run, last, asked } = aLook(() => Promise.reject(new TypeError('Failed to fetch')));
  await run.go();
  expect(last().is).toBe('no connection');
  expect(asked).toHaveLength(4);
  expect(run.goesOn()).toBe(false);
});

test('stopped at any request, what was found so far stays, and it goes on from there', async () => {
  const answer = (path: string): Response => (path === '/api/search.json' ? results(many) : news(path));
  for (const stopAfter of [1, 3, 5, 23]) {
    const { run, last, asked } = aLook(answer, { stopAfter });
    await run.go();
    expect(last()).toMatchObject(stopAfter === 23 ? { is: 'answers' } : { ended: 'stopped' });
    expect(asked).toHaveLength(stopAfter);
    expect(last().answers).toHaveLength(Math.min(5, Math.max(0, stopAfter - 4)));
    if (stopAfter === 23) continue;
    await run.go();
    expect(last()).toMatchObject({ is: 'answers', ended: 'finished' });
    expect(asked.length).toBeLessThanOrEqual(24);
  }
});

test('on this computer only, nothing is asked of anybody', async () => {
  const { run, last, asked } = aLook(() => results(many), { place: 'here' });
  await run.go();
  expect(asked).toEqual([]);
  expect(last()).toMatchObject({ is: 'none', ended: 'finished' });
});

const anyAnswer = fc.constantFrom<Answering>(
  (path) => news(path),
  (path) => (path === '/api/search.json' ? results(many) : news(path)),
  () => results(['/a', '/b', '//evil.example/a', '/api/content/x', '/..%2f..']),
  () => new Response('', { status: 429 }),
  () => new Response('', { status: 503 }),
  () => new Response('', PAUSE),
  () => new Response('', { status: 302, headers: { location: 'https://evil.example/a' } }),
  (path) => new Response('', { status: 302, headers: { location: `/api/content${path}x` } }),
  () => Promise.reject(new TypeError('Failed to fetch')),
  () => new Response('<!doctype html>'),
  () => SLOW,
);

test('whatever www.gov.uk answers and however often one goes on: never more requests than were stated, and to nobody else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyAnswer, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 6 }),
      async (given, times) => {
        let at = 0;
        const { run, asked, plan, last } = aLook((path, nth) => given[at++ % given.length]?.(path, nth) ?? news(path));
        for (let time = 0; time < times; time++) await run.go();
        expect(asked.length).toBeLessThanOrEqual(plan.most);
        expect(last().progress.requests).toHaveLength(asked.length);
        for (const { address } of asked) {
          const { origin, pathname, searchParams } = new URL(address);
          expect(origin).toBe('https://www.gov.uk');
          expect(pathname).toMatch(/^\/api\/(?:search\.json$|content\/)/);
          const from = pathname === '/api/search.json' ? 'from:2019-03-13' : null;
          expect(searchParams.get('filter_public_timestamp')).toBe(from);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test.each([
  { what: 'titles of which none may be read', paths: ['/a', '/b'], ended: 'stopped' },
  { what: 'no titles', paths: [], ended: 'finished' },
])('a search without documents that gives $what is $ended', async ({ paths, ended }) => {
  const { run, last, asked } = aLook(() => results(paths), { plan: planWithin(SUBJECT, 0) });
  await run.go();
  expect(asked).toHaveLength(1);
  expect(last()).toMatchObject({ is: 'none', ended });
});
