import { describe, expect, test } from 'vitest';

import { describeQuote, placeQuote } from '@/lib/anchoring';
import type { Placement } from '@/lib/model';

const OPENING =
  'The council met in the spring, and heard what each of its committees had done since the summer before.';
const CLOSING =
  'The chair thanked the officers for their work, and the meeting ended shortly before five in the afternoon.';
const OTHER = 'Nothing of what was said before is repeated here, as it is long out of date and nobody asked for it.';

const page = (...lines: readonly string[]): string => lines.join('\n\n');

/** Where the words in [ ] of a text are now; the brackets are not of the text. */
function placed(marked: string, after: string): Placement {
  const start = marked.indexOf('[');
  const before = marked.replaceAll(/[[\]]/g, '');
  return placeQuote(after, describeQuote(before, { start, end: marked.indexOf(']') - 1 }));
}

const wordsAt = (text: string, placement: Placement): string | undefined =>
  'span' in placement ? text.slice(placement.span.start, placement.span.end) : undefined;

describe('words that stand as often as they stood', () => {
  const ASKED = 'Will the council fund the bus services of the three villages by the river this year?';

  test('are where most of what stood about them stands, though a note mark was put in beside them', () => {
    const marked = page(OPENING, 'Is it agreed?', 'Yes.', ASKED, '[Yes.]', 'Is it urgent?', 'Yes.', CLOSING);
    const after = page(OPENING, 'Is it agreed?', 'Yes.', ASKED, 'Yes. (see note 4)', 'Is it urgent?', 'Yes.', CLOSING);
    const placement = placed(marked, after);
    expect(placement).toMatchObject({ state: 'anchored', span: { start: after.indexOf('Yes. (see') } });
  });

  test('are where their whole sentence stands, which stood once, though all about it was rewritten', () => {
    const sentence = 'The roads, and the bridges, of the three villages are mended before the winter.';
    const marked = page(OPENING, sentence.replace(' and ', ' [and] '), CLOSING, 'Bread and butter.');
    const after = page('Bread and butter.', `Nobody came. ${sentence}`, 'Nobody spoke of it again.');
    const placement = placed(marked, after);
    expect(placement).toMatchObject({ state: 'anchored', span: { start: after.indexOf('and the bridges') } });
  });

  test('are not where a copy of their sentence stands, and their own was edited', () => {
    const sentence = 'Natural England will bring forward a plan for the clean air of the towns by the spring.';
    const marked = page(OPENING, sentence.replace('bring', '[bring]'), CLOSING, 'They bring it all.');
    const after = page(
      `${OTHER} ${sentence} ${OTHER}`,
      `It rains. ${sentence.replace('forward a', 'a')} It snows.`,
      'They bring it all.',
    );
    expect(placed(marked, after).state).not.toBe('anchored');
  });

  test('are asked about where a copy has as much of what stood about them', () => {
    const [first, second] = ['Leeds: in progress, by the spring', 'Leeds: in progress, by the autumn'];
    const marked = page(OPENING, first, second.replace('in progress', '[in progress]'), CLOSING);
    const after = page(OTHER, 'Leeds: in progress, by the summer', 'Leeds: in progress, by the winter', OTHER);
    expect(placed(marked, after).state).not.toBe('anchored');
  });

  test('are never within a longer word, as a number is in a year', () => {
    const marked = page('7. We mend the roads by spring 2027.', '[8.] We plant the trees by autumn 2029.', CLOSING);
    const after = page('8. We mend the roads by spring 2028.', '9. We plant the trees by autumn 2030.', CLOSING);
    const placement = placed(marked, after);
    expect(wordsAt(after, placement)).not.toBe('8.');
  });
});

