import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { isoDate } from '@/lib/model';
import { batchAnswerer } from '@/scripts/annotate/answer-batch';
import type { AnswerBatch } from '@/scripts/annotate/answer-batch';
import { NOTHING_READ } from '@/scripts/annotate/cut-lines';

const PAGES = 'tests/fixtures/pages';
const PAGE = join(PAGES, 'calais-group-statement/source.html');

interface FoundLine {
  readonly id: string;
  readonly page: Record<string, string>;
  readonly text: string;
  readonly commitments: readonly { readonly deadline?: { readonly from?: string; readonly to?: string } }[];
}

let answer: AnswerBatch;
beforeAll(() => {
  answer = batchAnswerer({ detail: 'plain' });
});

const rowsOf = (bytes: Uint8Array): readonly unknown[] =>
  new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

async function answered(lines: string | Uint8Array, by: AnswerBatch = answer) {
  const bytes = typeof lines === 'string' ? new TextEncoder().encode(lines) : lines;
  const { output, errors } = await by({ first: 1, bytes, upTo: NOTHING_READ });
  return { found: rowsOf(output) as readonly FoundLine[], errors: rowsOf(errors) };
}

const WORDS = 'We will publish a strategy by the end of the year.';

test('a text is read as it is, with what its line says of it', async () => {
  const said = { address: 'https://www.gov.uk/x', published: '2025-03-01', title: 'A plan', publisher: 'A body' };
  const { found } = await answered(JSON.stringify({ id: 'x', text: WORDS, ...said }));
  expect(found).toMatchObject([
    { id: 'x', text: WORDS, page: said, commitments: [{ deadline: { to: '2025-12-31' } }] },
  ]);
});

test('a page, a file and the path of a file give the same text; a page says of itself what its line does not', async () => {
  const html = readFileSync(PAGE, 'utf8');
  const { found } = await answered(
    [
      { id: 'page', html },
      { id: 'file', file: PAGE, title: 'Mine' },
    ]
      .map((one) => `${JSON.stringify(one)}\n`)
      .join('') + `${PAGE}\r\n`,
  );
  expect(found.map(({ id }) => id)).toEqual(['page', 'file', PAGE]);
  expect(new Set(found.map(({ text }) => text)).size).toBe(1);
  expect(found.map(({ page }) => page['title'])).toEqual([
    'Joint ministerial statement from the Calais Group',
    'Mine',
    'Joint ministerial statement from the Calais Group',
  ]);
  expect(found[0]?.page).toMatchObject({ published: '2024-03-04', publisher: 'Home Office', verdict: 'annotate' });
});

test('a day for all holds for what does not give its own', async () => {
  const day = isoDate('2020-05-05');
  const byDay = batchAnswerer({ detail: 'plain', ...(day === undefined ? {} : { published: day }) });
  const lines = [
    { id: 'a', text: WORDS },
    { id: 'b', text: WORDS, published: '2025-03-01' },
  ];
  const { found } = await answered(lines.map((one) => JSON.stringify(one)).join('\n'), byDay);
  expect(found.map(({ commitments }) => commitments[0]?.deadline?.to)).toEqual(['2020-12-31', '2025-12-31']);
});

describe('of a document that cannot be read, line, id and a sentence are told, and the next is read', () => {
  const deep = `${'<div>'.repeat(300)}x`;
  test.each([
    { line: '{"id":"b","text":5}', id: 'b', error: 'NotADocument', because: /“text”: it is no text/ },
    { line: '{"id":"b"}', id: 'b', error: 'NotADocument', because: /needs one of/ },
    { line: '{"id":"b","text":"x","html":"x"}', id: 'b', error: 'NotADocument', because: /needs one of/ },
    { line: '{"id":"b","text":"x","colour":"x"}', id: 'b', error: 'NotADocument', because: /“colour”: nothing is/ },
    { line: '{"text":"x"}', id: undefined, error: 'NotADocument', because: /“id”: it is missing/ },
    { line: '{"id":"b","text":"x","published":"May"}', id: 'b', error: 'NotADocument', because: /“published”.*no day/ },
    { line: '{"id":"b","text":"x","address":"x"}', id: 'b', error: 'NotADocument', because: /no web address/ },
    { line: '["x"]', id: undefined, error: 'NotADocument', because: /no object/ },
    { line: '{"id":', id: undefined, error: 'NotADocument', because: /like JSON/ },
    { line: 'a/b.pdf', id: 'a/b.pdf', error: 'UnknownKindOfFile', because: /only \.txt and \.html/ },
    { line: 'a/b.txt', id: 'a/b.txt', error: 'FileMissing', because: /no such file/ },
    { line: '{"id":"b","html":"<p>x"}', id: 'b', error: 'PageWithoutBody', because: /no body/ },
    { line: JSON.stringify({ id: 'b', html: deep }), id: 'b', error: 'PageTooLong', because: /200 elements inside/ },
    {
      line: JSON.stringify({ id: 'b', text: 'a '.repeat(600_000) }),
      id: 'b',
      error: 'PageTooLong',
      because: /1,000,000/,
    },
  ])('$error: $because', async ({ line, id, error, because }) => {
    const { found, errors } = await answered(`\n${line}\n{"id":"after","text":"${WORDS}"}\n`);
    expect(errors).toEqual([
      { line: 2, ...(id === undefined ? {} : { id }), error, because: expect.stringMatching(because) as string },
    ]);
    expect(found.map((one) => one.id)).toEqual(['after']);
  });

  test('bytes that are not UTF-8 spoil their own line alone', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":"caf'),
      Buffer.from([0xe9]),
      Buffer.from(`","text":"x"}\n{"id":"after","text":"${WORDS}"}\n`),
    ]);
    const { found, errors } = await answered(bytes);
    expect(errors).toMatchObject([{ line: 1, because: expect.stringMatching(/not UTF-8/) as string }]);
    expect(found).toHaveLength(1);
  });
});
