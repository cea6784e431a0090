// What a page's thread did between two moments that the page marked itself, by the browser's trace.

import type { TraceEvent } from './trace-tasks';

/** What has to be traced for it. */
export const WORK_TRACED = { categories: ['toplevel', 'blink.user_timing'] };

const TASK = /RunTask$/;
const US_PER_MS = 1000;

class NotMarked extends Error {
  override readonly name = 'NotMarked';
  constructor(readonly moment: string) {
    super(`The trace has no moment “${moment}”.`);
  }
}

/**
 * Processor time of the tasks of a page's thread, in milliseconds: from the one in which the page marked the begin to the last one
 * before that in which it marked the end. Scripts, style, layout and painting are in it; what is drawn in other threads is not.
 * @throws NotMarked
 */
export function workBetween(trace: Buffer, begin: string, end: string): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const momentOf = (name: string): TraceEvent => {
    const found = traceEvents.find((event) => event.name === name);
    if (found === undefined) throw new NotMarked(name);
    return found;
  };
  const [from, to] = [momentOf(begin), momentOf(end)];
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && TASK.test(name) && pid === from.pid && tid === from.tid,
  );
  const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
  const within = tasks.filter((task) => endOf(task) >= from.ts && endOf(task) < to.ts);
  return within.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / US_PER_MS;
}
