import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { paintSpans } from '@/lib/highlight';
import type { FindKind } from '@/lib/model';

import { bodyOf, span, spanOn, wordsOf } from './body';

const KINDS: readonly FindKind[] = ['entity', 'commitment', 'progress', 'note'];

const PIECES = [
  'We will <strong>fund</strong> more ',
  'officers of the <abbr title="National Crime Agency">NCA</abbr> ',
  'and publish <a href="/plan">the new plan</a>, ',
  'as agreed<sup id="fnref:1"><a href="#fn:1">[1]</a></sup> in spring. ',
  'A & B <em>go <b>on</b></em>&nbsp;with it<br>and more ',
  '“quoted” wo<wbr>rds and 𝔘nicode ',
];
const anyBlock = fc
  .tuple(
    fc.constantFrom('p', 'h2', 'blockquote', 'div'),
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }),
  )
  .map(([tag, pieces]) => `<${tag}>${pieces.join('')}</${tag}>`);
const anyList = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
  .map((pieces) => `<ul>${pieces.map((piece) => `<li>${piece}<ul><li>${piece}</li></ul></li>`).join('\n')}</ul>`);
const anyTable = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
  .map((pieces) => `<table><tbody><tr>${pieces.map((piece) => `<td>${piece}</td>`).join('\n')}</tr></tbody></table>`);
const anyPage = fc
  .array(fc.oneof({ weight: 3, arbitrary: anyBlock }, anyList, anyTable), { minLength: 1, maxLength: 5 })
  .map((blocks) => blocks.join('\n\n'));
const anySpans = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    start: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 14 },
);

test('after painting and taking away, any page is what it was, and every item had a mark for all its words', () => {
  fc.assert(
    fc.property(anyPage, anySpans, (html, wanted) => {
      const { body, page } = bodyOf(html);
      const before = body.innerHTML;
      const { text, headings } = page.reading;
      const spans = wanted.map(({ kind, start, length }, at) => {
        const from = Math.floor(start * (text.length - 1));
        return span(`i${at}`, kind, from, Math.min(from + length, text.length));
      });
      const undo = paintSpans(page, spans, 'quiet');
      for (const { id, kind, start, end } of spans) {
        const inHeading = headings.some((heading) => heading.start < end && start < heading.end);
        if (inHeading && kind !== 'entity' && kind !== 'note') continue;
        const words = text.slice(start, end).replaceAll(/[\s\u00a0]+/g, '');
        expect(wordsOf(body, id).replaceAll(/[|\s\u00a0\u200b]+/g, '')).toBe(words);
      }
      undo();
      expect(body.innerHTML).toBe(before);
      expect(body.querySelector('mark')).toBeNull();
    }),
    { numRuns: 150 },
  );
});

test('a mark carries its kind, its id and its type, a quiet role, and nothing else', () => {
  const { body, page } = bodyOf('<p>The Home Office agreed.</p>');
  paintSpans(page, [spanOn(page, 'Home Office', 'entity')], 'quiet');
  const mark = body.querySelector('mark');
  expect(Object.fromEntries([...(mark?.attributes ?? [])].map(({ name, value }) => [name, value]))).toEqual({
    class: 'pledgemark',
    role: 'none',
    'data-pledgemark-kind': 'entity',
    'data-pledgemark-id': 'entity on Home Office',
    'data-pledgemark-type': 'organisation',
  });
});

test('marks that are to be read aloud keep their own role', () => {
  const { body, page } = bodyOf('<p>The Home Office agreed.</p>');
  paintSpans(page, [spanOn(page, 'Home Office', 'entity')], 'spoken');
  expect(body.querySelector('mark')?.hasAttribute('role')).toBe(false);
});

