import type { FindId, ProgressFind } from '@/lib/model';

import { BearsOnLine } from '../corpus/BearsOnLine';
import { Sign } from '../signs/Sign';
import { FoundBy } from './FoundBy';
import { quoteWords } from '../blocks/quote-words';

/** What the page itself reports as done or under way. */
export function ProgressList({
  id,
  progress,
  show,
}: {
  id: string;
  progress: readonly ProgressFind[];
  show: (id: FindId) => void;
}) {
  if (progress.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 class="pm-group" id={id} tabIndex={-1}>
        Progress this page reports: {progress.length}
      </h2>
      <ul class="pm-rows">
        {progress.map((one) => (
          <li key={one.id} class="pm-row pm-progress" data-row={one.id} tabIndex={-1}>
            <Sign shape="progress" mark="empty" />
            <div class="pm-row-text">
              <p>{quoteWords(one.quote)}</p>
              <p class="pm-meta">
                <span>Reported by the page itself</span>
                <button type="button" class="pm-link" onClick={() => show(one.id)}>
                  Show on page
                </button>
              </p>
              <FoundBy why={[one.why]} />
              <BearsOnLine progress={one} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
