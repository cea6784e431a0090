import { LOOK_STATES } from '../components/look-for/states';
import type { DrawnStory } from './drawn-story';
import { looksAt } from './looking';
import { alone } from './invented';
import { knownOf } from './known';
import { aloneIn, inPanel } from './panel-part-stories';
import { shown } from './reader-acts';
import { CORPUS } from './records';
import { PAGE } from './statement';
import { opening } from './stories';
import { EARLIER, OF_A_PACK } from './suggested';

const TENTH = aloneIn(knownOf(alone(10), CORPUS, PAGE));

/** Before anything is asked, with what was said before. */
function earlierIn(view: (typeof LOOK_STATES)[string]): typeof view {
  return view.at === 'before' ? { ...view, before: { ...view.before, earlier: [EARLIER, OF_A_PACK] } } : view;
}

/** Every state of looking for what became of a commitment, in its open row. */
export const LOOK_STORIES: readonly DrawnStory[] = Object.entries({
  ...LOOK_STATES,
  earlier: LOOK_STATES['before'] && earlierIn(LOOK_STATES['before']),
}).flatMap(([name, view]) =>
  view === undefined
    ? []
    : [
        {
          name: `look-${name.replaceAll(/\W+/gu, '-')}`,
          title: `Panel, looking for what became of one: ${name}`,
          view: inPanel({ view: TENTH, target: opening(10), tools: { lookFor: looksAt(view) } }),
          play: (root: HTMLElement) => shown(root, '.pm-look-place'),
        },
      ],
);
