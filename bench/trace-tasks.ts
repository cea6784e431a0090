// What a browser's trace tells of the tasks of a page's thread, in processor time: a busy machine does not lengthen it.

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** In milliseconds of processor time. */
export interface LongestTasks {
  /** Of all tasks of the page's threads: scripts, layout, painting. */
  readonly longest: number;
  /** Of those tasks in which no script of the page ran, but another's: with the extension, its own. */
  readonly ours: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];
export const TRACED = { categories: CATEGORIES };

const TASK = /RunTask$/;
/** Where promises go on: of which script, the browser does not say. */
const GOES_ON = /PerformMicrotaskCheckpoint$|^RunMicrotasks$/;
const EXTENSION = 'chrome-extension://';
const US_PER_MS = 1_000;

export function longestTasks(trace: Buffer): LongestTasks {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const threads = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const events = traceEvents
    .filter((event) => event.ph === 'X' && threads.has(threadOf(event)))
    .toSorted((one, other) => one.ts - other.ts);
  let longest = 0;
  let ours = 0;
  for (const thread of threads) {
    const here = events.filter((event) => threadOf(event) === thread);
    let at = 0;
    while (at < here.length) {
      const task = here[at];
      at += 1;
      if (task === undefined || !TASK.test(task.name)) continue;
      const end = task.ts + (task.dur ?? 0);
      const inside: TraceEvent[] = [];
      for (let next = here[at]; next !== undefined && next.ts < end; next = here[at]) {
        inside.push(next);
        at += 1;
      }
      const took = (task.tdur ?? 0) / US_PER_MS;
      longest = Math.max(longest, took);
      if (isOurs(inside)) ours = Math.max(ours, took);
    }
  }
  return { longest, ours };
}

function isOurs(inside: readonly TraceEvent[]): boolean {
  const urls = inside.flatMap(({ args }) => args?.data?.url ?? []);
  if (urls.some((url) => url.startsWith(EXTENSION))) return true;
  return urls.every((url) => url === '') && inside.some(({ name, tdur = 0 }) => GOES_ON.test(name) && tdur > US_PER_MS);
}
