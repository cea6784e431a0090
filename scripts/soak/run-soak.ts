// Runs a plan on one profile, keeps account of what the product acknowledged, and measures and compares on the way.
import { setTimeout as sleep } from 'node:timers/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { untilGone } from '../kills/end-browser';
import { STATEMENT } from '../serve-pages';
import { BARE_PAGE, readStored } from '../upgrade/stored-data';
import { DOES } from './acts/table';
import { compareStore, seedRows } from './compare-store';
import { nothingExpected } from './expected';
import { collectFaults, listenForFaults, readExtensionErrors } from './faults';
import { measure } from './measure';
import type { Sample } from './measure';
import { soakPages } from './pages';
import type { SoakPage } from './pages';
import { planOf } from './plan';
import type { ActName, Step } from './plan';
import { openSession, ownAddress, settled, wakeBackground } from './session';
import type { Session } from './session';
import type { Work } from './work';

export interface SoakOutcome {
  readonly visits: number;
  readonly seed: number;
  /** How often each was done, and how long it took together, in ms. */
  readonly acts: ReadonlyMap<ActName | 'visit' | 'measure' | 'compare' | 'restart', Done>;
  readonly stops: number;
  readonly restarts: number;
  readonly samples: readonly Sample[];
  /** Rows of each table at each comparison. */
  readonly stored: readonly { readonly at: number; readonly rows: Readonly<Record<string, number>> }[];
  /** What went wrong, and how often. */
  readonly faults: ReadonlyMap<string, number>;
  readonly seconds: number;
}

interface Done {
  readonly times: number;
  readonly ms: number;
}

/** After so many kinds of faults it is not gone on with. */
const MOST_FAULTS = 20;
const MS = 1000;
/** Nothing takes so long, in ms: what does is told, and the soak goes on. */
const LONGEST_MS = 90_000;

const plainAddress = (page: Page): string => page.url().split('#')[0] ?? '';

/**
 * @param say is told now and then how far it is
 * @param stopped once it is aborted, the visit that is being made is the last
 */
