import type { CommitmentId, Judgement } from '@/lib/model';

import { GiveView } from '../corpus/GiveView';
import { VIEW_WORDS } from '../words/labels';
import { dateWords } from '../words/sentences';
import { Block } from './Block';

const BY_WORDS = { editors: 'Editors', reader: 'You' } as const;
const BY = ['editors', 'reader'] as const;

/** Judgements, the editors' first, then the reader's; each with its date. */
export function ViewsBlock({ views, of }: { views: readonly Judgement[]; of: CommitmentId | undefined }) {
  const inOrder = BY.flatMap((by) =>
    views
      .filter((view) => view.by === by)
      .toSorted((a, b) => b.date.localeCompare(a.date) || (b.given ?? '').localeCompare(a.given ?? '')),
  );
  return (
    <Block heading="Views" count={views.length === 0 ? 'none' : `${views.length}`} first="folded">
      {inOrder.length === 0 ? (
        <p class="pm-small">No view yet.</p>
      ) : (
        <dl class="pm-parts">
          {inOrder.map(({ by, view, date, reason, given }) => (
            <div key={`${by} ${date} ${view} ${given ?? ''}`}>
              <dt>{BY_WORDS[by]}</dt>
              <dd>
                <strong>{VIEW_WORDS[view]}</strong>, {dateWords(date)}.{reason === '' ? '' : ` “${reason}”`}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {of === undefined ? null : <GiveView commitment={of} given={inOrder.find(({ by }) => by === 'reader')?.view} />}
      <p class="pm-small pm-quiet">A view is a judgement. It never changes the evidence.</p>
    </Block>
  );
}
