// @vitest-environment jsdom
import 'fake-indexeddb/auto';

import { options, render } from 'preact';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';

import { StoreProvider } from '@/components/hooks/store-provider';
import { useBackup } from '@/components/hooks/use-backup';
import { useForgetEverything } from '@/components/hooks/use-forget-everything';
import { drafts, openStore } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { IsoInstant } from '@/lib/model';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { aDraft } from '../../lib/db/a-store';

const AT = '2026-11-24T10:42:00.000Z' as IsoInstant;

beforeEach(() => {
  fakeBrowser.reset();
});

/** A hook whose store is opened only when the test says so. */
async function holdShut<Given>(hook: () => Given) {
  options.requestAnimationFrame = queueMicrotask;
  const name = `opening-${crypto.randomUUID()}`;
  const store = await openStore(name);
  let open: () => void = () => undefined;
  const opening = new Promise<void>((go) => {
    open = go;
  });
  let given: Given | undefined;
  function Holder() {
    given = hook();
    return null;
  }
  const place = document.createElement('div');
  const opened = async (): Promise<Store> => opening.then(() => openStore(name));
  render(
    <StoreProvider open={opened}>
      <Holder />
    </StoreProvider>,
    place,
  );
  onTestFinished(() => {
    render(null, place);
    store.close();
  });
  if (given === undefined) throw new Error('The hook has not run.');
  return { store, given, open };
}

test('what is to be forgotten while the data are being opened is forgotten then, and said to be so only after', async () => {
  const { store, given: forget, open } = await holdShut(useForgetEverything);
  await drafts.save(store, aDraft());
  let isDone = false;
  const forgetting = forget().then(() => {
    isDone = true;
  });
  await new Promise((go) => setTimeout(go));
  expect(isDone).toBe(false);
  open();
  await forgetting;
  expect(await store.drafts.count()).toBe(0);
});

test('a backup that is asked for while the data are being opened is given then', async () => {
  const give = vi.fn();
  const { given, open } = await holdShut(() => useBackup(() => AT, give));
  given.onSave();
  await new Promise((go) => setTimeout(go));
  expect(give).not.toHaveBeenCalled();
  open();
  await expect.poll(() => give.mock.calls.length).toBe(1);
});
