import { tooLongWords } from '@/lib/model';
import type { PageBounds, PageFacts, Reading, TooLong } from '@/lib/model';
import { bodiesOf, spot, tooLarge } from '@/lib/page';
import { readSteps, readText } from '@/lib/text';

/** A page, or a plain text taken for one, and its text. */
export interface Opened {
  readonly page: PageFacts;
  readonly reading: Reading;
}

interface ToOpen {
  /** How the page is called in what is said of it. */
  readonly where: string;
  /** The address of a page that prints none. */
  readonly elsewhere?: string;
  /** Absent: the page is read whatever its size. */
  readonly bounds?: PageBounds;
}

export class PageWithoutBody extends Error {
  override readonly name = 'PageWithoutBody';
  constructor(readonly where: string) {
    super(`${where}: this page has no body that Pledgemark can read.`);
  }
}

export class PageTooLong extends Error {
  override readonly name = 'PageTooLong';
  constructor(
    readonly where: string,
    readonly measure: TooLong,
  ) {
    super(`${where}: ${tooLongWords(measure)}`);
  }
}

function readWithin(document: Document, bounds: PageBounds): Reading | TooLong {
  const large = tooLarge(document, bounds);
  if (large !== undefined) return large;
  const steps = readSteps(bodiesOf(document), bounds);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return 'tooLong' in step.value ? step.value : step.value.reading;
}

/**
 * Parses a page and reads its body. The parser is loaded with the first page, as it takes longer to load than all else.
 * @throws PageWithoutBody; PageTooLong where bounds are given
 */
export async function openHtml(html: string, { where, elsewhere, bounds }: ToOpen): Promise<Opened> {
  const { parsePage } = await import('../open-page');
  const { document, address } = parsePage(html, elsewhere);
  const window = document.defaultView;
  try {
    const reading = bounds === undefined ? readText(bodiesOf(document)).reading : readWithin(document, bounds);
    if ('tooLong' in reading) throw new PageTooLong(where, reading);
    if (reading.text.trim() === '') throw new PageWithoutBody(where);
    return { page: spot(document, address), reading };
  } finally {
    // else its timers and lists of nodes are held
    window?.close();
  }
}
