import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/panel-open.css';
import '@/components/styles/panel-notes.css';
import '@/components/styles/panel-corpus.css';
import '@/components/styles/entry.css';

import { onTestFinished } from 'vitest';

import type { EntryActs } from '@/components/entry/entry-view';

import { ENTRY_STORIES } from '../../gallery/entry-stories';
import type { EntryStory } from '../../gallery/entry-stories';
import { showEntry } from '../../gallery/show-entry';

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

export function entryStory(name: string): EntryStory {
  const story = ENTRY_STORIES.find((one) => one.name === name);
  if (story === undefined) throw new Error(`There is no story “${name}”.`);
  return story;
}

/** The page of one commitment, in the document's own light, gone after the test. */
export function drawEntry(first: EntryStory, acts: Partial<EntryActs> = {}) {
  document.documentElement.lang = 'en-GB';
  document.title = 'Commitment, Pledgemark';
  const root = document.createElement('div');
  document.body.append(root);
  let erase = showEntry(first, root, acts);
  onTestFinished(() => {
    erase();
    root.remove();
    document.documentElement.removeAttribute('style');
  });
  const all = (selector: string): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    root,
    all,
    find: (selector: string, words = ''): HTMLElement => {
      const found = all(selector).find((one) => squeezed(one.textContent).includes(words));
      if (found === undefined) throw new Error(`nothing like “${selector}” with “${words}”`);
      return found;
    },
    words: () =>
      squeezed(
        all('.entry')
          .map((part) => part.innerText)
          .join(' '),
      ),
    said: () => squeezed(root.querySelector('[role=status]')?.textContent ?? ''),
    again: (story: EntryStory): void => {
      erase = showEntry(story, root, acts);
    },
  };
}