describe('words that still stand on their page', () => {
  const LINE = 'No change since the last report.';
  const run = (count: number): readonly string[] => Array.from({ length: count }, () => LINE);

  test('are asked about and never told as not found, where a line about them was taken out', () => {
    const marked = page('Question 1', ...run(9), `[${LINE}]`, ...run(9), 'Question 20', CLOSING);
    const after = page('Question 1', ...run(18), 'Question 20', CLOSING);
    const placement = placed(marked, after);
    expect(placement.state).toBe('ambiguous');
    expect(placement.state === 'ambiguous' && placement.places.length).toBeGreaterThan(1);
  });

  test('are asked about with those places first that have most of what stood about them', () => {
    const [own, other] = ['The councils of Leeds and Derby were told.', 'The councils of Poole and Luton were heard.'];
    const marked = page(OPENING, 'Delayed', other, `${own} [delayed] again.`, CLOSING, 'It is delayed', 'delayed');
    const after = page(
      OPENING,
      'delayed',
      other,
      `${own} Not again.`,
      'and delayed again.',
      'delayed',
      'It is delayed',
    );
    const placement = placed(marked, after);
    const first = placement.state === 'ambiguous' ? placement.places[0] : undefined;
    expect(first?.start).toBe(after.indexOf('delayed again'));
  });

  test('are not asked about on another page, where such words stand too', () => {
    const marked = page(OPENING, ...run(2), `[${LINE}]`, ...run(2), CLOSING);
    expect(placed(marked, page(OTHER, LINE, OTHER))).toEqual({ state: 'orphaned' });
  });

  test('are not asked about where nothing of what stood beside them stands at any of their places', () => {
    const marked = page(OPENING, 'Body', 'Ofsted', '[delayed]', 'Body', 'HM Treasury', 'delayed', CLOSING);
    const after = page(OPENING, 'Body', 'Natural England', `It was delayed once.`, OTHER);
    expect(placed(marked, after).state).not.toBe('ambiguous');
  });
});

describe('a sentence that was moved and edited', () => {
  const SENTENCE = 'The monitoring of hospital food is carried out by the inspectors in a number of ways.';
  const EDITED = 'The monitoring of hospital food is done by the new inspectors in a number of ways.';
  const before = page(OPENING, `[${SENTENCE}]`, CLOSING, 'Annex', OTHER);

  test('is told as both, with what it says now', () => {
    const after = page(OPENING, CLOSING, 'Annex', EDITED, OTHER);
    const placement = placed(before, after);
    expect(placement).toMatchObject({ state: 'edited', was: SENTENCE, now: EDITED, moved: true });
    expect(wordsAt(after, placement)).toBe(EDITED);
  });

  test('is found by its whole sentence, where few of its words were quoted', () => {
    const marked = before.replace(/[[\]]/g, '').replace('of hospital food is', 'of [hospital food] is');
    const after = page(OPENING, CLOSING, 'Annex', SENTENCE.replace('hospital', 'all hospital and school'), OTHER);
    const placement = placed(marked, after);
    expect([placement.state, wordsAt(after, placement)]).toEqual(['edited', 'hospital and school food']);
  });

  test('is not another one that was much like it before', () => {
    const like = SENTENCE.replace('hospital', 'school');
    const after = page(OPENING, CLOSING, 'Annex', like.replace('number', 'variety'), OTHER);
    expect(placed(`${before}\n\n${like}`, after).state).not.toBe('edited');
  });

  test('is not told where two are as like it', () => {
    const after = page(OPENING, CLOSING, EDITED, 'Annex', EDITED.replace('new', 'old'), OTHER);
    expect(placed(before, after).state).not.toBe('edited');
  });

  test('is no sentence that has little of it', () => {
    const after = page(OPENING, CLOSING, 'Annex', 'The monitoring of hospital food was never begun at all.', OTHER);
    expect(placed(before, after).state).not.toBe('edited');
  });
});

