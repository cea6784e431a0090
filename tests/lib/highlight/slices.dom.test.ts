import { expect, test, vi } from 'vitest';

import { paintNear } from '@/lib/highlight';
import type { Work } from '@/lib/highlight';
import { readText } from '@/lib/text';

import { bodyOf, span, spanOn } from './body';

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six'];
const HTML = WORDS.map((word) => `<p>${word} more</p>`).join('');
const count = (body: HTMLElement): number => body.querySelectorAll('mark.pledgemark').length;

/** Slices of one step each, run when the test says so. */
function byHand() {
  const left: { work: Work; end: () => void }[] = [];
  const slices = (work: Work): Promise<void> =>
    new Promise((end) => {
      left.push({ work, end });
    });
  const step = (): boolean => {
    const [first] = left;
    if (first === undefined) return false;
    if (first.work(() => true) === 'done') {
      left.shift();
      first.end();
    }
    return true;
  };
  return { slices, step };
}

test('marks are made a block at a time, and taken away a mark at a time: at the end the page is what it was', () => {
  const { body, page } = bodyOf(HTML);
  const { slices, step } = byHand();
  const painting = paintNear(
    page,
    WORDS.map((word) => spanOn(page, word, 'entity')),
    { voice: 'quiet', slices },
  );
  const counts = new Set<number>();
  while (step()) counts.add(count(body));
  expect([...counts]).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6]));
  void painting.undo();
  const left = new Set<number>();
  while (step()) left.add(count(body));
  expect([...left]).toEqual([5, 4, 3, 2, 1, 0]);
  expect(body.innerHTML).toBe(HTML);
});

test('a mark that goes with the focus on it may be asked for by who hears of that, and all marks are made', () => {
  const { body, page } = bodyOf('<p>one more</p>');
  const one = spanOn(page, 'one', 'entity');
  const painting = paintNear(page, [one], { voice: 'quiet' });
  const [mark] = painting.marksOf(one.id);
  if (mark === undefined) throw new Error('no mark');
  mark.tabIndex = -1;
  mark.focus();
  const heard: number[] = [];
  mark.addEventListener('blur', () => heard.push(painting.marksOf(one.id).length));
  painting.change([spanOn(page, 'one more', 'commitment'), one]);
  expect(heard).toEqual([0]);
  expect(count(body)).toBe(2);
  void painting.undo();
});

test('the marks of an item that changes are the new ones, however late its block comes', () => {
  const { body, page } = bodyOf(HTML);
  const { slices, step } = byHand();
  const painting = paintNear(page, [spanOn(page, 'two', 'entity')], { voice: 'quiet', slices });
  while (step());
  const { start, end } = spanOn(page, 'two more', 'entity');
  const longer = span(spanOn(page, 'two', 'entity').id, 'entity', start, end);
  painting.change([longer]);
  expect(painting.marksOf(longer.id).map(({ textContent }) => textContent)).toEqual(['two more']);
  while (step());
  expect(count(body)).toBe(1);
  void painting.undo();
});

test('taken away before all marks are made, none is left and none comes', () => {
  const { body, page } = bodyOf(HTML);
  const { slices, step } = byHand();
  const painting = paintNear(
    page,
    WORDS.map((word) => spanOn(page, word, 'entity')),
    { voice: 'quiet', slices },
  );
  while (count(body) < 3) step();
  void painting.undo();
  while (step());
  expect(body.innerHTML).toBe(HTML);
});

test('an item that is asked for is marked at once, though its turn has not come', () => {
  const { page } = bodyOf(HTML);
  const painting = paintNear(
    page,
    WORDS.map((word) => spanOn(page, word, 'entity')),
    {
      voice: 'quiet',
      slices: byHand().slices,
    },
  );
  expect(painting.marksOf(spanOn(page, 'six', 'entity').id).map((mark) => mark.textContent)).toEqual(['six']);
});

test('in one block, more marks than a step makes are made in several', () => {
  const html = `<p>${'we will act. '.repeat(450)}</p>`;
  const { body, page } = bodyOf(html);
  const { slices, step } = byHand();
  const spans = Array.from({ length: 450 }, (_, at) => ({
    ...spanOn(page, 'will', 'entity'),
    id: `${at}` as never,
    start: at * 13 + 3,
    end: at * 13 + 7,
  }));
  const painting = paintNear(page, spans, { voice: 'quiet', slices });
  const counts = new Set<number>();
  while (step()) counts.add(count(body));
  expect([...counts]).toEqual([0, 200, 400, 450]);
  void painting.undo();
  while (step());
  expect(body.innerHTML).toBe(html);
});

test('where one block has changed, its marks go, and those of all others stay the same elements', () => {
  const { body, page } = bodyOf(HTML);
  const painting = paintNear(
    page,
    WORDS.map((word) => spanOn(page, word, 'entity')),
    { voice: 'quiet' },
  );
  const [changed, ...others] = body.querySelectorAll('p');
  const marks = others.map((block) => block.querySelector('mark'));
  changed?.replaceChildren('zero, one more');
  painting.loosen(changed === undefined ? [] : [changed]);
  expect([changed?.querySelector('mark'), count(body)]).toEqual([null, 5]);
  const now = readText([body]);
  painting.change(
    WORDS.map((word) => spanOn(now, word, 'entity')),
    now,
  );
  expect(changed?.querySelector('mark')?.textContent).toBe('one');
  expect(others.map((block) => block.querySelector('mark'))).toEqual(marks);
});

test('a mark whose item has another id by now stays, under that id', () => {
  const { body, page } = bodyOf(HTML);
  const two = spanOn(page, 'two', 'entity');
  const painting = paintNear(page, [two], { voice: 'quiet' });
  const mark = body.querySelector<HTMLElement>('mark');
  const renamed = { ...two, id: 'another' as never };
  painting.change([renamed]);
  expect([body.querySelector('mark'), mark?.dataset['pledgemarkId']]).toEqual([mark, 'another']);
  expect([painting.marksOf(renamed.id), painting.marksOf(two.id)]).toEqual([[mark], []]);
  expect(painting.spansAt(mark)).toEqual([renamed]);
});

test('who is told of each mark is told of those that come near later', async () => {
  const { body, page } = bodyOf(`<p>one</p><div style="height: 8000px"></div><p id="far">two</p>`);
  const told: string[] = [];
  paintNear(page, [spanOn(page, 'one', 'entity'), spanOn(page, 'two', 'entity')], {
    voice: 'quiet',
    each: (mark) => told.push(mark.textContent),
  });
  expect(told).toEqual(['one']);
  body.querySelector('#far')?.scrollIntoView();
  await vi.waitFor(() => expect(told).toEqual(['one', 'two']));
  window.scrollTo(0, 0);
});
