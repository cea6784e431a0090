import { expect, test } from 'vitest';

import { longestTasks } from '../../bench/trace-tasks';

const OURS = 'chrome-extension://us/content-scripts/govuk.js';
const PAGES = 'https://www.gov.uk/page.js';

/** An event of the page's thread, in milliseconds of which all are processor time. */
const event = (name: string, from: number, ms: number, url?: string) => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: from * 1000,
  dur: ms * 1000,
  tdur: ms * 1000,
  args: url === undefined ? {} : { data: { url } },
});
const thread = { name: 'thread_name', ph: 'M', pid: 1, tid: 1, ts: 0, args: { name: 'CrRendererMain' } };
const read = (...traceEvents: readonly object[]) =>
  longestTasks(Buffer.from(JSON.stringify({ traceEvents: [thread, ...traceEvents] })));

test.each([
  {
    what: 'a call of the extension, with the layout that it forces',
    inside: [event('FunctionCall', 10, 30, OURS), event('Layout', 15, 20)],
    ours: 30,
  },
  {
    what: 'a handler of an event',
    inside: [event('EventDispatch', 5, 42), event('FunctionCall', 6, 40, OURS)],
    ours: 40,
  },
  {
    what: 'two calls of one task, and none of the layout that comes after them',
    inside: [event('FunctionCall', 1, 5, OURS), event('FunctionCall', 10, 6, OURS), event('Layout', 20, 300)],
    ours: 11,
  },
  { what: 'where promises go on, if no script of the page ran', inside: [event('RunMicrotasks', 10, 12)], ours: 12 },
  {
    what: 'nothing of what the page’s own script takes',
    inside: [event('FunctionCall', 1, 200, PAGES), event('RunMicrotasks', 210, 50)],
    ours: 0,
  },
])('of a task, the extension took $what', ({ inside, ours }) => {
  expect(read(event('ThreadControllerImpl::RunTask', 0, 400), ...inside)).toEqual({ longest: 400, ours });
});

test('of two tasks the longer counts', () => {
  const tasks = [event('RunTask', 0, 20), event('FunctionCall', 1, 10, OURS), event('RunTask', 30, 5)];
  expect(read(...tasks, event('FunctionCall', 31, 4, OURS))).toEqual({ longest: 20, ours: 10 });
});
