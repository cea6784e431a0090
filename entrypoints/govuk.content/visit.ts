import { ask } from '@/lib/messages';
import { FIRST_SETTINGS } from '@/lib/model';
import type { PageFacts, Settings, Visit } from '@/lib/model';
import { spot } from '@/lib/page';
import { readSettings } from '@/lib/settings';

import { decide } from './decide';
import type { Wish } from './decide';
import { faultWords, guardWith } from './faults';
import { setFlag } from './flags';
import { readBody } from './read-body';
import type { Read } from './read-body';
import { layOut } from './sheet';
import type { Sheet } from './sheet';

/** One page being visited, from `reading` to `ready`, `off` or `failed`. */
export interface PageVisit {
  readonly sheet: () => Sheet | undefined;
  /** Reads the page anew. */
  readonly read: (wish?: Wish) => Promise<void>;
  readonly follow: (settings: Settings) => Promise<void>;
  /** Tells the background once more what this page shows: another page may have stood in this tab since. */
  readonly tellAgain: () => void;
  readonly fail: (fault: unknown) => void;
  /** The extension that put us here is gone: everything of ours is taken away. */
  readonly retire: () => void;
}

/** @param isValid whether the extension that put us here is still there */
export function openVisit(page: Document, isValid: () => boolean): PageVisit {
  let settings: Settings = FIRST_SETTINGS;
  let wish: Wish = 'arrived';
  let sheet: Sheet | undefined;
  let shown: Visit = { state: 'reading' };
  let turn = 0;

  const lift = (): void => {
    turn += 1;
    sheet?.lift();
    sheet = undefined;
  };
  const retire = (): void => {
    lift();
    shown = { state: 'off', because: 'updated' };
    setFlag(page, 'state', 'off');
  };
  const fail = (fault: unknown): void => {
    if (!isValid()) return retire();
    lift();
    const { page: facts } = shown;
    tell({ state: 'failed', because: 'fault', detail: faultWords(fault), ...(facts ? { page: facts } : {}) });
  };
  const tell = (visit: Visit): void => {
    shown = visit;
    setFlag(page, 'state', visit.state);
    ask('reportVisit', { visit }).catch((fault: unknown) => {
      if (visit.state !== 'failed' || !isValid()) fail(fault);
    });
  };
  const analyse = async (facts: PageFacts): Promise<void> => {
    const read = readBody(page, facts);
    if ('because' in read) return tell({ state: 'failed', page: facts, ...read });
    const mine = turn;
    const analysis = await ask('analyse', { page: facts, reading: read.page.reading });
    if (mine !== turn) return;
    const guard = guardWith(fail);
    sheet = layOut(page, { read, analysis, settings, guard, changed: guard(() => lateChange(read)) });
    tell({ state: 'ready', page: facts, notePage: read.notePage, analysis: analysis.key });
    await sheet.placeNotes();
  };
  /** The page changed its body: where the text is another, or stands in other blocks, it is read anew. */
  const lateChange = async (before: Read): Promise<void> => {
    const after = readBody(page, before.facts);
    const isSame =
      !('because' in after) &&
      after.notePage.textHash === before.notePage.textHash &&
      before.page.blocks.every(({ element }) => element.isConnected);
    if (!isSame) await read();
  };
  const read = async (next: Wish = wish): Promise<void> => {
    wish = next;
    lift();
    const mine = turn;
    tell({ state: 'reading' });
    settings = await readSettings();
    if (mine !== turn) return;
    const facts = spot(page, page.location.href);
    const because = decide(facts, settings, wish);
    if (because === 'read') await analyse(facts);
    else tell({ state: 'off', because, page: facts });
  };
  return {
    sheet: () => sheet,
    read,
    async follow(next) {
      const before = settings;
      settings = next;
      if (shown.page === undefined) return;
      const changed = decide(shown.page, next, wish) !== decide(shown.page, before, wish);
      if (changed) await read();
      else sheet?.follow(next);
    },
    tellAgain: () => tell(shown),
    fail,
    retire,
  };
}
