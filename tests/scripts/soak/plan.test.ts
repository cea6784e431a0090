import { expect, test } from 'vitest';

import { ACTS, TABS, planOf } from '../../../scripts/soak/plan';

const ASKED = { visits: 2000, pages: 300, seed: 7 };
const steps = planOf(ASKED);

test('the same seed gives the same steps, another seed others', () => {
  expect(planOf(ASKED)).toEqual(steps);
  expect(planOf({ ...ASKED, seed: 8 })).not.toEqual(steps);
});

test('in 2,000 visits everything is done that a soak can do, in every tab and on nearly every page', () => {
  const done = new Set(steps.flatMap(({ acts }) => acts.map(({ name }) => name)));
  expect([...done].toSorted()).toEqual(ACTS.map(({ name }) => name).toSorted());
  expect(new Set(steps.map(({ tab }) => tab)).size).toBe(TABS);
  expect(new Set(steps.map(({ page }) => page)).size).toBeGreaterThan(290);
  for (const { tab, page } of steps) {
    expect(tab).toBeLessThan(TABS);
    expect(page).toBeLessThan(ASKED.pages);
  }
});

test('the background is stopped among visits and acts, but in the stretch that shows what one life of it gathers', () => {
  const stopped = (some: typeof steps): number =>
    some.filter(({ stopAfter, acts }) => stopAfter !== undefined || acts.some((act) => act.stopAfter !== undefined))
      .length;
  expect(stopped(steps)).toBeGreaterThan(150);
  expect(stopped(steps.slice(1000, 1500))).toBe(0);
});

test('the browser is started again both ways, and has one life that is longer than half of the run', () => {
  const restarts = steps.filter(({ restart }) => restart !== undefined);
  expect(new Set(restarts.map(({ restart }) => restart))).toEqual(new Set(['closed', 'killed']));
  const ends = [0, ...restarts.map(({ visit }) => visit), ASKED.visits];
  const lives = ends.slice(1).map((end, place) => end - (ends[place] ?? 0));
  expect(Math.max(...lives)).toBeGreaterThan(ASKED.visits / 2);
});

test('a short run is measured, compared, stopped and started again as well', () => {
  const short = planOf({ visits: 30, pages: 60, seed: 1 });
  expect(short).toHaveLength(30);
  expect(short.at(-1)?.compares).toBe(true);
  expect(short.some(({ measures }) => measures)).toBe(true);
  expect(short.some(({ stopAfter }) => stopAfter !== undefined)).toBe(true);
  expect(short.some(({ restart }) => restart === 'killed')).toBe(true);
});
