import { describe, expect, test } from 'vitest';

import { describeQuote, placeQuote } from '@/lib/anchoring';
import type { Placement, QuoteSelector } from '@/lib/model';

const BEFORE = `Joint statement

Ministers met in Brussels on 4 March. They discussed migrant smuggling across the English Channel.

The participants agreed to explore ways to increase co-operation in this area. They agreed to meet regularly, ahead of the next ministerial meeting.

The participants noted the work of national law enforcement agencies. The work was hard. Europol welcomed it, and Frontex joined.

- Belgium: yes
- France: yes
- Germany: yes

The ministers thanked their hosts. The work was hard. They will meet again in Paris in the autumn of this year.`;

const SENTENCE = 'They agreed to meet regularly, ahead of the next ministerial meeting.';
const TWIN = 'The work was hard.';

/** The quote in [ ] of the text before. */
function quoteOf(words: string, from = 0): QuoteSelector {
  const start = BEFORE.indexOf(words, from);
  return describeQuote(BEFORE, { start, end: start + words.length });
}

function wordsAt(text: string, placement: Placement): string | undefined {
  return 'span' in placement ? text.slice(placement.span.start, placement.span.end) : undefined;
}

const SECOND_TWIN = BEFORE.lastIndexOf(TWIN);

interface Told {
  readonly what: string;
  readonly quote: QuoteSelector;
  readonly now: string;
  readonly state: Placement['state'];
  readonly words?: string;
}

const CASES: readonly Told[] = [
  { what: 'an unchanged page', quote: quoteOf(SENTENCE), now: BEFORE, state: 'anchored', words: SENTENCE },
  {
    what: 'words put in far above',
    quote: quoteOf(SENTENCE),
    now: `Updated.\n\n${BEFORE}`,
    state: 'anchored',
    words: SENTENCE,
  },
  {
    what: 'its sentence written a second time, far above',
    quote: quoteOf('agreed to meet regularly'),
    now: `${SENTENCE} Nobody knows why.\n\n${BEFORE}`,
    state: 'anchored',
    words: 'agreed to meet regularly',
  },
  {
    what: 'its sentence and its neighbours taken out, its few words standing elsewhere',
    quote: quoteOf('They', BEFORE.indexOf(SENTENCE)),
    now: BEFORE.replace(/The participants agreed [^]*?ministerial meeting\.\n\n/, ''),
    state: 'removed',
  },
  {
    what: 'its own words edited, and the very words written elsewhere',
    quote: quoteOf('work of national law enforcement agencies'),
    now: `Others noted the work of national law enforcement agencies, too.\n\n${BEFORE.replace(
      'work of national law enforcement agencies',
      'work of national and local law enforcement agencies',
    )}`,
    state: 'ambiguous',
  },
  {
    what: 'the sentence before taken out',
    quote: quoteOf(SENTENCE),
    now: BEFORE.replace(/The participants agreed [^.]*\. /, ''),
    state: 'anchored',
    words: SENTENCE,
  },
  {
    what: 'the words around it changed',
    quote: quoteOf('explore ways'),
    now: BEFORE.replace('agreed to explore', 'resolved to explore').replace(
      'increase co-operation',
      'deepen co-operation',
    ),
    state: 'anchored',
    words: 'explore ways',
  },
  {
    what: 'its paragraph moved to the end',
    quote: quoteOf(SENTENCE),
    now: `${BEFORE.replace(/\n\nThe participants agreed.*/, '')}\n\n${/The participants agreed.*/.exec(BEFORE)?.[0] ?? ''}`,
    state: 'anchored',
    words: SENTENCE,
  },
  {
    what: 'words changed in it',
    quote: quoteOf(SENTENCE),
    now: BEFORE.replace('meet regularly', 'convene every year'),
    state: 'edited',
    words: 'They agreed to convene every year, ahead of the next ministerial meeting.',
  },
  {
    what: 'one of two words changed',
    quote: quoteOf('explore ways'),
    now: BEFORE.replace('explore ways', 'consider ways'),
    state: 'edited',
    words: 'consider ways',
  },
  {
    what: 'it and the words around it changed',
    quote: quoteOf(SENTENCE),
    now: BEFORE.replace('in this area', 'here')
      .replace('meet regularly', 'meet often')
      .replace('noted the work', 'praised the work'),
    state: 'edited',
    words: 'They agreed to meet often, ahead of the next ministerial meeting.',
  },
  {
    what: 'white space written otherwise',
    quote: quoteOf(SENTENCE),
    now: BEFORE.replace('agreed to meet', 'agreed\nto  meet'),
    state: 'anchored',
    words: SENTENCE.replace('agreed to', 'agreed\nto '),
  },
  { what: 'it taken out', quote: quoteOf(SENTENCE), now: BEFORE.replace(SENTENCE, ''), state: 'removed' },
  {
    what: 'its paragraph taken out',
    quote: quoteOf('explore ways'),
    now: BEFORE.replace(/The participants agreed.*\n\n/, ''),
    state: 'removed',
  },
  {
    what: 'other words in its place',
    quote: quoteOf(SENTENCE),
    now: BEFORE.replace(SENTENCE, 'Nothing else was said about it on this occasion.'),
    state: 'removed',
  },
  {
    what: 'it taken out, and its twin left',
    quote: quoteOf(TWIN),
    now: BEFORE.replace(` ${TWIN}`, ''),
    state: 'removed',
  },
  {
    what: 'the twin taken out, and it left',
    quote: quoteOf(TWIN, SECOND_TWIN),
    now: BEFORE.replace(` ${TWIN}`, ''),
    state: 'anchored',
    words: TWIN,
  },
  {
    what: 'its list item taken out',
    quote: quoteOf('- France: yes'),
    now: BEFORE.replace('- France: yes\n', ''),
    state: 'removed',
  },
  {
    what: 'another list item taken out',
    quote: quoteOf('France: yes'),
    now: BEFORE.replace('- Belgium: yes\n', ''),
    state: 'anchored',
    words: 'France: yes',
  },
  {
    what: 'another page at its address',
    quote: quoteOf(SENTENCE),
    now: 'This page was withdrawn. Read about passports and visas.',
    state: 'orphaned',
  },
  {
    what: 'its page twice over, and something above',
    quote: quoteOf(SENTENCE),
    now: `New. ${BEFORE}\n\n${BEFORE}`,
    state: 'ambiguous',
  },
  {
    what: 'the title at the start changed',
    quote: quoteOf('Joint statement'),
    now: BEFORE.replace('Joint', 'Common'),
    state: 'edited',
    words: 'Common statement',
  },
  {
    what: 'the last sentence taken out',
    quote: quoteOf('They will meet again in Paris in the autumn of this year.'),
    now: BEFORE.slice(0, BEFORE.indexOf(' They will meet again')),
    state: 'removed',
  },
];

