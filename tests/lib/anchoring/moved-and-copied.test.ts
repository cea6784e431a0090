import { describe, expect, test } from 'vitest';

import { describeQuote, placeQuote } from '@/lib/anchoring';
import type { Placement, QuoteSelector } from '@/lib/model';

const FIRST = 'The board met in March, and heard from every region about the year that had passed.';
const WORDS = 'We will plant “thirty thousand” trees – in every county… by 2030.';
const LAST = 'Its chair thanked all who came, and closed the meeting soon after four in the afternoon.';
const BEFORE = `${FIRST}\n\nThe plan was agreed. ${WORDS} It is paid for.\n\n${LAST}`;

function quoteOf(words: string, text = BEFORE): QuoteSelector {
  const start = text.indexOf(words);
  return describeQuote(text, { start, end: start + words.length });
}

const wordsAt = (text: string, placement: Placement): string | undefined =>
  'span' in placement ? text.slice(placement.span.start, placement.span.end) : undefined;

describe('a quote that is only set otherwise is in place:', () => {
  test.each([
    { what: 'white space', now: WORDS.replace('plant ', 'plant\u00a0\n ') },
    { what: 'a space beside a mark', now: WORDS.replace('trees – in', 'trees–in') },
    { what: 'plain quotation marks', now: WORDS.replaceAll(/[“”]/g, '"') },
    { what: 'single quotation marks', now: WORDS.replace('“', '‘').replace('”', '’') },
    { what: 'another dash', now: WORDS.replace('–', '—') },
    { what: 'two hyphens for a dash', now: WORDS.replace('–', '--') },
    { what: 'three full stops', now: WORDS.replace('…', '...') },
    { what: 'a soft hyphen', now: WORDS.replace('thousand', 'thou\u00adsand') },
    { what: 'zero-width signs', now: WORDS.replace('county', 'cou\u200bn\u2060ty\ufeff') },
    { what: 'all of it, about the quote as well', now: WORDS.replaceAll(' ', '\u00a0').replaceAll(/[“”]/g, "'") },
  ])('$what', ({ now }) => {
    const after = `New.\n\n${BEFORE.replace(WORDS, now)}`;
    const placement = placeQuote(after, quoteOf(WORDS));
    expect(placement).not.toHaveProperty('moved');
    expect([placement.state, wordsAt(after, placement)]).toEqual(['anchored', now]);
  });

  test('letters that are composed or taken apart', () => {
    const before = BEFORE.replace('county', 'contée');
    const after = `New. ${before.normalize('NFD')}`;
    const words = WORDS.replace('county', 'contée');
    const placement = placeQuote(after, quoteOf(words, before));
    expect([placement.state, wordsAt(after, placement)]).toEqual(['anchored', words.normalize('NFD')]);
  });

  test('but not where a number, a word or a sign changed with it', () => {
    const changes = [
      WORDS.replace('2030', '2031'),
      WORDS.replace('will', 'may'),
      WORDS.replace('2030', '2 030 00'),
      WORDS.replace('.', '?'),
    ];
    const states = changes.map((now) => placeQuote(BEFORE.replace(WORDS, now), quoteOf(WORDS)).state);
    expect(states).toEqual(changes.map(() => 'edited'));
  });
});

describe('words that stood once', () => {
  const CLAUSE = 'plant “thirty thousand” trees';
  const GONE = BEFORE.replace(`${WORDS} `, '');

  test('and stand once in another sentence now are told as moved', () => {
    const after = GONE.replace('heard', 'heard that someone would plant “thirty thousand” trees, and heard');
    const placement = placeQuote(after, quoteOf(CLAUSE));
    expect(placement).toMatchObject({ state: 'anchored', moved: true });
    expect(wordsAt(after, placement)).toBe(CLAUSE);
  });

  test('and whose whole sentence was moved are told as moved', () => {
    const after = `${WORDS} ${GONE}`;
    expect(placeQuote(after, quoteOf(WORDS))).toMatchObject({ state: 'anchored', moved: true });
  });

  test('and stand in two places now may be in either', () => {
    const again = 'Somebody would plant “thirty thousand” trees. ';
    const after = `${again}${GONE} ${again}`;
    const placement = placeQuote(after, quoteOf(CLAUSE));
    const starts = [...after.matchAll(/plant “thirty/g)].map(({ index }) => index);
    expect(placement.state === 'ambiguous' && placement.places.map(({ start }) => start)).toEqual(starts);
  });

  test('and were edited in their place are not told as moved to where they are written too', () => {
    const after = `They would plant “thirty thousand” trees, it was said.\n\n${BEFORE.replace('thirty', 'forty')}`;
    expect(placeQuote(after, quoteOf(CLAUSE)).state).toBe('ambiguous');
  });

  test.each([
    { what: 'three words', words: 'thirty thousand” trees' },
    { what: 'less than 20 characters', words: 'will plant “thirty' },
    { what: 'a part of a word', words: 'e will plant “thirty thousand' },
  ])('and are $what are not told as moved', ({ words }) => {
    const after = GONE.replace('heard', 'heard that those will plant “thirty thousand” trees, and heard');
    expect(placeQuote(after, quoteOf(words))).not.toHaveProperty('moved');
  });

  test('with their like elsewhere are not told as moved on the ground of their words alone', () => {
    const words = 'plant “thirty thousand” trees';
    const like = BEFORE.replace(
      'soon after',
      'once they would plant “fifty thousand” trees and had said so, soon after',
    );
    const selector = { ...quoteOf(words, like) };
    const rivals = { ...(selector.rivals ?? { copies: [], sides: 0, whole: 0 }), words: 0.9 };
    const after = like.replace(`${WORDS} `, '').replace('heard', `heard that they ${words}, and heard`);
    expect(placeQuote(after, { ...selector, rivals: { ...rivals, words: 0 } })).toHaveProperty('moved');
    expect(placeQuote(after, { ...selector, rivals })).not.toHaveProperty('moved');
  });
});

