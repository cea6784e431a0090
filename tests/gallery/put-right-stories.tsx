import type { CorpusTools } from '@/components/corpus/corpus-context';
import type { Correction, CorrectionId, IsoInstant, ReaderSays } from '@/lib/model';

import type { DrawnStory } from './drawn-story';
import { alone, unknown } from './invented';
import { knownOf } from './known';
import { ANCHORED } from './notes';
import { aloneIn, inPanel } from './panel-part-stories';
import { press, shown, typeWords } from './reader-acts';
import { CORPUS } from './records';
import { FINDS, PAGE } from './statement';
import { opening } from './stories';

const nothing = (): void => undefined;
const AT = '2026-11-24T10:42:00.000Z' as IsoInstant;

const correct = (number: number, says: ReaderSays): readonly Correction[] =>
  FINDS.commitments.slice(number - 1, number).map((find) => ({
    id: `correction-${number}` as CorrectionId,
    page: ANCHORED.page.key,
    address: PAGE.address,
    title: PAGE.title,
    of: 'commitment',
    find: find.id,
    selector: { ...ANCHORED.selector, exact: find.quote },
    passage: { text: find.quote, start: 0, end: find.quote.length },
    gave: { strength: find.strength },
    made: AT,
    says,
  }));

const corrections = (all: readonly Correction[] = [], takenOff: readonly Correction[] = []): Partial<CorpusTools> => ({
  corrections: { all, takenOff, changeWords: () => new Promise(() => undefined), stopChanging: nothing },
});

/** The statement where the store holds none of its commitments: everything of them can be put right. */
const UNKNOWN = aloneIn(knownOf(unknown(alone(5)), CORPUS, PAGE));

/** An open row, with a way to put it right open in it. */
const puttingRight = (way: string, tools: Partial<CorpusTools> = {}): Pick<DrawnStory, 'view' | 'play'> => ({
  view: inPanel({ view: UNKNOWN, target: opening(5), tools: { ...corrections(), ...tools } }),
  play: async (root) => {
    (await shown(root, '.pm-put-right')).closest('details')?.setAttribute('open', '');
    await press(root, '.pm-put-right button', way);
  },
});

/** What a reader puts right of a commitment, in its open row. */
export const PUT_RIGHT_STORIES: readonly DrawnStory[] = [
  { name: 'put-right-words', title: 'Panel: the words are put right', ...puttingRight('Change its words') },
  {
    name: 'put-right-not-there',
    title: 'Panel: the words are put right, and are not there',
    ...puttingRight('Change its words', {
      corrections: { all: [], takenOff: [], changeWords: () => Promise.resolve('not there'), stopChanging: nothing },
    }),
  },
  { name: 'put-right-date', title: 'Panel: the date is put right', ...puttingRight('Change its date') },
  {
    name: 'put-right-actors',
    title: 'Panel: who acts is put right, once before, and nobody is named',
    ...puttingRight('Change who acts', corrections(correct(5, { is: 'actor', actors: [{ words: 'Home Office' }] }))),
    play: async (root) => {
      await puttingRight('Change who acts').play?.(root);
      await typeWords(root, '.pm-put-right input', '');
      await press(root, '.pm-put-right button[type=submit]');
    },
  },
  {
    name: 'taken-off',
    title: 'Panel: one was taken off, and can be brought back',
    view: inPanel({ tools: corrections([], correct(2, { is: 'not one' })) }),
  },
  {
    name: 'last-change',
    title: 'Panel: the last change can be taken back',
    view: inPanel({ tools: { last: { order: 1, what: 'view', about: 'reaffirmed their commitment', at: AT } } }),
  },
];
