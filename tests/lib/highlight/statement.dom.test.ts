import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';

import marksCss from '@/entrypoints/govuk.content/marks.css?inline';
import { paintSpans } from '@/lib/highlight';
import type { MarkSpan } from '@/lib/highlight';
import { bodiesOf } from '@/lib/page';
import { readText } from '@/lib/text';
import type { PageText } from '@/lib/text';

import source from '../../fixtures/pages/calais-group-statement/source.html?raw';
import { span } from './body';

/** Text set as GOV.UK sets it: 19 on 25, in a column. */
const GOVUK = `main { max-width: 630px; font: 19px/25px Arial, sans-serif } main p { margin: 0 0 20px }
  main h2 { font: 700 24px/30px Arial, sans-serif } main a { text-decoration: underline }`;
/** 1.4.12's text spacing, as a reader's own style sheet sets it. */
const SPACED =
  'main * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }';

/** Where text is cut into pieces the browser rounds each piece's width: less than half a pixel is no move. */
const SHIFT_PX = 0.5;

const DENSITIES = ['names', 'commitments', 'margin'] as const;

/** The statement as the browser reads it, with the marks' style, and what is read of it. */
function statement(css: string): { main: HTMLElement; text: PageText } {
  const parsed = new DOMParser().parseFromString(source, 'text/html');
  const main = parsed.querySelector<HTMLElement>('main');
  if (main === null) throw new Error('the statement has no main');
  const style = document.createElement('style');
  style.textContent = `${css}\n${marksCss}`;
  document.body.replaceChildren(style, document.adoptNode(main));
  return { main, text: readText(bodiesOf(document)) };
}

/** Where every block and every line of the page is, to a hundredth of a pixel. */
function boxesOf(main: HTMLElement): readonly string[] {
  const origin = main.getBoundingClientRect();
  return [...main.querySelectorAll('p, h1, h2, li, a')].flatMap((element) =>
    [...element.getClientRects()].map(({ left, top, width, height }) =>
      [left - origin.left, top - origin.top, width, height].map((value) => value.toFixed(2)).join(' '),
    ),
  );
}

/** Where the last letter of each block is in the page: a letter that moves anywhere before it shows. */
function endsOf(main: HTMLElement): readonly number[] {
  const origin = main.getBoundingClientRect();
  return [...main.querySelectorAll('p, h2, li')].flatMap((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let last: Node | null = null;
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) if (text.textContent?.trim()) last = text;
    if (last === null) return [];
    const range = document.createRange();
    const end = last.textContent?.trimEnd().length ?? 0;
    range.setStart(last, end - 1);
    range.setEnd(last, end);
    const { right, top } = range.getBoundingClientRect();
    return [right - origin.left, top - origin.top];
  });
}

function spansOn(text: PageText, words: readonly (readonly [string, MarkSpan['kind']])[]): MarkSpan[] {
  return words.map(([quote, kind], at) => {
    const start = text.reading.text.indexOf(quote);
    if (start === -1) throw new Error(`“${quote}” is not in the statement`);
    return span(`i${at}`, kind, start, start + quote.length);
  });
}

const WORDS = [
  [
    'The participants welcomed the EU’s new Global Alliance to Counter Migrant Smuggling and agreed to actively participate in any future expert and political level engagements',
    'commitment',
  ],
  ['The participants welcomed the EU’s new Global Alliance to Counter Migrant Smuggling', 'progress'],
  ['Global Alliance to Counter Migrant Smuggling', 'entity'],
  ['EU’s new Global Alliance', 'note'],
  ['2022 meeting', 'entity'],
  ['They would welcome a swift operationalisation of the arrangement', 'commitment'],
  ['swift operationalisation', 'note'],
  ['Europol', 'entity'],
] as const;

beforeEach(() => browserPage.viewport(1000, 900));

test('the statement is the same page after marking and taking away', () => {
  const { main, text } = statement(GOVUK);
  const before = main.outerHTML;
  const undo = paintSpans(text, spansOn(text, WORDS), 'quiet');
  expect(main.querySelectorAll('mark.pledgemark').length).toBeGreaterThanOrEqual(WORDS.length);
  undo();
  expect(main.outerHTML).toBe(before);
});

test.each(
  DENSITIES.flatMap((density) => [
    { density, set: 'as GOV.UK sets it', css: GOVUK },
    { density, set: 'with wide text spacing', css: `${GOVUK}\n${SPACED}` },
  ]),
)('no box and no line of the statement, $set, moves for marks at density $density', ({ density, css }) => {
  const { main, text } = statement(css);
  document.documentElement.setAttribute('data-pledgemark-density', density);
  const before = { boxes: boxesOf(main), ends: endsOf(main) };
  const undo = paintSpans(text, spansOn(text, WORDS), 'quiet');
  for (const mark of main.querySelectorAll('mark')) mark.setAttribute('data-pledgemark-on', '');
  main.querySelector('mark')?.setAttribute('tabindex', '-1');
  main.querySelector('mark')?.focus();
  const after = { boxes: boxesOf(main), ends: endsOf(main) };
  undo();
  document.documentElement.removeAttribute('data-pledgemark-density');
  expect(before.boxes.length).toBeGreaterThan(30);
  expect(after.boxes).toEqual(before.boxes);
  expect(before.ends.filter((end, at) => Math.abs(end - (after.ends[at] ?? Infinity)) > SHIFT_PX)).toEqual([]);
});

test('whatever is marked on the statement, however nested, the page comes back and every paragraph keeps its box', () => {
  const { main, text } = statement(GOVUK);
  const before = main.outerHTML;
  const boxes = boxesOf(main);
  const { length } = text.reading.text;
  const anySpans = fc.array(
    fc.record({
      kind: fc.constantFrom('entity', 'commitment', 'progress', 'note' as const),
      start: fc.nat(length - 2),
      size: fc.integer({ min: 1, max: 400 }),
    }),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(anySpans, (given) => {
      const spans = given.map(({ kind, start, size }, at) =>
        span(`i${at}`, kind, start, Math.min(length, start + size)),
      );
      const undo = paintSpans(text, spans, 'quiet');
      const painted = boxesOf(main);
      undo();
      expect(main.outerHTML).toBe(before);
      expect(painted).toEqual(boxes);
    }),
    { numRuns: 25 },
  );
});
