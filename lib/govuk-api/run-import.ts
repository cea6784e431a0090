import type { ImportItem, ItemState } from '@/lib/model';

import type { ContentItem } from './content-item';
import type { GovUk, ItemAnswer } from './open-gov-uk';

/** How one item ended, and the paths to be asked for after it. */
interface Settled {
  readonly state: Exclude<ItemState, 'waiting'>;
  readonly title?: string;
  readonly because?: string;
  readonly leadsTo?: readonly string[];
}

type Written = { readonly saved: true } | { readonly saved: false; readonly because: 'storage full' };

/** The texts of an item, or a sentence why there is none to keep; `again`: another time there may be. */
export type ItemRead<Page> =
  | { readonly read: true; readonly pages: readonly Page[] }
  | { readonly read: false; readonly because: string; readonly again: boolean };

/** Where the queue stands, who reads, and where what arrives is kept: all handed in. */
export interface ImportNeeds<Page> {
  readonly next: () => Promise<ImportItem | undefined>;
  readonly isHeld: (item: ContentItem) => Promise<boolean>;
  readonly read: (item: ContentItem) => Promise<ItemRead<Page>>;
  readonly arrive: (
    item: ImportItem,
    arrived: { readonly pages: readonly Page[]; readonly title: string; readonly leadsTo: readonly string[] },
  ) => Promise<Written>;
  readonly settle: (item: ImportItem, settled: Settled) => Promise<Written>;
}

export type ImportEnd = 'done' | 'given up' | 'storage full' | 'no answer';

/** After so many items in a row without an answer the rest is left for another time. */
const UNANSWERED = 3;

const WORDS = {
  gone: 'GOV.UK has withdrawn it.',
  'not there': 'There is no such page on GOV.UK.',
  busy: 'GOV.UK had too much to do.',
  'no connection': 'There was no connection to GOV.UK.',
  'too slow': 'GOV.UK took too long to answer.',
} as const;

/** How an answer that is no item ends. */
function settledBy(answer: Exclude<ItemAnswer, { got: 'item' }>): Settled {
  switch (answer.got) {
    case 'moved':
      return { state: 'moved', because: `It is now at ${answer.to}.`, leadsTo: [answer.to] };
    case 'gone':
    case 'not there':
      return { state: 'not brought in', because: WORDS[answer.got] };
    case 'refused':
      return { state: 'failed', because: `The answer was not taken in. ${answer.place}: ${answer.because}` };
    case 'no answer':
      return { state: 'failed', because: WORDS[answer.because] };
  }
}

/** A landing page brings its HTML attachments with it; a collection that is met on the way does not bring its members. */
function broughtBy({ path, leadsTo }: ContentItem): readonly string[] {
  return leadsTo.flatMap((member) => (member.path.startsWith(`${path}/`) ? [member.path] : []));
}

async function takeIn<Page>(waiting: ImportItem, item: ContentItem, needs: ImportNeeds<Page>): Promise<Written> {
  const { title } = item;
  const leadsTo = broughtBy(item);
  if (await needs.isHeld(item)) return needs.settle(waiting, { state: 'there already', title, leadsTo });
  const read = await needs.read(item);
  if (read.read) return needs.arrive(waiting, { pages: read.pages, title, leadsTo });
  const state = read.again ? 'failed' : 'not brought in';
  return needs.settle(waiting, { state, title, because: read.because, leadsTo });
}

/**
 * Brings in what waits in the queue, one item after the other, until nothing waits. It may be cut off at any moment: an
 * item that has not ended waits still, and is asked for again when this is called next.
 * @param signal given up by the reader: what is under way is let go of
 */
export async function runImport<Page>(
  govUk: Pick<GovUk, 'item'>,
  needs: ImportNeeds<Page>,
  signal: AbortSignal,
): Promise<ImportEnd> {
  let unanswered = 0;
  for (;;) {
    if (signal.aborted) return 'given up';
    const waiting = await needs.next();
    if (waiting === undefined) return 'done';
    let answer: ItemAnswer;
    try {
      answer = await govUk.item(waiting.path, signal);
    } catch (fault) {
      if (signal.aborted) return 'given up';
      throw fault;
    }
    unanswered = answer.got === 'no answer' ? unanswered + 1 : 0;
    const written =
      answer.got === 'item'
        ? await takeIn(waiting, answer.item, needs)
        : await needs.settle(waiting, settledBy(answer));
    if (!written.saved) return written.because;
    if (unanswered === UNANSWERED) return 'no answer';
  }
}
