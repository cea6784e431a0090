import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/panel.css';
import '@/components/styles/panel-opened.css';

import { render } from 'preact';
import { onTestFinished } from 'vitest';

import { loadLater } from '@/components/states/later';
import type { PanelPlace } from '@/components/panel/panel-place';
import type { PanelActs, PanelView } from '@/components/panel/panel-view';
import type { PanelTarget } from '@/lib/model';

import { PlacedPanel } from '../../gallery/PlacedPanel';
import { QUIET } from '../../gallery/story';
import { showStory } from '../../gallery/show-story';
import type { Story } from '../../gallery/story';

// what is drawn later is there at once, as it is for a reader once the panel has been open for a moment
await loadLater();

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

export interface Drawn {
  readonly root: HTMLElement;
  /** What can be read, the live region apart; what an attribute hides is left out. */
  readonly words: () => string;
  /** What the live region says now. */
  readonly said: () => string;
  readonly find: (selector: string, words?: string) => HTMLElement;
  /** A field that can be typed into. */
  readonly fieldOf: (selector: string) => HTMLInputElement | HTMLTextAreaElement;
  readonly all: (selector: string) => readonly HTMLElement[];
}

/** The document's language and title, as the side panel's page has them. */
function place(): HTMLElement {
  document.documentElement.lang = 'en-GB';
  document.title = 'Pledgemark';
  const root = document.createElement('div');
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return root;
}

function drawnIn(root: HTMLElement): Drawn {
  const all = (selector: string): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string, words = ''): HTMLElement => {
    const found = all(selector).find((one) => squeezed(one.textContent ?? '').includes(words));
    if (found === undefined) throw new Error(`nothing like “${selector}” with “${words}”`);
    return found;
  };
  return {
    root,
    words: () =>
      squeezed(
        all('.pm-panel > :not([role=status])')
          .map((part) => part.innerText)
          .join(' '),
      ),
    said: () => squeezed(root.querySelector('[role=status]')?.textContent ?? ''),
    all,
    find,
    fieldOf: (selector) => {
      const found = find(selector);
      if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
      throw new Error(`“${selector}” is no field`);
    },
  };
}

export function drawPanel(
  view: PanelView,
  acts: Partial<PanelActs> = {},
  tab: PanelPlace['tab'] = 'commitments',
): Drawn & { readonly again: (view: PanelView, target?: PanelTarget) => void } {
  const root = place();
  const again = (next: PanelView, target?: PanelTarget): void =>
    render(<PlacedPanel view={next} acts={{ ...QUIET, ...acts }} target={target} tab={tab} />, root);
  again(view);
  return { ...drawnIn(root), again };
}

export async function drawStory(story: Story): Promise<Drawn> {
  const root = place();
  await showStory(story, root);
  scrollTo(0, 0); // what sticks then covers nothing
  return drawnIn(root);
}

/** Types into a field as a reader does: the whole text at once. */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
