import type { ComponentChildren } from 'preact';

import { t } from '@/lib/language';
import type { Loss } from '@/lib/model';

import { lossWords } from '../words/loss-words';

/** What was here and cannot be found. It stays until the reader says that it is known. */
export function LossTold({
  loss,
  readFile,
  accept,
}: {
  loss: Loss;
  /** The way to reading a backup in. */
  readFile: ComponentChildren;
  accept: () => void;
}) {
  const { headline, text } = lossWords(loss);
  return (
    <div class="pm-banner" data-tone="bad" role="alert">
      <p>
        <strong>{headline}</strong> {text}
      </p>
      <div class="pm-acts">
        {readFile}
        <button type="button" class="pm-link" onClick={accept}>
          {t('Do not tell me again')}
        </button>
      </div>
    </div>
  );
}
