import { plural, t } from '@/lib/language';
import type { TakenPack } from '@/lib/model';

import { dateWords } from '@/lib/words';
import type { PacksActs } from './packs-view';

const COUNTED: readonly (readonly [list: string, words: (count: number) => string])[] = [
  ['commitments', (count) => plural(count, '{count} commitment', '{count} commitments')],
  ['evidence', (count) => plural(count, '{count} record', '{count} records')],
  ['judgements', (count) => plural(count, '{count} view', '{count} views')],
  ['documents', (count) => plural(count, '{count} document', '{count} documents')],
  ['entities', (count) => plural(count, '{count} name', '{count} names')],
];

/** "25 commitments, 58 records, 9 views"; what there is none of is left out. */
export function packCounts(counts: Readonly<Record<string, number>>): string {
  const told = COUNTED.flatMap(([list, words]) => {
    const count = counts[list] ?? 0;
    return count === 0 ? [] : [words(count)];
  });
  return told.length === 0 ? t('No records') : told.join(', ');
}

/** The packs that were taken in, each with whose it is, and the way to take it out as a whole. */
export function PackList({ packs, remove }: { packs: readonly TakenPack[]; remove: PacksActs['remove'] }) {
  if (packs.length === 0) return null;
  return (
    <ul class="import-list" aria-label={t('Packs that you took in')}>
      {packs.map((pack) => (
        <li key={pack.id} class="import-line">
          <h3>{pack.title}</h3>
          <p>
            {t('Published by {publisher}. {counts}. Taken in on {day}.', {
              publisher: pack.publisher,
              counts: packCounts(pack.counts),
              day: dateWords(pack.taken.slice(0, 10)),
            })}
          </p>
          <div class="pm-acts">
            <button type="button" class="pm-link" onClick={() => remove(pack)}>
              {t('Take out')}
              <span class="pm-hidden">: {pack.title}</span>
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
