import { t } from '@/lib/language';
import type { Correction, FindId, ProgressFind } from '@/lib/model';

import { useCorpus } from '../corpus/corpus-context';
import { Sign } from '../signs/Sign';
import { FoundBy } from './FoundBy';
import { quoteWords } from '../blocks/quote-words';
import { NotOne } from './NotOne';
import { BearsOnLine } from './opened-later';
import { TakenOff } from './TakenOff';
import { useNear } from './use-near';
import { withTakenOff } from './with-taken-off';

/** What the page itself reports as done or under way. */
export function ProgressList({
  id,
  progress,
  takenOff,
  show,
}: {
  id: string;
  progress: readonly ProgressFind[];
  takenOff: readonly Correction[];
  show: (id: FindId) => void;
}) {
  const rows = withTakenOff(progress, takenOff, { order: 'page', placeOf: (one) => one.given ?? one });
  const { bearsOn = {} } = useCorpus()?.suggested ?? {};
  const { drawn, end } = useNear(rows.length, -1);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 class="pm-group" id={id} tabIndex={-1}>
        {t('Progress this page reports: {count}', { count: progress.length })}
      </h2>
      <ul class="pm-rows">
        {rows.slice(0, drawn).map((listed) => {
          if ('off' in listed) return <TakenOff key={listed.off.id} corrections={[listed.off]} />;
          const { row: one } = listed;
          return (
            <li key={one.id} class="pm-row pm-progress" data-row={one.id} tabIndex={-1}>
              <Sign shape="progress" mark="empty" />
              <div class="pm-row-text">
                <p>{quoteWords(one.quote)}</p>
                <p class="pm-meta">
                  <span>{t('Reported by the page itself')}</span>
                  <button type="button" class="pm-link" onClick={() => show(one.id)}>
                    {t('Show on page')}
                  </button>
                  <NotOne of="progress" finds={[one.id]}>
                    {t('This is not progress')}
                  </NotOne>
                </p>
                <FoundBy why={[one.why]} />
                {(bearsOn[one.id] ?? []).length === 0 ? null : <BearsOnLine progress={one} />}
              </div>
            </li>
          );
        })}
        {end}
      </ul>
    </section>
  );
}
