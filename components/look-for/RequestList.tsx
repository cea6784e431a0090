import { t } from '@/lib/language';
import type { LookRequest } from '@/lib/model';

import { Chevron } from '../blocks/Chevron';
import { requestWords } from './look-words';

/** Every request that was made, in order, with what came of it. */
export function RequestList({ requests }: { requests: readonly LookRequest[] }) {
  if (requests.length === 0) return null;
  return (
    <details class="pm-block">
      <summary>
        <span>{t('Every request')}</span>
        <span class="pm-block-count">
          {requests.length}
          <Chevron />
        </span>
      </summary>
      <ol class="pm-requests pm-block-in">
        {requests.map((request, at) => {
          const { asked, was } = requestWords(request);
          return (
            <li key={at} class="pm-small">
              <span class="pm-asked">{asked}</span>: {was}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
