import type { ComponentChildren } from 'preact';

import { t } from '@/lib/language';

import { Bones } from '../states/Bones';
import { Say } from '../states/Say';
import type { View } from '../states/view';
import { STATE_WORDS } from '../words/states';

/** The four states of a list: waiting, nothing there, could not be read, there. */
export function ListView<T>({
  view,
  headline,
  children,
}: {
  view: View<T>;
  /** Above what is taught where the list is empty. */
  headline: string;
  children: (data: T) => ComponentChildren;
}) {
  switch (view.state) {
    case 'loading':
      return (
        <div aria-busy="true">
          <p class="pm-hint pm-small">{STATE_WORDS.waiting}</p>
          <Bones />
        </div>
      );
    case 'empty':
      return (
        <Say headline={headline}>
          <p>{view.teach}</p>
        </Say>
      );
    case 'error':
      return (
        <Say
          headline={t('This list could not be read')}
          actions={
            <button type="button" class="pm-button" data-main onClick={view.retry}>
              {t('Try again')}
            </button>
          }
        >
          <p>{view.say}</p>
        </Say>
      );
    case 'ready':
      return <>{children(view.data)}</>;
  }
}
