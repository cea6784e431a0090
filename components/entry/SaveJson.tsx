import { useState } from 'preact/hooks';

import { t } from '@/lib/language';

/** Gives the entry as a file, and says under which name. */
export function SaveJson({ save, say }: { save: () => string; say: (words: string) => void }) {
  const [saved, setSaved] = useState('');
  const give = (): void => {
    const told = t('Saved as {file}', { file: save() });
    setSaved(told);
    say(told);
  };
  return (
    <>
      <button type="button" class="pm-link" onClick={give}>
        {t('Save as JSON')}
      </button>
      {saved === '' ? null : (
        <span class="pm-small entry-told" aria-hidden="true">
          {saved}
        </span>
      )}
    </>
  );
}