describe('places that read alike', () => {
  const ROW = 'Not applicable, as no answer was asked for from this authority in the year that is reported here.';
  const rows = (count: number): string => ['Answers', ...Array.from({ length: count }, () => ROW), 'End'].join('\n\n');
  const BESIDE = rows(7);
  const nth = (text: string, number: number): number => [...text.matchAll(/Not applicable/g)][number]?.index ?? -1;
  const fourth = describeQuote(BESIDE, { start: nth(BESIDE, 3), end: nth(BESIDE, 3) + 'Not applicable'.length });

  test('are told by their order while there are as many', () => {
    const after = `New.\n\n${BESIDE}`;
    expect(placeQuote(BESIDE, fourth)).toMatchObject({ state: 'anchored', span: fourth.position });
    expect(placeQuote(after, fourth)).toMatchObject({ state: 'anchored', span: { start: nth(after, 3) } });
  });

  test('are not told once one of them is gone, though the quote’s own place seems to be there', () => {
    expect(placeQuote(rows(6), fourth).state).toBe('ambiguous');
  });

  test('of which a note of an earlier version kept no count are not told once the page is another', () => {
    const { twins: _, stood: _stood, ...rivals } = fourth.rivals ?? { copies: [], sides: 0, whole: 0, words: 0 };
    const { frames: _frames, ...earlier } = { ...fourth, rivals };
    const after = `New.\n\n${rows(3)}`;
    expect(placeQuote(after, earlier).state).not.toBe('anchored');
  });
});

describe('a row of a list', () => {
  const REST = 'The figures were put together by the department from what the councils told it in the spring.';
  const LIST = `Derby: in progress\n\nLuton: in progress\n\n${REST}`;
  const start = LIST.lastIndexOf('in progress');
  const luton = describeQuote(LIST, { start, end: start + 'in progress'.length });

  test('does not hand its note to the row that stands in its place, though what follows is the same', () => {
    const after = `Luton: in progress\n\nDerby: in progress\n\n${REST}`;
    const placement = placeQuote(after, luton);
    expect('span' in placement && placement.span.start === start).toBe(false);
  });

  test('at the end of a page does not hand its note to words that are not the end any more', () => {
    const last = describeQuote(LIST, { start: LIST.indexOf(REST), end: LIST.length });
    const after = `${LIST}\n\n${REST}`;
    expect(placeQuote(after, last).state).toBe('ambiguous');
  });

  test('that was swapped with one like it is not told as edited into that one', () => {
    const regions = Array.from({ length: 9 }, (_, at) => `- Region ${at}: ${at % 2 === 0 ? 'yes' : 'no'}`).join('\n');
    const words = '- Region 0: yes';
    const selector = describeQuote(regions, { start: 0, end: words.length });
    const after = regions
      .replace(words, '- Region X')
      .replace('- Region 2: yes', words)
      .replace('- Region X', '- Region 2: yes');
    const placement = placeQuote(after, selector);
    expect(placement.state).not.toBe('edited');
    expect(['anchored', 'ambiguous']).toContain(placement.state);
  });

  test('that is told from its rival by a character or two only is not told', () => {
    const prefix = 'on what became of the work, by the authority that is named here as number 7 says: '.slice(-64);
    const suffix = '. Then came the next answer, which is about something else altogether.'.slice(0, 64);
    const position = { start: 500, end: 503 };
    const selector: QuoteSelector = {
      exact: 'yes',
      prefix,
      suffix,
      position,
      codePoints: position,
      headings: [],
      rivals: { copies: [{ before: 62, after: 2 }], sides: 0.6, whole: 0.6, words: 1, stood: 2 },
    };
    const after = `${'Words that were there before. '.repeat(3)}${prefix}yes. Nothing more than that was said about it. ${LAST}`;
    expect(placeQuote(after, selector).state).not.toBe('anchored');
  });
});
