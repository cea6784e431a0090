import { t } from '@/lib/language';

import { STRENGTH_WORDS } from '../words/labels';
import type { ListedCommitment } from './panel-view';

function whenWords({ find: { deadline }, said: { due } }: ListedCommitment): string {
  const words = deadline === undefined || deadline.words === '' ? undefined : `“${deadline.words}”`;
  // the sentence quotes the words by itself where they name no day
  if (due.is === 'none') return words === undefined ? '' : t('{words}, no day named', { words });
  return words === undefined ? due.sentence : `${words}. ${due.sentence}`;
}

function partsOf(row: ListedCommitment): readonly (readonly [name: string, said: string])[] {
  const { find, who } = row;
  const words = find.actors.map((actor) => actor.words).join(', ');
  const named = who.filter((name) => !find.actors.some((actor) => actor.words === name)).join(', ');
  const trigger = find.trigger.words === '' ? t('(marked by you)') : `(“${find.trigger.words}”)`;
  return [
    [t('Who'), [words, named].filter((part) => part !== '').join(': ')],
    [t('Words say'), `${STRENGTH_WORDS[find.strength].label.toLowerCase()} ${trigger}`],
    [t('What'), find.action.words],
    [t('By when'), whenWords(row)],
    [t('On condition'), find.conditions.map((condition) => `“${condition.words}”`).join(', ')],
    [t('Under'), find.heading ?? ''],
  ];
}

/** "4 of 6": how many of its parts are stated. */
export function partsCount(row: ListedCommitment): string {
  const parts = partsOf(row);
  return t('{count} of {all}', { count: parts.filter(([, said]) => said !== '').length, all: parts.length });
}

/** A commitment taken apart: who, how firmly, what, by when, on which condition, under which heading. */
export function Parts({ row }: { row: ListedCommitment }) {
  return (
    <dl class="pm-parts">
      {partsOf(row).map(([part, said]) => (
        <div key={part}>
          <dt>{part}</dt>
          <dd>{said === '' ? t('not stated') : said}</dd>
        </div>
      ))}
    </dl>
  );
}
