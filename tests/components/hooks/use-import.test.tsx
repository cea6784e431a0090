// @vitest-environment jsdom
import 'fake-indexeddb/auto';

import { expect, test, vi } from 'vitest';

import { useStore } from '@/components/hooks/store-provider';
import { useImport } from '@/components/hooks/use-import';
import type { Importer } from '@/components/hooks/use-import';
import type { IsoInstant } from '@/lib/model';

import { hold } from './hook-holder';

const PREVIEW = { title: 'Kettles', documents: [{ path: '/kettles' }], there: 1, bytesEach: 1, perSecond: 1 };

/** GOV.UK has one document; `run` is what becomes of an import. */
function anImporter(run: Importer['run']): Importer {
  return {
    look: async () => ({ found: 'documents', preview: PREVIEW, wish: { by: 'address', path: '/kettles' } }),
    run,
    alone: async (work) => work(),
    changed: () => undefined,
    now: () => '2026-11-28T10:00:00.000Z' as IsoInstant,
    newId: () => crypto.randomUUID(),
  };
}

/** The imports of a store that is open. */
async function holdImports(importer: Importer) {
  const held = await hold(() => ({ ...useImport(importer), store: useStore().is }));
  await expect.poll(() => held.now().store).toBe('open');
  return held;
}

/** The browser takes no more, until the answer is called. */
function fillUp(): () => void {
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  return () => full.mockRestore();
}

test('where the storage is full an import is not begun, says so, and can be begun once there is room', async () => {
  const run = vi.fn<Importer['run']>(async () => 'done');
  const importer = anImporter(run);
  const held = await holdImports(importer);
  held.now().acts.look('address', '/kettles');
  await expect.poll(() => held.now().view.asking.at).toBe('looked');
  const makeRoom = fillUp();
  held.now().acts.start(['/kettles']);
  await expect.poll(() => held.now().view.storage).toBe('full');
  expect([held.now().view.asking.at, run.mock.calls.length]).toEqual(['looked', 0]);
  makeRoom();
  held.now().acts.start(['/kettles']);
  await expect.poll(() => held.now().view).toMatchObject({ storage: 'room', asking: { at: 'asking' } });
  await expect.poll(() => run.mock.calls.length).toBe(1);
});

test('an import that a full storage ended says so though not even that could be written down, and goes on when asked to', async () => {
  let makeRoom = (): void => undefined;
  const run = vi.fn<Importer['run']>(async () => {
    if (run.mock.calls.length > 1) return 'done';
    makeRoom = fillUp();
    return 'storage full';
  });
  const importer = anImporter(run);
  const held = await holdImports(importer);
  held.now().acts.look('address', '/kettles');
  await expect.poll(() => held.now().view.asking.at).toBe('looked');
  held.now().acts.start(['/kettles']);
  await expect
    .poll(() => held.now().view.imports[0])
    .toMatchObject({ ended: 'storage full', job: { state: 'running' } });
  makeRoom();
  held.now().acts.goOn(held.now().view.imports[0]?.job.id ?? '');
  await expect.poll(() => run.mock.calls.length).toBe(2);
});
