import { describe, expect, test } from 'vitest';

import { describeQuote, placeQuote } from '@/lib/anchoring';
import type { Placement } from '@/lib/model';

const OPENING =
  'The council met in the spring, and heard what each of its committees had done since the summer before.';
const CLOSING =
  'The chair thanked the officers for their work, and the meeting ended shortly before five in the afternoon.';

/** Where the words in [ ] of a text are now; the brackets are not of the text. */
function placed(marked: string, after: string): Placement {
  const start = marked.indexOf('[');
  const before = marked.replaceAll(/[[\]]/g, '');
  return placeQuote(after, describeQuote(before, { start, end: marked.indexOf(']') - 1 }));
}

const wordsAt = (text: string, placement: Placement): string | undefined =>
  'span' in placement ? text.slice(placement.span.start, placement.span.end) : undefined;

describe('words that stand more often than they stood', () => {
  const WORDS = 'Forty new homes will be built beside the old mill by 2030.';
  const page = (...lines: readonly string[]): string => [OPENING, ...lines, CLOSING].join('\n\n');

  test('are ambiguous where the same paragraph was put in right beside its own', () => {
    expect(placed(page(`[${WORDS}]`), page(WORDS, WORDS))).toMatchObject({ state: 'ambiguous' });
  });

  test('are ambiguous where their sentence was copied and what stood beyond it changed', () => {
    const other = 'Nothing else was said on that day about homes, roads or schools.';
    const after = [other, WORDS, other, `It was said again: ${WORDS}`, other].join('\n\n');
    expect(placed(page(`[${WORDS}]`), after)).toMatchObject({ state: 'ambiguous' });
  });

  test('are ambiguous where a heading was written twice and the paragraph before it was taken out', () => {
    const heading = 'Discrimination during employment';
    const after = [OPENING, 'Other headings', heading, heading, CLOSING].join('\n\n');
    expect(placed([OPENING, 'Other headings', WORDS, `[${heading}]`, CLOSING].join('\n\n'), after)).toMatchObject({
      state: 'ambiguous',
    });
  });

  test('are ambiguous where the last line of a page was written twice', () => {
    const last = 'Lead: The Department for Transport';
    expect(placed(`${page(WORDS)}\n\n[${last}]`, `${page(WORDS)}\n\n${last}\n\n${last}`)).toMatchObject({
      state: 'ambiguous',
    });
  });

  test('are in place where all that stood about them still does', () => {
    const after = `${page(WORDS)}\n\nIt was said again: ${WORDS}`;
    const placement = placed(page(`[${WORDS}]`), after);
    expect(placement).toMatchObject({ state: 'anchored', span: { start: page().indexOf(CLOSING) } });
  });
});

describe('words that were moved', () => {
  const [FIRST, SECOND] = ['The bridge will be mended by 2027.', 'The road beside it will be closed until then.'];

  test('are told as moved where they stand as they stood', () => {
    const after = [FIRST + ' ' + SECOND, CLOSING, OPENING].join('\n\n');
    const placement = placed([OPENING, `[${FIRST} ${SECOND}]`, CLOSING].join('\n\n'), after);
    expect(placement).toMatchObject({ state: 'anchored' });
  });

  test('are not told as moved where a paragraph ends between them that did not', () => {
    const other = 'Nothing of what was said before is repeated here, as it is out of date.';
    const after = [other, `It rains. ${FIRST}`, `${SECOND} It snows.`, other].join('\n\n');
    expect(placed([OPENING, `[${FIRST} ${SECOND}]`, CLOSING].join('\n\n'), after)).toMatchObject({
      state: 'ambiguous',
    });
  });

  test('are not told as moved where one of their sentences stood elsewhere too', () => {
    const other = 'Nothing of what was said before is repeated here, as it is out of date.';
    const before = [OPENING, `[${FIRST} ${SECOND}]`, CLOSING, `It is sure: ${CLOSING} ${SECOND}`].join('\n\n');
    const after = [other, `It rains. ${FIRST} ${SECOND} It snows.`, other].join('\n\n');
    expect(placed(before, after)).toMatchObject({ state: 'ambiguous' });
  });
});

describe('what stands in the place of a quote is no edit of it', () => {
  const rows = (...words: readonly string[]): string => [OPENING, ...words, CLOSING].join('\n\n');
  const [FUND, REVIEW] = [
    'The board will fund the bus services of Leeds in the spring.',
    'The board will fund the tram services of Leeds in the spring.',
  ];

  const BETWEEN =
    'Nothing more was said on that day of what others run, nor of what it might cost the council one day.';

  test('where it is a line that stood elsewhere on the page', () => {
    const placement = placed(rows(`[${FUND}]`, BETWEEN, REVIEW), rows(REVIEW, BETWEEN));
    expect(placement).toMatchObject({ state: 'ambiguous' });
  });

  test('where one of its sentences stood elsewhere on the page', () => {
    const before = rows(`[It is agreed. ${FUND}]`, BETWEEN, REVIEW);
    const after = rows(`It is agreed. ${REVIEW}`, BETWEEN);
    expect(placed(before, after)).toMatchObject({ state: 'ambiguous' });
  });

  test('where a row of a list stands in the place of one like it', () => {
    const [above, below] = ['Leeds: delayed by the floods of last year', 'Poole: complete, and paid for in full'];
    const marked = [OPENING, above, 'Derby: [in progress]', below, CLOSING, 'Luton: in progress', CLOSING];
    const after = [OPENING, above, 'Luton: in progress', below, CLOSING, CLOSING];
    expect(placed(marked.join('\n\n'), after.join('\n\n')).state).not.toBe('anchored');
  });

  test('where much was put between the paragraphs that it stood between, and its words in it', () => {
    const marked = [OPENING, 'It was [agreed to fund it] by all.', CLOSING, 'Others had agreed to fund it before.'];
    const after = [
      OPENING,
      BETWEEN,
      'Nobody who came had agreed to fund it, so that nothing was done.',
      BETWEEN,
      CLOSING,
    ];
    expect(placed(marked.join('\n\n'), after.join('\n\n')).state).not.toBe('anchored');
  });

  test('where it is the word that stood right before the quote', () => {
    const before = rows('They bring new [trains, new] services and room for many more who go to work by rail.');
    const after = rows('They bring new services and room for many more who go to work by rail.');
    expect(placed(before, after).state).not.toBe('edited');
  });

  test('but a line that stood nowhere is', () => {
    const now = FUND.replace('fund', 'pay for');
    const after = rows(now, BETWEEN, REVIEW);
    const placement = placed(rows(`[${FUND}]`, BETWEEN, REVIEW), after);
    expect([placement.state, wordsAt(after, placement)]).toEqual(['edited', now]);
  });
});

describe('words that stand as often as they stood', () => {
  test('are not told as gone where their own sentence has', () => {
    const before = `${OPENING} It was [agreed] by all who came. ${CLOSING}`;
    const after = `${OPENING} ${CLOSING} Nothing at all was agreed.`;
    expect(placed(before, after)).toMatchObject({ state: 'ambiguous' });
  });

  test('are told as gone where they stand less often', () => {
    const before = `${OPENING} It was [agreed] by all who came. ${CLOSING} Nothing else was agreed.`;
    const after = `${OPENING} ${CLOSING} Nothing else was agreed.`;
    expect(placed(before, after)).toMatchObject({ state: 'removed' });
  });
});
