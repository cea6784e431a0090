import { t } from '@/lib/language';
import type { CommitmentEntry, Judgement } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { Sign } from '../signs/Sign';
import { Answer } from './Answer';

/** The view that the reader gave last. */
function readersView(views: readonly Judgement[]): Judgement | undefined {
  return views
    .filter(({ by }) => by === 'reader')
    .toSorted((a, b) => a.date.localeCompare(b.date) || (a.given ?? '').localeCompare(b.given ?? ''))
    .at(-1);
}

/** The reader's own reason, below the editors': where both have a view, both are told, the editors' first. */
function ReadersSide({ entry: { said, views } }: { entry: CommitmentEntry }) {
  const view = said.status.editors === undefined || said.status.reader === undefined ? undefined : readersView(views);
  if (view === undefined) return null;
  return (
    <div class="pm-answer">
      {view.reason === '' ? null : <p class="pm-reason">{view.reason}</p>}
      <p class="pm-small pm-quiet">{t('You, {day}.', { day: dateWords(view.date) })}</p>
    </div>
  );
}

/** What became of it, before everything that it stands on. */
export function EntryAnswer({ entry }: { entry: CommitmentEntry }) {
  const { said } = entry;
  return (
    <section class="entry-answer" aria-label={t('What became of it')}>
      <p class="entry-headline">
        <Sign {...said.sign} /> <strong>{said.headline}</strong>
      </p>
      <Answer said={said} howViewsAreSet="/how-views-are-set.html" />
      <ReadersSide entry={entry} />
    </section>
  );
}
