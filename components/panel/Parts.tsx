import { STRENGTH_WORDS } from '../words/labels';
import type { ListedCommitment } from './panel-view';

const NOT_STATED = 'not stated';

function whenWords({ find: { deadline }, said: { due } }: ListedCommitment): string {
  const words = deadline === undefined || deadline.words === '' ? undefined : `“${deadline.words}”`;
  // the sentence quotes the words by itself where they name no day
  if (due.is === 'none') return words === undefined ? '' : `${words}, no day named`;
  return words === undefined ? due.sentence : `${words}. ${due.sentence}`;
}

function partsOf(row: ListedCommitment): readonly (readonly [name: string, said: string])[] {
  const { find, who } = row;
  const words = find.actors.map((actor) => actor.words).join(', ');
  const named = who.filter((name) => !find.actors.some((actor) => actor.words === name)).join(', ');
  const trigger = find.trigger.words === '' ? '(marked by you)' : `(“${find.trigger.words}”)`;
  return [
    ['Who', [words, named].filter((part) => part !== '').join(': ')],
    ['Words say', `${STRENGTH_WORDS[find.strength].label.toLowerCase()} ${trigger}`],
    ['What', find.action.words],
    ['By when', whenWords(row)],
    ['On condition', find.conditions.map((condition) => `“${condition.words}”`).join(', ')],
    ['Under', find.heading ?? ''],
  ];
}

/** "4 of 6": how many of its parts are stated. */
export function partsCount(row: ListedCommitment): string {
  const parts = partsOf(row);
  return `${parts.filter(([, said]) => said !== '').length} of ${parts.length}`;
}

/** A commitment taken apart: who, how firmly, what, by when, on which condition, under which heading. */
export function Parts({ row }: { row: ListedCommitment }) {
  return (
    <dl class="pm-parts">
      {partsOf(row).map(([part, said]) => (
        <div key={part}>
          <dt>{part}</dt>
          <dd>{said === '' ? NOT_STATED : said}</dd>
        </div>
      ))}
    </dl>
  );
}