describe('sections that repeat word by word', () => {
  const SAME = [
    'Natural England will review clean air by the end of the year, and report on it to all of the councils.',
    'The board will fund bus services by the spring of next year.',
    'HM Treasury will consult on school places before the next review, and publish what it was told by all.',
  ];
  const section = (lead: string, words = SAME): readonly string[] => [...words, `Lead: ${lead}`];
  const [LEADS, OWN] = [['Ofsted', 'Defra', 'Natural England', 'HM Treasury'], 2];
  const text = (of: (at: number) => readonly string[]): string =>
    page(OPENING, ...LEADS.flatMap((lead, at) => section(lead, [...of(at)])), CLOSING);
  const marked = (): string => text((at) => SAME.map((line, no) => (at === OWN && no === 1 ? `[${line}]` : line)));
  const edited = SAME.map((line) => line.replace('fund', 'pay for'));

  test('the edited one of them is told by its order', () => {
    const after = text((at) => (at === OWN ? edited : SAME));
    const placement = placed(marked(), after);
    expect([placement.state, wordsAt(after, placement)]).toEqual(['edited', edited[1]]);
  });

  test('and so is the quote, where another one of them was edited', () => {
    const after = text((at) => (at === 0 ? edited : SAME));
    const placement = placed(marked(), after);
    const places = [...after.matchAll(/The board will fund/g)].map(({ index }) => index);
    expect(placement).toMatchObject({ state: 'anchored', span: { start: places[OWN - 1] } });
  });

  test('where one of them was taken out, nobody can tell which', () => {
    const after = text((at) => (at === 1 ? [] : SAME));
    expect(placed(marked(), after)).toMatchObject({ state: 'ambiguous' });
  });

  test('a quote at the end of the page is there still, or asked about', () => {
    const last = page(OPENING, ...SAME, OTHER, ...SAME.slice(0, 2));
    const at = last.lastIndexOf(SAME[1] ?? '');
    const quote = describeQuote(last, { start: at, end: last.length });
    const after = page(OPENING, ...SAME.slice(0, 2), OTHER, OTHER);
    expect(placeQuote(after, quote).state).not.toBe('anchored');
  });
});

describe('an edited place', () => {
  test('holds all words of the quote in their order, and others put in between', () => {
    const marked = page(OPENING, 'The academies are asked to [sign up to the] new standards by the minister.', CLOSING);
    const now = 'sign (opens in a new tab, see footnote 2) up to the';
    const after = marked.replace('[sign up to the]', now);
    const placement = placed(marked, after);
    expect([placement.state, wordsAt(after, placement)]).toEqual(['edited', now]);
  });

  test('may hold a sentence of the page that was put in between those of the quote', () => {
    const [first, second] = ['The bridge will be mended by 2027.', 'The road beside it will be closed until then.'];
    const like = 'The bridge beside the road will be closed.';
    const after = page(OPENING, `${first} ${like} ${second}`, CLOSING, like);
    const placement = placed(page(OPENING, `[${first} ${second}]`, CLOSING, like), after);
    expect([placement.state, wordsAt(after, placement)]).toEqual(['edited', `${first} ${like} ${second}`]);
  });

  test('may begin with the number of another item', () => {
    const items = ['1. We mend the roads.', '2. We plant the oak trees of the park.', '3. We count the birds.'];
    const numbered = items.map((item) => item.replace(/^\d/, (number) => String(Number(number) + 1)));
    const marked = page(OPENING, '[1. We mend the roads.', '2. We plant] the oak trees of the park.', items[2] ?? '');
    const after = page(OPENING, ...numbered);
    const placement = placed(marked, after);
    expect([placement.state, wordsAt(after, placement)]).toEqual(['edited', '2. We mend the roads.\n\n3. We plant']);
  });

  test('is none where all it has in common with the quote is a line that stood elsewhere', () => {
    const marked = page(OPENING, 'Question [28', 'Yes]', 'Yes', CLOSING, 'Yes', 'Question 30');
    const after = page(OPENING, 'Question other', 'Yes Yes', CLOSING, 'Yes', 'Question 30');
    expect(placed(marked, after).state).not.toBe('edited');
  });
});

describe('words of sentences that all stood elsewhere', () => {
  test('are asked about where they came together beside one neighbour, and are edited beside the other', () => {
    const [a, b] = ['We welcome the work that was done.', 'They meet again in Paris next May.'];
    const [c, d] = ['It is agreed by all who came here.', 'The next report is due in July.'];
    const marked = page(`${a} ${c}`, `[${a} ${b}]`, `${d} ${d} ${b}`, `${b} ${d} ${a}`);
    const after = page(`${a} ${c} ${a} ${b.replace('again', '')}`, `${d} ${d} ${b}`, `${a} ${b}`, `${d} ${a}`);
    expect(placed(marked, after).state).toBe('ambiguous');
  });

  test('are moved where they stand beside an old neighbour', () => {
    const whole = 'The minutes of the last meeting were agreed.';
    const deed = 'The board will report on hospital food by the end of the year.';
    const marked = page(OPENING, `[${whole}`, `${deed}]`, CLOSING, whole, OTHER);
    const after = page(OPENING, whole, OTHER, whole, deed, CLOSING);
    const placement = placed(marked, after);
    expect([placement.state, wordsAt(after, placement)]).toEqual(['anchored', `${whole}\n\n${deed}`]);
  });
});