test.each([
  { outer: 'commitment', inner: 'entity', words: ['will fund the Home Office', 'Home Office'] },
  { outer: 'commitment', inner: 'note', words: ['will fund the Home Office', 'fund the'] },
  { outer: 'note', inner: 'commitment', words: ['We will fund the Home Office now', 'will fund the Home Office'] },
  { outer: 'commitment', inner: 'progress', words: ['We will fund the Home Office', 'We will'] },
  { outer: 'note', inner: 'entity', words: ['Home Office', 'Home Office'] },
  { outer: 'note', inner: 'commitment', words: ['will fund', 'will fund'] },
  { outer: 'commitment', inner: 'progress', words: ['will fund', 'will fund'] },
  { outer: 'progress', inner: 'entity', words: ['Home Office', 'Home Office'] },
] as const)('$inner on “$words.1” lies inside $outer on “$words.0”', ({ outer, inner, words }) => {
  const { body, page } = bodyOf('<p>We will fund the Home Office now.</p>');
  paintSpans(page, [spanOn(page, words[1], inner), spanOn(page, words[0], outer)], 'quiet');
  const found = body.querySelector(`[data-pledgemark-kind=${outer}] [data-pledgemark-kind=${inner}]`);
  expect(found?.textContent).toBe(words[1]);
});

test('where two items only overlap, both keep their mark, and the shorter is inside where they meet', () => {
  const { body, page } = bodyOf('<p>We will fund the Home Office now.</p>');
  paintSpans(
    page,
    [spanOn(page, 'We will fund', 'commitment'), spanOn(page, 'fund the Home Office', 'progress')],
    'quiet',
  );
  expect(wordsOf(body, 'commitment on We will fund')).toBe('We will |fund');
  expect(wordsOf(body, 'progress on fund the Home Office')).toBe('fund the Home Office');
  expect(body.querySelector('[data-pledgemark-kind=progress] [data-pledgemark-kind=commitment]')?.textContent).toBe(
    'fund',
  );
});

test('in headings names and notes are marked, commitments and progress are not', () => {
  const { body, page } = bodyOf('<h2>We will act with Europol soon</h2>');
  paintSpans(
    page,
    [
      spanOn(page, 'We will act', 'commitment'),
      spanOn(page, 'act with', 'progress'),
      spanOn(page, 'Europol', 'entity'),
      spanOn(page, 'soon', 'note'),
    ],
    'quiet',
  );
  expect([...body.querySelectorAll('mark')].map((mark) => mark.dataset['pledgemarkKind'])).toEqual(['entity', 'note']);
});

test('a name across an abbreviation and a link is one item in several marks, and the footnote mark is left alone', () => {
  const { body, page } = bodyOf(
    '<p>the <abbr title="x">NCA</abbr> and <a href="/e">Europol</a><sup id="fnref:1"><a href="#fn:1">[1]</a></sup> agreed</p>',
  );
  paintSpans(page, [spanOn(page, 'NCA and Europol agreed', 'commitment')], 'quiet');
  expect(wordsOf(body, 'commitment on NCA and Europol agreed')).toBe('NCA| and |Europol| agreed');
  expect(body.querySelector('sup mark')).toBeNull();
  expect(body.querySelector('a > mark')?.textContent).toBe('Europol');
});

test('a mark that the page itself made is neither changed nor taken away', () => {
  const fake = '<mark class="pledgemark" data-markjs="true" data-pledgemark-id="e1">Home Office</mark>';
  const { body, page } = bodyOf(`<p>The ${fake} agreed.</p>`);
  const undo = paintSpans(page, [spanOn(page, 'Home Office agreed', 'commitment')], 'quiet');
  expect(body.querySelectorAll('mark')).toHaveLength(3);
  undo();
  expect(body.innerHTML).toBe(`<p>The ${fake} agreed.</p>`);
});

test('text that the reader has selected stays selected while marks come and go', () => {
  const { body, page } = bodyOf('<p>We will fund the Home Office now.</p>');
  const text = body.querySelector('p')?.firstChild;
  if (!text) throw new Error('no text');
  document.getSelection()?.setBaseAndExtent(text, 25, text, 5);
  const undo = paintSpans(
    page,
    [spanOn(page, 'fund the Home Office', 'commitment'), spanOn(page, 'Home', 'entity')],
    'quiet',
  );
  expect(document.getSelection()?.toString()).toBe('ll fund the Home Off');
  undo();
  expect(document.getSelection()?.toString()).toBe('ll fund the Home Off');
});
