import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { LONGEST_ANSWER } from '@/lib/govuk-api/read-json';

import { aGovUk, json, storedItem } from './answers';

const SCRIPT = '<script>alert(1)</script>';
const guide = storedItem('composed-guide-with-parts');
const ask = (response: () => Response) => aGovUk(response).govUk.item('/mend-a-kettle');

test.each([
  { field: 'base_path', place: 'base_path' },
  { field: 'content_id', place: 'content_id' },
  { field: 'document_type', place: 'document_type' },
  { field: 'schema_name', place: 'schema_name' },
  { field: 'locale', place: 'locale' },
  { field: 'updated_at', place: 'updated_at' },
  { field: 'public_updated_at', place: 'public_updated_at' },
  { field: 'details', place: 'details' },
  { field: 'links', place: 'links' },
])('a script in “$field” is refused, and the place is told', async ({ field, place }) => {
  expect(await ask(() => json({ ...guide, [field]: SCRIPT }))).toMatchObject({ got: 'refused', place });
});

test('a script in every field is refused at the first that has a form of its own', async () => {
  const everywhere = Object.fromEntries(Object.keys(guide).map((field) => [field, SCRIPT]));
  expect(await ask(() => json(everywhere))).toMatchObject({ got: 'refused', place: 'base_path' });
});

test('a script where any words may stand stays words', async () => {
  const answer = await ask(() => json({ ...guide, title: SCRIPT }));
  expect(answer).toMatchObject({ got: 'item', item: { title: SCRIPT } });
});

test.each([
  { what: 'a web page in place of data', response: () => new Response('<!doctype html><p>Hello'), because: /web page/ },
  { what: 'half an answer', response: () => new Response(JSON.stringify(guide).slice(0, 300)), because: /not whole/ },
  { what: 'bytes that are no text', response: () => new Response(new Uint8Array([0xff, 0xfe])), because: /not JSON/ },
  { what: 'nothing', response: () => new Response(''), because: /not whole/ },
  {
    what: 'more than it says it may be',
    response: () => new Response('{}', { headers: { 'content-length': String(LONGEST_ANSWER + 1) } }),
    because: /longer/,
  },
  { what: 'an answer of another kind', response: () => new Response('', { status: 422 }), because: /422/ },
])('$what is refused', async ({ response, because }) => {
  const answer = await ask(response);
  expect(answer).toMatchObject({ got: 'refused', place: 'the answer' });
  expect(answer.got === 'refused' && answer.because).toMatch(because);
});

test('an endless answer is let go of once it is too long', async () => {
  let sent = 0;
  let left = false;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000).fill(0x20));
    },
    cancel() {
      left = true;
    },
  });
  expect(await ask(() => new Response(endless))).toMatchObject({ got: 'refused', place: 'the answer' });
  expect(left).toBe(true);
  expect(sent).toBeLessThan(LONGEST_ANSWER + 5_000_000);
});

test('whatever JSON comes, the answer is one of those that are known', async () => {
  const awkward = fc.oneof(
    fc.jsonValue(),
    fc.record({ part: fc.constantFrom(...Object.keys(guide)), value: fc.jsonValue() }).map(({ part, value }) => ({
      ...guide,
      [part]: value,
    })),
  );
  await fc.assert(
    fc.asyncProperty(awkward, async (value) => {
      const answer = await ask(() => json(value));
      expect(['item', 'moved', 'gone', 'refused']).toContain(answer.got);
      const { place, because } = answer.got === 'refused' ? answer : { place: 'none', because: 'none' };
      expect([place, because]).not.toContain('');
    }),
    { numRuns: 500 },
  );
});
