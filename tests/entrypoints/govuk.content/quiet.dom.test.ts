import './in-memory-browser';

import { expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';

import { Gesture } from '@/lib/gesture';

import { layPage } from './lay-page';

const HTML = `<h2>Plan for Europol</h2><p>We will fund Europol in <a href="#spring">spring</a>, as agreed.</p>`;
const WORDS = { commitments: ['We will fund Europol in spring'], names: ['Europol'] };

interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}
interface Frame {
  readonly frame: { readonly id: string; readonly name?: string };
  readonly childFrames?: readonly Frame[];
}
interface Protocol {
  send(method: 'Page.getFrameTree'): Promise<{ frameTree: Frame }>;
  send(method: 'Accessibility.getFullAXTree', params: object): Promise<{ nodes: readonly Node[] }>;
}

/** What the browser tells a screen reader of this document: roles and names, without what is left out. */
async function heard(): Promise<readonly string[]> {
  const protocol = cdp() as unknown as Protocol;
  const { frameTree } = await protocol.send('Page.getFrameTree');
  const [tester] = frameTree.childFrames ?? [];
  const { nodes } = await protocol.send('Accessibility.getFullAXTree', { frameId: tester?.frame.id });
  return nodes.flatMap(({ ignored, role, name }) => (ignored ? [] : [`${role?.value}: ${name?.value ?? ''}`]));
}

test('a marked page is heard as it was written, until a mark is visited', async () => {
  const { overlay } = await layPage(HTML, WORDS);
  const lines = await heard();
  expect(lines.filter((line) => line.startsWith('mark'))).toEqual([]);
  expect(lines).toContain('heading: Plan for Europol');
  expect(lines).toContain('link: spring');
  expect(lines).toContain('toolbar: Pledgemark margin');
  await overlay.command('next-mark', Gesture.ofOwnPage());
  await vi.waitFor(async () => {
    expect((await heard()).filter((line) => line.startsWith('mark'))).toEqual(['mark: Europol']);
  });
  await userEvent.keyboard('n');
  await vi.waitFor(async () => {
    expect((await heard()).filter((line) => line.startsWith('mark'))).toEqual(['mark: We will fund Europol in ']);
  });
});

test('a reader who wants the marks read aloud hears them', async () => {
  await layPage(HTML, WORDS, { sayMarks: true });
  expect((await heard()).filter((line) => line.startsWith('mark')).length).toBeGreaterThanOrEqual(3);
});
