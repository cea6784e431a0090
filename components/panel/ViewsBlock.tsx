import type { CommitmentId, Judgement, PublishedView } from '@/lib/model';

import { GiveView } from '../corpus/GiveView';
import { VIEW_WORDS } from '../words/labels';
import { dateWords } from '../words/sentences';
import { Block } from './Block';

const BY_WORDS = { editors: 'Editors', reader: 'You' } as const;
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

/** Judgements, the editors' first, then the reader's, then those of packs; each with whose it is, and its date. */
export function ViewsBlock({
  views,
  published,
  of,
}: {
  views: readonly Judgement[];
  published: readonly PublishedView[];
  of: CommitmentId | undefined;
}) {
  const inOrder = BY.flatMap((by) => newestFirst(views.filter((view) => view.by === by)));
  const count = inOrder.length + published.length;
  return (
    <Block heading="Views" count={count === 0 ? 'none' : `${count}`} first="folded">
      {count === 0 ? (
        <p class="pm-small">No view yet.</p>
      ) : (
        <dl class="pm-parts">
          {inOrder.map((view) => (
            <View key={`${view.by} ${view.date} ${view.view} ${view.given ?? ''}`} by={BY_WORDS[view.by]} view={view} />
          ))}
          {newestFirst(published).map((view) => (
            <View key={`${view.publisher} ${view.date} ${view.view}`} by={view.publisher} view={view} />
          ))}
        </dl>
      )}
      {of === undefined ? null : <GiveView commitment={of} given={inOrder.find(({ by }) => by === 'reader')?.view} />}
      <p class="pm-small pm-quiet">A view is a judgement. It never changes the evidence.</p>
    </Block>
  );
}
