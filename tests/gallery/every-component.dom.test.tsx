import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';

import { options } from 'preact';
import type { VNode } from 'preact';
import { expect, onTestFinished, test } from 'vitest';

import { loadLater } from '@/components/states/later';

import { ALL_STORIES } from './all-stories';

/** What of `components` draws nothing of its own: no picture can show it. */
const DRAWS_NOTHING: Readonly<Record<string, string>> = {
  'hooks/store-provider.tsx StoreProvider': 'opens the store for the hooks inside it, and draws what it is given',
};

type Component = (props: never) => unknown;

interface Named {
  readonly name: string;
  readonly component: Component;
}

const MODULES = import.meta.glob<Readonly<Record<string, unknown>>>('@/components/**/*.tsx', { eager: true });

/** Every component of ours: what a file of `components` exports as a function whose name begins with a capital. */
const COMPONENTS: readonly Named[] = Object.entries(MODULES).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, component]) =>
    typeof component === 'function' && /^[A-Z]/.test(name)
      ? [{ name: `${file.replace(/^.*components\//, '')} ${name}`, component: component as Component }]
      : [],
  ),
);

/** Every function that Preact draws from now on; until the test is over. */
function recordDrawn(): ReadonlySet<unknown> {
  const drawn = new Set<unknown>();
  const before = { ...options };
  options.diffed = (node: VNode): void => {
    drawn.add(node.type);
    before.diffed?.(node);
  };
  onTestFinished(() => void Object.assign(options, { diffed: undefined }, before));
  return drawn;
}

test('every component is drawn by a story of the gallery', async () => {
  await loadLater();
  const drawn = recordDrawn();
  const place = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => place.remove());
  for (const { show } of ALL_STORIES) {
    const erase = await show(place);
    erase();
  }
  const missing = COMPONENTS.filter(({ component }) => !drawn.has(component)).map(({ name }) => name);
  expect(missing.filter((name) => DRAWS_NOTHING[name] === undefined)).toEqual([]);
  expect(Object.keys(DRAWS_NOTHING).filter((name) => !missing.includes(name))).toEqual([]);
});

test.each(['name', 'title'] as const)(
  'no two stories have the same %s: their pictures would be taken for one',
  (by) => {
    const all = ALL_STORIES.map((story) => story[by]);
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  },
);
