import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

import { t, told } from '@/lib/language';

import { Say } from './Say';

/** Everything that fails inside it ends here, and is told to the reader under this headline. */
export function FaultNet({ headline, children }: { readonly headline: string; readonly children: ComponentChildren }) {
  const [fault, tryAgain] = useErrorBoundary();
  if (fault === undefined) return <>{children}</>;
  return (
    <Say
      headline={headline}
      actions={
        <button type="button" class="pm-button" data-main onClick={tryAgain}>
          {t('Try again')}
        </button>
      }
    >
      <p>{fault instanceof Error ? told(fault.message) : String(fault)}</p>
    </Say>
  );
}
