import { afterEach, expect, test, vi } from 'vitest';

import { Gesture } from '@/lib/gesture';

afterEach(() => vi.unstubAllGlobals());

const browserSays = (isActive: boolean | undefined): void =>
  void vi.stubGlobal('navigator', isActive === undefined ? {} : { userActivation: { isActive } });

test.each([
  { what: 'a press of the reader', isTrusted: true, isActive: true, good: true },
  { what: 'a click that a page makes up', isTrusted: false, isActive: true, good: false },
  { what: 'an event of the browser that no press came before', isTrusted: true, isActive: false, good: false },
  { what: 'a press in a browser that does not tell of presses', isTrusted: true, isActive: undefined, good: true },
])('$what is good for an act: $good', ({ isTrusted, isActive, good }) => {
  browserSays(isActive);
  expect(Gesture.of({ isTrusted }).spend()).toBe(good);
});

test('a gesture is good for one act', () => {
  browserSays(true);
  const gesture = Gesture.of({ isTrusted: true });
  expect([gesture.spend(), gesture.spend()]).toEqual([true, false]);
});

test('what our own pages ask for needs no press on the page', () => {
  browserSays(false);
  expect(Gesture.ofOwnPage().spend()).toBe(true);
});

test('a gesture that lies behind is good for nothing', () => {
  vi.useFakeTimers();
  browserSays(true);
  const gesture = Gesture.of({ isTrusted: true });
  vi.advanceTimersByTime(5_001);
  expect(gesture.spend()).toBe(false);
  vi.useRealTimers();
});
