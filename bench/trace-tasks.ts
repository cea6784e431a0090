// What a browser's trace tells of the tasks of a page's thread, in processor time: a busy machine does not lengthen it.

/** One event of a browser's trace. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as `dur`. */
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
  /**
   * The most that the extension took of one task: its calls, handlers of events among them, with the layout that they
   * force, and where its promises go on. Layout that the page needs anyway is not counted.
   */
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
    // what began at one moment: the outer one first
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
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
      ours = Math.max(ours, oursOf(inside));
    }
  }
  return { longest, ours };
}

/** Processor time of the extension in one task, in milliseconds. @param inside the task's events by their beginning */
function oursOf(inside: readonly TraceEvent[]): number {
  const urlOf = ({ args }: TraceEvent): string => args?.data?.url ?? '';
  const isPages = inside.some((event) => urlOf(event) !== '' && !urlOf(event).startsWith(EXTENSION));
  let took = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const event of inside) {
    // within what is counted already
    if (event.ts < until) continue;
    const isOurs = urlOf(event).startsWith(EXTENSION) || (!isPages && GOES_ON.test(event.name));
    if (!isOurs) continue;
    took += event.tdur ?? 0;
    until = event.ts + (event.dur ?? 0);
  }
  return took / US_PER_MS;
}

/** What is traced of a worker: its tasks alone, for they are all ours. */
export const WORKER_TRACED = { categories: ['toplevel'] };
const WORKER = /^ServiceWorker/;

/** Tasks of the threads of service workers, in milliseconds of processor time, the longest first. */
export function workerTasks(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const threads = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && WORKER.test(args?.name ?? '')).map(threadOf),
  );
  return traceEvents
    .filter((event) => event.ph === 'X' && TASK.test(event.name) && threads.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / US_PER_MS)
    .toSorted((one, other) => other - one);
}