export async function runSoak(
  { visits, seed, stopped }: { readonly visits: number; readonly seed: number; readonly stopped?: AbortSignal },
  say: (words: string) => void,
): Promise<SoakOutcome> {
  const profile = mkdtempSync(join(tmpdir(), 'pledgemark-soak-'));
  const pages = soakPages(visits);
  const ends = new Map(pages.map(({ address, end }) => [address, end]));
  const editions = new Map(pages.map(({ address }) => [address, 1]));
  const served = new Map(
    pages.flatMap(({ address, edition }) => (edition === undefined ? [] : [[address, edition(1)]])),
  );
  const faults = collectFaults(say);
  const expected = nothingExpected();
  const account: Omit<Work, 'session' | 'draw'> = {
    expected,
    made: { notes: 0, files: 0, documents: 0 },
    files: new Map(),
    shown: [],
  };
  const acts = new Map<ActName | 'visit' | 'measure' | 'compare' | 'restart', Done>();
  const samples: Sample[] = [];
  const stored: { at: number; rows: Readonly<Record<string, number>> }[] = [];
  const lives = { browser: 0, background: 0 };
  let stops = 0;
  let seeds: Readonly<Record<string, number>> | undefined;
  const started = performance.now();

  const begin = async (): Promise<Session> => {
    const first = lives.browser === 0;
    lives.browser += 1;
    lives.background += 1;
    account.shown.splice(0);
    const session = await openSession(profile, {
      served,
      first,
      opened: (browser) => listenForFaults(browser, faults),
    });
    account.shown[0] = STATEMENT;
    expected.read.add(STATEMENT);
    return session;
  };

  const end = async (session: Session, how: 'closed' | 'killed'): Promise<void> => {
    await readExtensionErrors(session.browser, faults);
    if (how === 'closed') return session.browser.context.close();
    process.kill(session.browserPid, 'SIGKILL');
    return untilGone(session.browserPid, session.browser.context);
  };

  /** Stops the background after a while, beside what goes on. */
  const stopping = async (session: Session, after: number | undefined): Promise<void> => {
    if (after === undefined) return;
    await sleep(after);
    await session.browser.stopBackground();
    stops += 1;
    lives.background += 1;
  };

  const changeWords = ({ address, edition }: SoakPage): void => {
    if (edition === undefined) return;
    const next = (editions.get(address) ?? 1) + 1;
    editions.set(address, next);
    served.set(address, edition(next));
  };

  const visit = async (session: Session, step: Step): Promise<void> => {
    const tab = session.tabs[step.tab];
    const page = pages[step.page];
    if (tab === undefined || page === undefined) return;
    if (step.changes) changeWords(page);
    const isStopped = step.stopAfter !== undefined;
    const how = { waitUntil: 'domcontentloaded' } as const;
    const go = async (): Promise<void> => {
      const isShown = account.shown[step.tab] !== undefined;
      if (step.way === 'reload' && isShown) await tab.reload(how);
      else if (step.way === 'back' && isShown && (await tab.goBack(how)) !== null) return;
      else if (step.way === 'forward' && isShown && (await tab.goForward(how)) !== null) return;
      else await tab.goto(page.address, how);
    };
    await Promise.all([go(), stopping(session, step.stopAfter)]);
    const address = plainAddress(tab);
    const wanted = address === STATEMENT ? 'ready' : ends.get(address);
    account.shown[step.tab] = wanted === undefined ? undefined : address;
    if (wanted === undefined) return; // back to an empty tab
    if (isStopped && wanted === 'ready') expected.perhapsRead.add(address);
    const end = await settled(tab, new RegExp(`^${wanted}$`, 'u'));
    if (end !== 'ready' || isStopped) return;
    expected.read.add(address);
    if ([...expected.notes.values()].some((note) => note.page === address)) expected.kept.add(address);
  };

  const rest = async (session: Session): Promise<void> => {
    for (const [place, tab] of session.tabs.entries()) {
      await tab.goto(place === 0 ? STATEMENT : 'about:blank', { waitUntil: 'load' });
      account.shown[place] = place === 0 ? STATEMENT : undefined;
    }
    const [tab] = session.tabs;
    if (tab !== undefined) await settled(tab, /^ready$/u);
    await wakeBackground(session);
  };

  const compare = async (session: Session, at: number): Promise<void> => {
    const bare = await session.browser.context.newPage();
    await bare.goto(ownAddress(session.browser, BARE_PAGE));
    const now = await readStored(bare);
    await bare.close();
    seeds ??= seedRows(now);
    for (const fault of compareStore(now, expected, seeds)) faults.add(`store: ${fault}`);
    stored.push({
      at,
      rows: Object.fromEntries(Object.entries(now.tables).map(([table, { rows }]) => [table, rows.length])),
    });
    await readExtensionErrors(session.browser, faults);
  };

  const attempt = async (
    name: ActName | 'visit' | 'measure' | 'compare' | 'restart',
    at: number,
    does: () => Promise<unknown>,
  ): Promise<void> => {
    const from = performance.now();
    const patience = new AbortController();
    const tooLong = sleep(LONGEST_MS, undefined, { signal: patience.signal }).then(() => {
      throw new Error(`It has not ended after ${LONGEST_MS} ms.`);
    });
    try {
      await Promise.race([does(), tooLong]);
    } catch (fault) {
      faults.add(
        `visit ${at}, ${name}: ${fault instanceof Error ? fault.message.split('\n').slice(0, 3).join(' ') : String(fault)}`,
      );
    } finally {
      tooLong.catch(() => undefined); // told above, or not needed any more
      patience.abort();
      const { times, ms } = acts.get(name) ?? { times: 0, ms: 0 };
      acts.set(name, { times: times + 1, ms: ms + performance.now() - from });
    }
  };

  let session = await begin();
  try {
    for (const step of planOf({ visits, seed, pages: pages.length })) {
      const at = step.visit + 1;
      if (step.restart !== undefined) {
        await end(session, step.restart);
        session = await begin();
        await attempt('compare', step.visit, () => compare(session, step.visit));
      }
      await attempt('visit', at, () => visit(session, step));
      for (const { name, draw, stopAfter } of step.acts) {
        await attempt(name, at, () =>
          Promise.all([DOES[name]({ ...account, session, draw }), stopping(session, stopAfter)]),
        );
      }
      if (step.measures) {
        await attempt('measure', at, async () => {
          await rest(session);
          const measured = await measure(session);
          samples.push({ at, browserLife: lives.browser, backgroundLife: lives.background, ...measured });
        });
        say(
          `${at} of ${visits} visits, ${((performance.now() - started) / MS).toFixed(0)} s, ${faults.all.size} faults`,
        );
      }
      if (step.compares) await attempt('compare', at, () => compare(session, at));
      if (faults.all.size >= MOST_FAULTS || stopped?.aborted === true) {
        await attempt('compare', at, () => compare(session, at));
        break;
      }
    }
  } finally {
    await end(session, 'closed');
    rmSync(profile, { recursive: true, force: true });
  }
  const seconds = (performance.now() - started) / MS;
  return {
    visits: acts.get('visit')?.times ?? 0,
    seed,
    acts,
    stops,
    restarts: lives.browser - 1,
    samples,
    stored,
    faults: faults.all,
    seconds,
  };
}
