import { Gesture } from '@/lib/gesture';
import type { MarkSpan } from '@/lib/highlight';
import { worded } from '@/lib/language';
import type { FindKind } from '@/lib/model';

import type { CardBox } from './card-box';
import type { PageContext } from './page-context';
import { hear } from './hear';
import type { Visiting } from './visiting';

/** The kinds behind the keys 0 to 4. */
const CHOICES: Readonly<Record<string, FindKind | 'all'>> = {
  '0': 'all',
  '1': 'commitment',
  '2': 'progress',
  '3': 'entity',
  '4': 'note',
};
/** How a choice is said. */
const CHOICE_SAID: Readonly<Record<FindKind | 'all', string>> = worded({
  all: 'N and P go through all marks.',
  commitment: 'N and P go through commitments.',
  progress: 'N and P go through progress.',
  entity: 'N and P go through names.',
  note: 'N and P go through notes.',
});

/** The keys that stay when single keys are switched off. */
const ALWAYS = ['Enter', 'ArrowDown', 'Tab', 'Escape'] as const;
type AlwaysKey = (typeof ALWAYS)[number];

/** The keys that go on by one mark, and back. */
const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };

/** Every key that does something on a visited mark, as `KeyboardEvent.key` names it: what help pages have to tell. */
export const MARK_KEYS: readonly string[] = [...ALWAYS, ...Object.keys(STEPS), ...Object.keys(CHOICES)];

export interface KeyNeeds {
  readonly box: CardBox;
  readonly visiting: Visiting;
  readonly openItem: (span: MarkSpan, gesture: Gesture) => Promise<void>;
}

/** Keys on a visited mark; elsewhere they do nothing, and the page keeps them (UI section 7). */
export function listenForKeys(context: PageContext, { box, visiting, openItem }: KeyNeeds): void {
  const enterCard = (): boolean => {
    const span = visiting.current();
    if (span !== undefined) box.open(span);
    return box.enter();
  };
  const always: Readonly<Record<AlwaysKey, (event: KeyboardEvent) => boolean>> = {
    Enter(event) {
      const span = visiting.current();
      if (span === undefined) return false;
      context.guard(openItem)(span, Gesture.of(event));
      return true;
    },
    ArrowDown: enterCard,
    Tab: () => box.current() !== undefined && box.enter(),
    Escape() {
      if (box.current() === undefined) visiting.leave();
      else box.close();
      return true;
    },
  };
  const single = (key: string): boolean => {
    const step = STEPS[key];
    if (step !== undefined) {
      visiting.step(step);
      return true;
    }
    const choice = CHOICES[key];
    if (choice === undefined) return false;
    visiting.choose(choice === 'all' ? undefined : choice);
    context.say(CHOICE_SAID[choice]);
    return true;
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    // Esc also closes a card that the pointer opened, wherever the focus is; it is not kept from the page
    if (event.key === 'Escape' && visiting.current() === undefined) return box.hasFocus() ? undefined : box.close();
    if (visiting.current() === undefined || box.hasFocus()) return;
    if (event.key === 'Tab' && event.shiftKey) return;
    const kept = ALWAYS.find((key) => key === event.key);
    const run = kept === undefined ? undefined : always[kept];
    const isOurs = run === undefined ? context.settings().singleKeys && single(event.key.toLowerCase()) : run(event);
    if (isOurs) event.preventDefault();
  };
  hear(context.page, 'keydown', context.guard(pressed), { signal: context.signal });
}