describe('a quote', () => {
  test.each(CASES)('with $what is $state', ({ quote, now, state, words }) => {
    const placement = placeQuote(now, quote);
    expect(placement.state).toBe(state);
    expect(wordsAt(now, placement)).toBe(words);
  });

  test('that was edited keeps both texts', () => {
    const now = BEFORE.replace('meet regularly', 'meet every year');
    expect(placeQuote(now, quoteOf(SENTENCE))).toMatchObject({
      was: SENTENCE,
      now: SENTENCE.replace('regularly', 'every year'),
    });
  });

  test('that was replaced says what stands there now', () => {
    const now = BEFORE.replace(SENTENCE, 'Nothing else was said about it on this occasion.');
    expect(placeQuote(now, quoteOf(SENTENCE))).toEqual({
      state: 'removed',
      now: 'Nothing else was said about it on this occasion.',
    });
  });

  test('from elsewhere, with a short context and nothing told of its rivals, is found where its context stands in full', () => {
    const { exact, prefix, suffix, headings } = quoteOf('explore ways');
    const position = { start: 0, end: exact.length };
    const foreign = {
      exact,
      prefix: prefix.slice(-32),
      suffix: suffix.slice(0, 32),
      position,
      codePoints: position,
      headings,
    };
    expect(wordsAt(BEFORE, placeQuote(BEFORE, foreign))).toBe('explore ways');
    expect(placeQuote(BEFORE.replace('explore ways ', ''), foreign).state).toBe('removed');
  });

  test('of white space is found at its place only', () => {
    const quote = describeQuote(BEFORE, { start: 15, end: 17 });
    expect(placeQuote(BEFORE, quote)).toEqual({ state: 'anchored', span: { start: 15, end: 17 } });
    expect(placeQuote(`New. ${BEFORE}`, quote)).toEqual({ state: 'orphaned' });
  });
});

test.each([
  {
    script: 'Chinese',
    before: '部长们在布鲁塞尔举行了会议。他们同意探索加强合作的途径。下次会议将在巴黎举行。',
    quote: '他们同意探索加强合作的途径',
    now: '他们同意研究加强合作的途径',
  },
  {
    script: 'Urdu',
    before: 'وزراء کی ملاقات برسلز میں ہوئی۔ انہوں نے تعاون بڑھانے پر اتفاق کیا۔ اگلا اجلاس پیرس میں ہوگا۔',
    quote: 'انہوں نے تعاون بڑھانے پر اتفاق کیا',
    now: 'انہوں نے تعاون کم کرنے پر اتفاق کیا',
  },
  {
    script: 'Thai',
    before: 'รัฐมนตรีประชุมกันที่บรัสเซลส์เมื่อวันที่สี่ พวกเขาตกลงที่จะสำรวจแนวทางความร่วมมือ การประชุมครั้งต่อไปจะจัดขึ้นที่ปารีส',
    quote: 'พวกเขาตกลงที่จะสำรวจแนวทางความร่วมมือ',
    now: 'พวกเขาตกลงที่จะพิจารณาแนวทางความร่วมมือ',
  },
  {
    script: 'emoji',
    before: 'A family 👨‍👩‍👧 reads. We will plant 🌳🌳 thirty thousand trees 🎉 by 2030. Then we rest 😴 for a while.',
    quote: 'We will plant 🌳🌳 thirty thousand trees 🎉',
    now: 'We will plant 🌳 forty thousand trees 🎉',
  },
])('a quote in $script is found moved, edited and taken out', ({ before, quote, now }) => {
  const start = before.indexOf(quote);
  const selector = describeQuote(before, { start, end: start + quote.length });
  expect(wordsAt(`新 ${before}`, placeQuote(`新 ${before}`, selector))).toBe(quote);
  const edited = before.replace(quote, now);
  expect([placeQuote(edited, selector).state, wordsAt(edited, placeQuote(edited, selector))]).toEqual(['edited', now]);
  expect(placeQuote(before.replace(quote, ''), selector).state).toBe('removed');
});
