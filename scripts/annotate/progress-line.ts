import { clearLine, cursorTo } from 'node:readline';

import type { Progress } from './batch-index';
import type { Sink } from './sink';

/** Between two drawings of the line. */
const DRAW_EVERY_MS = 250;
const PERCENT = 100;
const SECOND_MS = 1000;

/** How far a run is, on the last line of a terminal; on anything else nothing is drawn. */
export interface ProgressLine {
  readonly tell: (progress: Progress) => void;
  readonly end: () => void;
  /** Errors that are printed on the same terminal stand above the line. */
  readonly above: (sink: Sink) => Sink;
}

const NO_LINE: ProgressLine = { tell: () => undefined, end: () => undefined, above: (sink) => sink };

interface Pace {
  /** So many documents were read in so many milliseconds. */
  readonly documents: number;
  readonly time: number;
  /** Of the input, in bytes, where it is known. */
  readonly total: number | undefined;
}

/** "12,480 documents, 3 refused, 812 a second, 43 %". */
export function progressWords({ documents, refused, bytes }: Progress, pace: Pace): string {
  const number = (value: number): string => Math.round(value).toLocaleString('en-GB');
  const { time, total } = pace;
  return [
    `${number(documents)} documents`,
    ...(refused === 0 ? [] : [`${number(refused)} refused`]),
    ...(time === 0 ? [] : [`${number((pace.documents * SECOND_MS) / time)} a second`]),
    ...(total === undefined || total === 0 ? [] : [`${Math.floor((PERCENT * bytes) / total)} %`]),
  ].join(', ');
}

/** @param clock milliseconds, never going back */
export function progressLine(stream: NodeJS.WriteStream, total: number | undefined, clock: () => number): ProgressLine {
  if (!stream.isTTY) return NO_LINE;
  let drawn = clock();
  let first: { readonly documents: number; readonly at: number } | undefined;
  const wipe = (): void => {
    cursorTo(stream, 0);
    clearLine(stream, 0);
  };
  return {
    tell: (progress) => {
      const now = clock();
      // what an earlier run had done says nothing of this one's pace
      first ??= { documents: progress.documents, at: now };
      if (now - drawn < DRAW_EVERY_MS) return;
      drawn = now;
      wipe();
      const pace = { documents: progress.documents - first.documents, time: now - first.at, total };
      stream.write(progressWords(progress, pace));
    },
    end: wipe,
    above: (sink) => ({
      ...sink,
      write: async (bytes) => {
        if (bytes.length > 0) wipe();
        await sink.write(bytes);
      },
    }),
  };
}
