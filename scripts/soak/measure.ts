// What the browser holds, after its garbage was collected, and what the store takes.
import type { CDPSession, Page } from '@playwright/test';

import { browsersUnder } from '../browser-memory';
import { BARE_PAGE } from '../upgrade/stored-data';
import { ownAddress } from './session';
import type { Session } from './session';

/** What is measured: in kB where it is called a heap or a store, in MB where it is memory, else counted. */
export const MEASURED = [
  { name: 'heap of the background', unit: 'kB', of: 'background', allowed: 1 },
  { name: 'heap of the page that stays open', unit: 'kB', of: 'browser', allowed: 1 },
  { name: 'nodes of the page that stays open', unit: '', of: 'browser', allowed: 0.1 },
  { name: 'listeners of the page that stays open', unit: '', of: 'browser', allowed: 0.05 },
  { name: 'heap of the tab that goes from page to page', unit: 'kB', of: 'browser', allowed: 1 },
  { name: 'nodes of the tab that goes from page to page', unit: '', of: 'browser', allowed: 0.1 },
  { name: 'listeners of the tab that goes from page to page', unit: '', of: 'browser', allowed: 0.05 },
  { name: 'heap of our own pages', unit: 'kB', of: 'browser', allowed: 1 },
  { name: 'nodes of our own pages', unit: '', of: 'browser', allowed: 0.1 },
  { name: 'listeners of our own pages', unit: '', of: 'browser', allowed: 0.05 },
  { name: 'memory of the whole browser', unit: 'MB', of: 'browser', allowed: 0.005 },
] as const;
export type MeasuredName = (typeof MEASURED)[number]['name'];

export interface Sample {
  /** So many visits were made before it, in so many-th life of the browser, and of the background. */
  readonly at: number;
  readonly browserLife: number;
  readonly backgroundLife: number;
  readonly values: Readonly<Partial<Record<MeasuredName, number>>>;
  /** What the browser says the extension's data take, in kB. */
  readonly storeKb: number;
}

const BYTES_IN_KB = 1000;

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function heldBy(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  try {
    // twice: what a finalizer lets go of goes the second time
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heap: usedSize / BYTES_IN_KB, nodes, listeners: jsEventListeners };
  } finally {
    await session.detach();
  }
}

/** Asks a target that is no page of Playwright's. */
async function askTarget(
  browser: CDPSession,
  targetId: string,
  methods: readonly string[],
): Promise<Record<string, unknown> | undefined> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const answers = new Map<number, Record<string, unknown>>();
  const listen = ({ message, sessionId: from }: { message: string; sessionId: string }): void => {
    if (from !== sessionId) return;
    const { id, result } = JSON.parse(message) as { id?: number; result?: Record<string, unknown> };
    if (id !== undefined) answers.set(id, result ?? {});
  };
  browser.on('Target.receivedMessageFromTarget', listen);
  for (const [id, method] of methods.entries())
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  for (let look = 0; look < LOOKS && answers.size < methods.length; look += 1)
    await new Promise((go) => setTimeout(go, LOOK_MS));
  browser.off('Target.receivedMessageFromTarget', listen);
  await browser.send('Target.detachFromTarget', { sessionId });
  return answers.get(methods.length - 1);
}
const LOOKS = 200;
const LOOK_MS = 20;

/** The heap of the background, in kB; nothing where it sleeps. */
async function backgroundHeap({ browser }: Session): Promise<number | undefined> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) return undefined;
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId));
  const usage =
    worker &&
    (await askTarget(session, worker.targetId, [
      'HeapProfiler.collectGarbage',
      'HeapProfiler.collectGarbage',
      'Runtime.getHeapUsage',
    ]));
  await session.detach();
  return typeof usage?.['usedSize'] === 'number' ? usage['usedSize'] / BYTES_IN_KB : undefined;
}

async function storeKb({ browser }: Session): Promise<number> {
  const bare = await browser.context.newPage();
  await bare.goto(ownAddress(browser, BARE_PAGE));
  const { usage = 0 } = await bare.evaluate(() => navigator.storage.estimate());
  await bare.close();
  return usage / BYTES_IN_KB;
}

/** Measures once; every tab is on its page of rest. */
export async function measure(session: Session): Promise<Pick<Sample, 'values' | 'storeKb'>> {
  const [tab] = session.tabs;
  const [still, moving, own] = [
    await heldBy(session.still),
    tab && (await heldBy(tab)),
    await heldBy(session.notebook),
  ];
  const background = await backgroundHeap(session);
  const whole = browsersUnder(process.pid);
  return {
    values: {
      ...(background === undefined ? {} : { 'heap of the background': background }),
      'heap of the page that stays open': still.heap,
      'nodes of the page that stays open': still.nodes,
      'listeners of the page that stays open': still.listeners,
      ...(moving === undefined
        ? {}
        : {
            'heap of the tab that goes from page to page': moving.heap,
            'nodes of the tab that goes from page to page': moving.nodes,
            'listeners of the tab that goes from page to page': moving.listeners,
          }),
      'heap of our own pages': own.heap,
      'nodes of our own pages': own.nodes,
      'listeners of our own pages': own.listeners,
      ...(whole === undefined ? {} : { 'memory of the whole browser': whole }),
    },
    storeKb: await storeKb(session),
  };
}
