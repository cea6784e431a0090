import { t, worded } from '@/lib/language';
import type { Judgement, PublishedView, OfCommitment } from '@/lib/model';
import { VIEW_WORDS, dateWords } from '@/lib/words';

import { GiveView } from '../corpus/GiveView';

const BY_WORDS = worded({ editors: 'Pledgemark’s editors', reader: 'You' });
const BY = ['editors', 'reader'] as const;

const newestFirst = <View extends Judgement | PublishedView>(views: readonly View[]): readonly View[] =>
  views.toSorted((a, b) => b.date.localeCompare(a.date) || (b.given ?? '').localeCompare(a.given ?? ''));

function View({ by, view: { view, date, reason } }: { by: string; view: Omit<Judgement, 'by'> }) {
  return (
    <div>
      <dt>{by}</dt>
      <dd>
        <strong>{VIEW_WORDS[view]}</strong>, {dateWords(date)}.{reason === '' ? '' : ` “${reason}”`}
      </dd>
    </div>
  );
}

/** How many views there are, of whomever. */
export function viewCount(views: readonly Judgement[], published: readonly PublishedView[]): string {
  const count = views.length + published.length;
  return count === 0 ? t('none') : `${count}`;
}

/** Judgements, the editors' first, then the reader's, then those of packs; each with whose it is, and its date. */
export function Views({
  views,
  published,
  of,
}: {
  views: readonly Judgement[];
  published: readonly PublishedView[];
  of: OfCommitment;
}) {
  const inOrder = BY.flatMap((by) => newestFirst(views.filter((view) => view.by === by)));
  return (
    <>
      {inOrder.length + published.length === 0 ? (
        <p class="pm-small">{t('No view yet.')}</p>
      ) : (
        <dl class="pm-parts">
          {inOrder.map((view) => (
            <View key={`${view.by} ${view.date} ${view.view} ${view.given ?? ''}`} by={BY_WORDS[view.by]} view={view} />
          ))}
          {newestFirst(published).map((view) => (
            <View
              key={`${view.publisher} ${view.date} ${view.view}`}
              by={t('Pack of {publisher}', { publisher: view.publisher })}
              view={view}
            />
          ))}
        </dl>
      )}
      <GiveView of={of} given={inOrder.find(({ by }) => by === 'reader')?.view} />
      <p class="pm-small pm-quiet">{t('A view is a judgement. It never changes the evidence.')}</p>
    </>
  );
}
