import '@/components/styles/tokens.css';

import { expect, test, vi } from 'vitest';

import { CorpusProvider } from '@/components/corpus/corpus-context';
import type { CorpusTools } from '@/components/corpus/corpus-context';
import { WatchButton } from '@/components/corpus/WatchButton';
import type { CommitmentId } from '@/lib/model';

import { QUIET_TOOLS } from '../../gallery/entry-stories';
import { drawPage } from '../draw-page';

const ID = 'commitment/1' as CommitmentId;

function draw(watched: readonly CommitmentId[] | undefined) {
  const acts = {
    ...QUIET_TOOLS.acts,
    watch: vi.fn(() => Promise.resolve('saved' as const)),
    stopWatching: vi.fn(() => Promise.resolve('saved' as const)),
  };
  const tools: CorpusTools = { ...QUIET_TOOLS, acts, ...(watched === undefined ? {} : { watched: new Set(watched) }) };
  const say = vi.fn();
  const root = drawPage(
    <CorpusProvider value={tools}>
      <WatchButton of={ID} id={ID} quote="We will act" say={say} />
    </CorpusProvider>,
  );
  return { button: root.querySelector('button'), acts, say };
}

test('a press on Watch watches it, and says where it stands', async () => {
  const { button, acts, say } = draw([]);
  expect(button?.getAttribute('aria-pressed')).toBe('false');
  button?.click();
  expect(acts.watch).toHaveBeenCalledExactlyOnceWith(ID);
  await expect.poll(() => say.mock.calls).toEqual([['Watched. It stands under What is due.']]);
});

test('a press on one that is watched takes it out', async () => {
  const { button, acts, say } = draw([ID]);
  expect(button?.getAttribute('aria-pressed')).toBe('true');
  button?.click();
  expect(acts.stopWatching).toHaveBeenCalledExactlyOnceWith(ID, 'We will act');
  await expect.poll(() => say.mock.calls).toEqual([['No longer watched.']]);
});

test('until it is known what is watched, there is no button', () => {
  expect(draw(undefined).button).toBeNull();
});
