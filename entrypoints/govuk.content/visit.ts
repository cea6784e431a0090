import { ask } from '@/lib/messages';
import { FIRST_SETTINGS } from '@/lib/model';
import type { Analysis, PageFacts, Reading, Settings, Visit } from '@/lib/model';
import { asFound, spot } from '@/lib/page';
import { readSettings } from '@/lib/settings';

import { decide } from './decide';
import type { Wish } from './decide';
import { faultWords, guardWith } from './faults';
import { setFlag } from './flags';
import { readBody, stands, takenFor } from './read-body';
import type { Read } from './read-body';
import { layOut } from './sheet';
import type { Sheet } from './sheet';

/** One page being visited, from `reading` to `ready`, `off` or `failed`. */
export interface PageVisit {
  readonly sheet: () => Sheet | undefined;
  /** Reads the page anew. */
  readonly read: (wish?: Wish) => Promise<void>;
  readonly follow: (settings: Settings) => Promise<void>;
  /** Asks what this page's items are, and what became of them, once more; reads anew only where others are found. */
  readonly lookAgain: () => Promise<void>;
  /** Asks for the places of this page's notes again. */
  readonly placeNotes: () => Promise<void>;
  /** Has the page's words kept, if it has notes: what changes later can then be told word by word. */
  readonly keepNoted: () => Promise<void>;
  /** Tells the background once more what this page shows: another page may have stood in this tab since. */
  readonly tellAgain: () => void;
  readonly fail: (fault: unknown) => void;
  /** The extension that put us here is gone: everything of ours is taken away. */
  readonly retire: () => void;
}

/** @param address where the page is now · isValid whether the extension that put us here is still there */
export function openVisit(
  page: Document,
  { address, isValid }: { address: () => string; isValid: () => boolean },
): PageVisit {
  let settings: Settings = FIRST_SETTINGS;
  let wish: Wish = 'arrived';
  let sheet: Sheet | undefined;
  let shown: Visit = { state: 'reading' };
  let facts: PageFacts | undefined;
  let words: Reading | undefined;
  let laid: { readonly read: Read; readonly analysis: Analysis } | undefined;
  let turn = 0;

  const lift = (): void => {
    turn += 1;
    sheet?.lift();
    sheet = undefined;
    words = undefined;
  };
  const retire = (): void => {
    lift();
    shown = { state: 'off', because: 'updated' };
    setFlag(page, 'state', 'off');
  };
  const fail = (fault: unknown): void => {
    if (!isValid()) return retire();
    lift();
    tell({ state: 'failed', because: 'fault', detail: faultWords(fault), ...(facts ? { page: asFound(facts) } : {}) });
  };
  const tell = (visit: Visit): void => {
    shown = visit;
    setFlag(page, 'state', visit.state);
    ask('reportVisit', { visit }).catch((fault: unknown) => {
      if (visit.state !== 'failed' || !isValid()) fail(fault);
    });
  };
  const lookAgain = async (): Promise<void> => {
    const mine = turn;
    if (sheet === undefined || facts === undefined || laid === undefined) return;
    const analysis = await ask('analyse', { page: facts, reading: laid.read.page.reading });
    if (mine !== turn) return;
    if (analysis.key === laid.analysis.key) return sheet.takeSigns(analysis.signs);
    const { read: before } = laid;
    if (!stands(page, before)) return read();
    // the same words, found otherwise: the page is drawn anew at once, and stays ready
    const here = sheet.outlined();
    lift();
    lay(before, analysis).outline(here);
    await placeNotes();
  };
  /** Lays marks and margin over a page that was read. */
  const lay = (before: Read, analysis: Analysis): Sheet => {
    const guard = guardWith(fail);
    const read = analysis.page === undefined ? before : takenFor(analysis.page, before);
    facts = read.facts;
    words = read.page.reading;
    laid = { read, analysis };
    const laidOut = layOut(page, {
      read,
      analysis,
      settings,
      guard,
      async corpusChanged(arrival) {
        await lookAgain();
        if (arrival !== undefined) sheet?.arrive(arrival);
      },
      changed: guard(() => lateChange(read)),
    });
    sheet = laidOut;
    tell({ state: 'ready', page: read.facts, notePage: read.notePage, analysis: analysis.key });
    return laidOut;
  };
  const analyse = async (of: PageFacts, mine: number): Promise<void> => {
    const read = readBody(page, of);
    if ('because' in read) return tell({ state: 'failed', page: asFound(of), ...read });
    const analysis = await ask('analyse', { page: of, reading: read.page.reading });
    if (mine !== turn) return;
    lay(read, analysis);
    await placeNotes();
  };
  /** Notes that cannot be shown are told; what was found stays marked. */
  const placeNotes = async (): Promise<void> => {
    try {
      await sheet?.placeNotes();
    } catch (fault) {
      if (!isValid()) return retire();
      tell({ ...shown, detail: `Your notes could not be shown on the page. ${faultWords(fault)}` });
    }
  };
  /** The page changed its body: where the text is another, or stands in other blocks, it is read anew. */
  const lateChange = async (before: Read): Promise<void> => {
    if (!stands(page, before)) await read();
  };
  const read = async (next: Wish = wish): Promise<void> => {
    wish = next;
    lift();
    const mine = turn;
    tell({ state: 'reading' });
    try {
      settings = await readSettings();
      if (mine !== turn) return;
      facts = spot(page, address());
      const because = decide(facts, settings, wish);
      if (because === 'read') await analyse(facts, mine);
      else tell({ state: 'off', because, page: asFound(facts) });
    } catch (fault) {
      // a reading that another one has replaced may fail in silence
      if (mine === turn) fail(fault);
    }
  };
  return {
    sheet: () => sheet,
    read,
    placeNotes,
    lookAgain,
    async keepNoted() {
      if (facts === undefined || words === undefined) return;
      try {
        await ask('keepNoted', { page: facts, reading: words });
      } catch (fault) {
        if (!isValid()) return retire();
        tell({ ...shown, detail: `The words of this page could not be kept. ${faultWords(fault)}` });
      }
    },
    async follow(next) {
      const before = settings;
      settings = next;
      if (facts === undefined) return;
      const changed = decide(facts, next, wish) !== decide(facts, before, wish);
      if (changed) await read();
      else sheet?.follow(next);
    },
    tellAgain: () => tell(shown),
    fail,
    retire,
  };
}
