import { expect, test } from 'vitest';

import { workBetween } from '../../bench/trace-work';

const moment = (name: string, at: number) => ({ name, ph: 'I', pid: 1, tid: 1, ts: at });
/** A task from one moment to another, in microseconds, with half of it processor time. */
const task = (from: number, to: number, tid = 1) => {
  return {
    name: 'ThreadControllerImpl::RunTask',
    ph: 'X',
    pid: 1,
    tid,
    ts: from,
    dur: to - from,
    tdur: (to - from) / 2,
  };
};
const read = (...traceEvents: readonly object[]): number =>
  workBetween(Buffer.from(JSON.stringify({ traceEvents })), 'begin', 'end');

test('the work of a thread is the processor time of its tasks, from that of the begin to the one before that of the end', () => {
  const other = { ...task(1_200, 1_800), name: 'FunctionCall' };
  const took = read(
    task(0, 900),
    task(1_000, 3_000),
    moment('begin', 1_100),
    other,
    task(4_000, 5_000),
    task(4_000, 9_000, 2),
    task(5_500, 7_000),
    moment('end', 6_000),
    task(8_000, 9_000),
  );
  expect(took).toBe(1.5);
});

test('a trace without the moments is an error', () => {
  expect(() => read(task(0, 10), moment('begin', 5))).toThrow(/no moment “end”/);
});
