import { useId, useState } from 'preact/hooks';

import type { ImportActs, Preview } from './import-view';
import { documentWords, takesWords } from './import-words';

/** So many are chosen at first; the reader can take more. */
const FIRST_CHOICE = 50;

/** What was found, how many and how large, before anything is brought in. */
export function PreviewBox({ preview, acts }: { preview: Preview; acts: ImportActs }) {
  const { title, paths, there } = preview;
  const most = paths.length;
  const [asked, setAsked] = useState(Math.min(FIRST_CHOICE, most));
  const count = Math.min(most, Math.max(1, Math.round(asked) || 1));
  const field = useId();
  return (
    <div class="aside" role="group" aria-label="What was found">
      <h3>{title}</h3>
      <p>
        {documentWords(there)}.{there > most ? ` The first ${most} can be brought in at once.` : ''}
      </p>
      {most > 1 ? (
        <p>
          <label for={field}>How many to bring in, from 1 to {most}</label>{' '}
          <input
            id={field}
            type="number"
            min={1}
            max={most}
            value={asked}
            onInput={({ currentTarget: { valueAsNumber } }) => setAsked(valueAsNumber)}
          />
        </p>
      ) : null}
      <p>{takesWords(preview, count)}</p>
      <p class="quiet">
        They are asked for one after the other. You can close this page: it goes on when you open it again.
      </p>
      <div class="pm-acts">
        <button type="button" class="pm-button" data-main onClick={() => acts.start(count)}>
          Bring in {documentWords(count)}
        </button>
        <button type="button" class="pm-link" onClick={acts.leave}>
          Cancel
        </button>
      </div>
    </div>
  );
}
