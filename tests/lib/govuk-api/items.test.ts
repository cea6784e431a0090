import { expect, test } from 'vitest';

import { aGovUk, json, storedItem } from './answers';

const answerOf = (value: unknown, path = '/mend-a-kettle') => aGovUk(() => json(value)).govUk.item(path);

test('a statement is an HTML attachment: its kind is its parent’s', async () => {
  const answer = await answerOf(storedItem('calais-group-statement'));
  expect(answer).toMatchObject({
    got: 'item',
    item: {
      contentId: 'd97aa0b4-8074-5a11-8657-b42fc042b2cc',
      locale: 'en',
      kind: 'policy_paper',
      publisher: 'Home Office',
      published: '2024-03-04',
      updatedAt: '2024-03-04T17:00:00+00:00',
      isWithdrawn: false,
      leadsTo: [],
    },
  });
});

test('a landing page leads to its HTML attachments', async () => {
  const answer = await answerOf(storedItem('calais-group-landing'));
  expect(answer).toMatchObject({
    item: {
      leadsTo: [
        {
          path: '/government/publications/joint-ministerial-statement-from-the-calais-group-march-2024/joint-ministerial-statement-from-the-calais-group',
          title: 'Joint ministerial statement from the Calais Group',
        },
      ],
    },
  });
});

test('a collection leads to each of its documents once', async () => {
  const answer = await answerOf(storedItem('composed-collection'));
  expect(answer).toMatchObject({
    item: { leadsTo: [{ path: '/mend-a-kettle', kind: 'guide' }, { path: '/government/news/kettles-are-mended' }] },
  });
});

test('of a body in several forms the HTML is taken, and the first part has the item’s own address', async () => {
  const answer = await answerOf(storedItem('composed-guide-with-parts'));
  expect(answer).toMatchObject({
    item: {
      bodies: [
        { html: '<p>We will mend every kettle by the end of 2027.</p>', title: 'Mend a kettle: Overview' },
        { part: 'costs', title: 'Mend a kettle: Costs' },
      ],
    },
  });
});

test('a withdrawn document says so, and a translation its language', async () => {
  expect(await answerOf(storedItem('terence-age-33-stoke-on-trent'))).toMatchObject({ item: { isWithdrawn: true } });
  expect(await answerOf(storedItem('christmas-2016-pm-message-ur'))).toMatchObject({ item: { locale: 'ur' } });
});

test.each([
  {
    what: 'an item that says where it went',
    answer: () => json(storedItem('composed-redirect')),
    to: '/mend-a-kettle',
  },
  {
    what: 'the address of a part',
    answer: () => new Response(null, { status: 303, headers: { location: '/api/content/kettle' } }),
    to: '/kettle',
  },
  {
    what: 'a redirect that the browser does not show',
    answer: () => new Response(null, { status: 303 }),
    to: '/kettle-repair',
  },
])('$what leads to $to', async ({ answer, to }) => {
  const { govUk } = aGovUk(answer);
  expect(await govUk.item('/kettle-repair/costs')).toEqual({ got: 'moved', to });
});

test.each([
  { location: 'https://example.com/kettle' },
  { location: 'http://www.gov.uk/kettle' },
  { location: '//example.com/api/content/kettle' },
])('a redirect to $location is told and never followed', async ({ location }) => {
  const { govUk, asked } = aGovUk(() => new Response(null, { status: 301, headers: { location } }));
  expect(await govUk.item('/kettle-repair')).toMatchObject({ got: 'refused', place: 'the answer' });
  expect(asked.map(({ address }) => address)).toEqual(['https://www.gov.uk/api/content/kettle-repair']);
});

test('gone and never there are told apart', async () => {
  expect(await aGovUk(() => new Response('', { status: 410 })).govUk.item('/a')).toEqual({ got: 'gone' });
  expect(await answerOf(storedItem('composed-gone'))).toEqual({ got: 'gone' });
  expect(await aGovUk(() => new Response('', { status: 404 })).govUk.item('/a')).toEqual({ got: 'not there' });
});

test('a search gives paths of www.gov.uk and how many there are', async () => {
  const stored = storedItem('search-response');
  const { govUk } = aGovUk(() => json(stored));
  const answer = await govUk.search('hospital food', { start: 0, count: 20 });
  expect(answer).toMatchObject({ got: 'results', total: stored['total'] });
  expect(answer.got === 'results' && answer.found.every(({ path }) => path.startsWith('/'))).toBe(true);
  expect(answer.got === 'results' && answer.found.length).toBeGreaterThan(10);
});

test('results of a search that are no pages of www.gov.uk are left out', async () => {
  const results = [
    { title: 'A', link: '/mend-a-kettle' },
    { title: 'B', link: 'https://www.nhs.uk/kettles' },
    { title: 'C', link: '//example.com/kettles' },
  ];
  const { govUk } = aGovUk(() => json({ total: 3, start: 0, results }));
  expect(await govUk.search('kettle', { start: 0, count: 20 })).toEqual({
    got: 'results',
    total: 3,
    found: [{ path: '/mend-a-kettle', title: 'A' }],
  });
});
