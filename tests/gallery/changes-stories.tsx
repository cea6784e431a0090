import { ChangesPage } from '@/components/changes/ChangesPage';
import type { Changes } from '@/components/changes/changes-view';
import type { View } from '@/components/states/view';
import { exactRuns } from '@/lib/changes';
import type { CommitmentFind } from '@/lib/model';

import type { DrawnStory } from './drawn-story';
import { MEASURES } from './found';
import { FINDS, PAGE, TODAY } from './statement';

const nothing = (): void => undefined;
const [FIRST, SECOND, THIRD, FOURTH] = FINDS.commitments;
const finds = (...all: readonly (CommitmentFind | undefined)[]) => all.flatMap((one) => one ?? []);

function reworded(one: CommitmentFind | undefined) {
  if (one === undefined) return [];
  const quote = one.quote.replace('will', 'may').replace('the', 'any');
  return [
    { was: one, now: { ...one, quote, strength: 'exploratory' as const }, runs: exactRuns(one.quote, quote) },
    { was: one, now: { ...one, quote }, runs: exactRuns(one.quote, quote) },
  ];
}

const CHANGES: Changes = {
  title: PAGE.title,
  address: PAGE.address,
  readOn: '2026-03-02' as typeof TODAY,
  readNow: TODAY,
  updated: '2026-11-20' as typeof TODAY,
  comparison: {
    passages: [
      { kind: 'same', passages: 4 },
      { kind: 'reworded', runs: exactRuns(MEASURES, MEASURES.replace('were pleased to announce', 'reaffirmed')) },
      { kind: 'removed', words: 'A meeting of customs agencies was to be held in April.' },
      { kind: 'added', words: 'No date is set for a meeting of customs agencies.' },
      { kind: 'same', passages: 1 },
    ],
    commitments: { added: finds(FIRST), removed: finds(SECOND, THIRD), reworded: reworded(FOURTH), same: 6 },
  },
};
const { updated: _, ...WITHOUT_DATE } = CHANGES;

const changes = (view: View<Changes>) => <ChangesPage view={view} />;

/** Every state of the page that tells what changed. */
export const CHANGES_STORIES: readonly DrawnStory[] = [
  { name: 'changes', title: 'What changed on a page', view: changes({ state: 'ready', data: CHANGES }) },
  {
    name: 'changes-words-alone',
    title: 'What changed on a page: words alone, and GOV.UK shows no new date',
    view: changes({
      state: 'ready',
      data: {
        ...WITHOUT_DATE,
        comparison: {
          ...CHANGES.comparison,
          commitments: { added: [], removed: [], reworded: [], same: 10 },
        },
      },
    }),
  },
  {
    name: 'changes-empty',
    title: 'What changed on a page: nothing to compare',
    view: changes({ state: 'empty', teach: 'The words of this page are not kept, so that nothing can be compared.' }),
  },
  { name: 'changes-loading', title: 'What changed on a page: being read', view: changes({ state: 'loading' }) },
  {
    name: 'changes-error',
    title: 'What changed on a page: could not be read',
    view: changes({ state: 'error', say: 'What changed could not be read. Your notes are safe.', retry: nothing }),
  },
];
