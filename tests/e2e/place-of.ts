import type { CDPSession, Page } from '@playwright/test';

/** What stands still for so long has come to rest. */
const RESTS_MS = 100;
/** As long as for what is expected anywhere else (playwright.config.ts). */
const PATIENCE_MS = 20_000;

/** CSS pixels from the left and the top of the viewport. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a node is drawn now, and whether a press on it counts; closed shadow roots included. */
async function drawn(session: CDPSession, role: string, name: string | undefined): Promise<Box & { presses: string }> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const node = nodes.find(
    (one) => one.role?.value === role && !one.ignored && (name === undefined || String(one.name?.value ?? '') === name),
  );
  if (node?.backendDOMNodeId === undefined) throw new Error(`Nothing with the role ${role} is called “${name ?? ''}”.`);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
    functionDeclaration: `function () { return this.closest?.('[data-pressable]')?.dataset.pressable ?? 'yes'; }`,
    returnByValue: true,
  });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { left, right, top, bottom, presses: String(result.value) };
}

/**
 * Where a node of a closed shadow root has come to rest, found by its role and, where it is given, its name, once a
 * press on it counts. A view is heard before it is drawn, moves with the words that it stands at, and may be drawn anew
 * between two looks: it is looked for again until it stands still.
 * @throws Error where it does not in PATIENCE_MS
 */
export async function boxOf(page: Page, role: string, name?: string): Promise<Box> {
  const session = await page.context().newCDPSession(page);
  const looking = { before: '', fault: undefined as unknown };
  try {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await page.waitForTimeout(RESTS_MS)) {
      try {
        const { presses, ...box } = await drawn(session, role, name);
        const now = JSON.stringify(box);
        if (presses === 'yes' && now === looking.before) return box;
        looking.before = now;
      } catch (fault) {
        looking.fault = fault;
      }
    }
    throw new Error(`The ${role} “${name ?? ''}” does not come to rest.`, { cause: looking.fault });
  } finally {
    await session.detach();
  }
}

/** The middle of such a node. */
export async function placeOf(page: Page, role: string, name: string): Promise<{ x: number; y: number }> {
  const { left, right, top, bottom } = await boxOf(page, role, name);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
