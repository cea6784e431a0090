import type { Finds, Reading, Span } from '@/lib/model';

/** So much of a page fills a window of the usual size, in UTF-16 code units. */
const WINDOW = 2000;
/** A page so many times as long is read in two parts: of a shorter one the whole is found as soon. */
const TIMES_AS_LONG = 3;

interface FirstPart {
  /** The beginning of a reading, up to the end of a block. */
  readonly reading: Reading;
  /** Where its last block begins: what stands there may go on in the next. */
  readonly last: number;
}

/** The first blocks of a long page; nothing where a page is short, or is hardly more than one block. */
export function firstPart({ text, headings }: Reading): FirstPart | undefined {
  const end = text.indexOf('\n', WINDOW);
  if (end < 0 || text.length < TIMES_AS_LONG * end) return undefined;
  const first = text.slice(0, end);
  return {
    reading: { text: first, headings: headings.filter((one) => one.end <= end) },
    last: first.lastIndexOf('\n') + 1,
  };
}

/** Those of the finds of a first part that stay what they are, however the page goes on. */
export function surely({ mentions, commitments, progress }: Finds, { last }: FirstPart): Finds {
  const before = <Find extends Span>(finds: readonly Find[]): readonly Find[] => finds.filter(({ end }) => end <= last);
  return { mentions: before(mentions), commitments: before(commitments), progress: before(progress) };
}
