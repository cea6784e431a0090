import '@/components/styles/tokens.css';
import '@/components/styles/pages.css';
import '@/components/styles/entry.css';

import * as fc from 'fast-check';
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';

import { Timeline } from '@/components/entry/Timeline';
import type { IsoDate, TimelineEvent } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { entryIn } from '../../lib/app/said/entries';

const two = (count: number): string => String(count).padStart(2, '0');
const days = fc
  .record({
    year: fc.integer({ min: 2005, max: 2050 }),
    month: fc.integer({ min: 1, max: 12 }),
    of: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, of }) => `${year}-${two(month)}-${two(of)}`);
const EXACTNESS = { 4: 'year', 7: 'month', 10: 'day' } as const;
const WORDS = [
  'Department',
  'of',
  'Health',
  'WWF',
  'MMM',
  'illicit',
  'will',
  'said',
  '“by',
  '2025”',
  'was',
  'due',
  '警察',
  '—',
];
const labels = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const event = fc
  .record({
    lane: fc.constantFrom('promised' as const, 'moved' as const, 'reported' as const, 'view' as const, 'due' as const),
    day: days,
    length: fc.constantFrom(4 as const, 7 as const, 10 as const),
    label: labels,
    to: fc.option(days, { nil: undefined }),
  })
  .map(({ lane, day, length, label, to }): TimelineEvent => ({
    lane,
    date: day.slice(0, length),
    exactness: EXACTNESS[length],
    words: label,
    label,
    ...(to === undefined || (lane !== 'promised' && lane !== 'moved') ? {} : { to: to as IsoDate }),
    ...(lane === 'view' ? { sign: { shape: 'new' as const, mark: 'kept' as const } } : {}),
  }));
const timelines = fc
  .array(event, { minLength: 1, maxLength: 18 })
  .map((events) => events.toSorted((a, b) => a.date.localeCompare(b.date)));

function place(): HTMLElement {
  const main = document.createElement('main');
  main.className = 'frame-wide';
  document.body.append(main);
  onTestFinished(() => {
    render(null, main);
    main.remove();
  });
  return main;
}

function draw(main: HTMLElement, timeline: readonly TimelineEvent[]): SVGSVGElement {
  render(<Timeline timeline={timeline} deadlines={[]} />, main);
  const svg = main.querySelector<SVGSVGElement>('.entry-drawing');
  if (svg === null) throw new Error('no drawing');
  return svg;
}

/** Texts that lie over one another, or outside the drawing. */
function unreadable(svg: SVGSVGElement): readonly string[] {
  const texts = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBBox() }));
  const { width, height } = svg.viewBox.baseVal;
  const out = texts.filter(
    ({ box }) => box.x < -1 || box.y < -1 || box.x + box.width > width + 1 || box.y + box.height > height + 1,
  );
  const over = texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        ({ box }) =>
          one.box.x < box.x + box.width &&
          box.x < one.box.x + one.box.width &&
          one.box.y < box.y + box.height &&
          box.y < one.box.y + one.box.height,
      )
      .map((other) => `${one.words} over ${other.words}`),
  );
  return [...out.map(({ words }) => `${words} outside`), ...over];
}

/** From 40rem on there is a drawing. */
const WIDTHS = [640, 768, 928, 1280] as const;

test.each(WIDTHS)('at %i px no text of a drawing lies over another, and none is under 13 px', async (width) => {
  await page.viewport(width, 800);
  const main = place();
  let looked = 0;
  fc.assert(
    fc.property(timelines, (timeline) => {
      const svg = draw(main, timeline);
      looked += svg.querySelectorAll('text').length;
      expect(unreadable(svg)).toEqual([]);
      expect(svg.getBoundingClientRect().width / svg.viewBox.baseVal.width).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 50 },
  );
  expect(looked).toBeGreaterThan(50 * 3);
});

test.each(SEEDS.commitments)('the drawing of $id is readable', async ({ id }) => {
  await page.viewport(1280, 800);
  const svg = draw(place(), entryIn(SEEDS, id).timeline);
  expect(unreadable(svg)).toEqual([]);
  expect(svg.querySelectorAll('.pm-sign').length).toBeGreaterThan(0);
});

test('under 40rem the list stands alone', async () => {
  await page.viewport(620, 800);
  const main = place();
  const svg = draw(main, entryIn(SEEDS, 'commitment/w2-police-officers').timeline);
  expect(svg.getBoundingClientRect().width).toBe(0);
  expect(main.querySelectorAll('li').length).toBeGreaterThan(3);
});

test('the drawing is a picture with a name, says where the same is told, and nothing in it takes the focus', () => {
  const svg = draw(place(), entryIn(SEEDS, 'commitment/w2-police-officers').timeline);
  expect(svg.getAttribute('role')).toBe('img');
  const name = document.querySelector(`#${CSS.escape(svg.getAttribute('aria-labelledby') ?? '')}`)?.textContent;
  expect(name).toBe('Timeline from 2019 to 2026. The same events stand in the list below.');
  expect(svg.querySelectorAll('a, button, [tabindex]')).toHaveLength(0);
});

test('every event stands in the list, in the order of time, with the shape that it has in the drawing', () => {
  const { timeline } = entryIn(SEEDS, 'commitment/w8-rwanda');
  const main = place();
  const svg = draw(main, timeline);
  const listed = [...main.querySelectorAll('ol > li')];
  expect(listed.map((line) => line.querySelector('time')?.dateTime)).toEqual(timeline.map(({ date }) => date));
  const shapeOf = (line: Element): string => line.querySelector('.pm-sign')?.innerHTML ?? '';
  const drawn = new Set([...svg.querySelectorAll('g')].map(shapeOf));
  const laned = listed.filter((_, at) => timeline[at]?.lane !== 'due');
  expect(laned.length).toBeGreaterThan(5);
  expect(laned.filter((line) => !drawn.has(shapeOf(line)))).toEqual([]);
});

test.each([
  { times: 0, says: undefined },
  { times: 1, says: 'The date was moved once.' },
  { times: 3, says: 'The date was moved 3 times.' },
])('a date that was moved $times times: $says', ({ times, says }) => {
  const main = place();
  const moved = Array.from({ length: times }, (_, at): TimelineEvent => ({
    lane: 'moved',
    date: `202${at}`,
    exactness: 'year',
    words: 'moved',
    label: 'moved',
  }));
  const promised: TimelineEvent = { lane: 'promised', date: '2019', exactness: 'year', words: 'promised', label: '' };
  draw(main, [promised, ...moved]);
  expect([...main.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(
    says === undefined ? [] : [says],
  );
});

test('without a date there is no drawing, and that is said', () => {
  const main = place();
  render(<Timeline timeline={[]} deadlines={[]} />, main);
  expect(main.textContent).toBe('No date is on record.');
});
