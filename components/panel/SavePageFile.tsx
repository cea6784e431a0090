import { useState } from 'preact/hooks';

import { useFault } from '../states/use-fault';
import type { PageForm } from './panel-view';

const FORMS: readonly { readonly form: PageForm; readonly words: string }[] = [
  { form: 'csv', words: 'Table (CSV)' },
  { form: 'json', words: 'JSON' },
  { form: 'markdown', words: 'Markdown table' },
];

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
    const told = `Saved as ${await save(form)}`;
    setSaved(told);
    say(told);
  };
  return (
    <section class="pm-save">
      <h2>Save as a file</h2>
      <p class="pm-small pm-quiet">
        All commitments of this page, with what is known of each, its evidence and how it is cited.
      </p>
      <div class="pm-acts">
        {FORMS.map(({ form, words }) => (
          <button key={form} type="button" class="pm-button" onClick={() => void give(form).catch(fail)}>
            {words}
          </button>
        ))}
        <button type="button" class="pm-link" onClick={print}>
          Open a page to print
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
