import { useState } from 'preact/hooks';

import { t, worded } from '@/lib/language';

import { useFault } from '../states/use-fault';
import type { PageForm } from './panel-view';

const FORMS: readonly PageForm[] = ['csv', 'json', 'markdown'];
const FORM_WORDS: Readonly<Record<PageForm, string>> = worded({
  csv: 'Table (CSV)',
  json: 'JSON',
  markdown: 'Markdown table',
});

/** All commitments of the page with what is known of each, as one file, or as a page to print. */
export function SavePageFile({
  save,
  print,
  say,
}: {
  /** Gives the browser the file. Says its name. */
  save: (form: PageForm) => Promise<string>;
  print: () => void;
  say: (words: string) => void;
}) {
  const [saved, setSaved] = useState('');
  const fail = useFault();
  const give = async (form: PageForm): Promise<void> => {
    const told = t('Saved as {file}', { file: await save(form) });
    setSaved(told);
    say(told);
  };
  return (
    <section class="pm-save">
      <h2>{t('Save as a file')}</h2>
      <p class="pm-small pm-quiet">
        {t('All commitments of this page, with what is known of each, its evidence and how it is cited.')}
      </p>
      <div class="pm-acts">
        {FORMS.map((form) => (
          <button key={form} type="button" class="pm-button" onClick={() => void give(form).catch(fail)}>
            {FORM_WORDS[form]}
          </button>
        ))}
        <button type="button" class="pm-link" onClick={print}>
          {t('Open a page to print')}
        </button>
      </div>
      {saved === '' ? null : (
        <p class="pm-small" aria-hidden="true">
          {saved}
        </p>
      )}
    </section>
  );
}
