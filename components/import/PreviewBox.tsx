import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { t } from '@/lib/language';

import type { FoundDocument, ImportActs, Preview } from './import-view';
import { bringWords, documentWords, foundFacts, takesWords } from './import-words';

/** So many are chosen at first; the reader can take more. */
const FIRST_CHOICE = 50;

function DocumentChoice({
  found,
  isChosen,
  choose,
}: {
  found: FoundDocument;
  isChosen: boolean;
  choose: (to: boolean) => void;
}) {
  const { path, title = path } = found;
  const facts = foundFacts(found);
  return (
    <li>
      <label class="switch">
        <input type="checkbox" checked={isChosen} onChange={({ currentTarget }) => choose(currentTarget.checked)} />
        <span>
          {title}
          {facts === '' ? null : <small>{facts}</small>}
        </span>
      </label>
    </li>
  );
}

/** What was found, and what bringing in the chosen ones takes, before anything is brought in. */
export function PreviewBox({ preview, acts }: { preview: Preview; acts: Pick<ImportActs, 'start' | 'leave'> }) {
  const { title, documents, there } = preview;
  const most = documents.length;
  const paths = documents.map(({ path }) => path);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(paths.slice(0, FIRST_CHOICE)));
  const head = useId();
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => headline.current?.focus(), []); // the button that was pressed is gone
  const count = chosen.size;
  const start = (): void => {
    if (count > 0) acts.start(paths.filter((path) => chosen.has(path)));
  };
  const choose = (path: string, to: boolean): void =>
    setChosen((before) => new Set(to ? [...before, path] : [...before].filter((one) => one !== path)));
  return (
    <div class="aside" role="group" aria-label={t('What was found')}>
      <h3 id={head} ref={headline} tabIndex={-1}>
        {title}
      </h3>
      <p>
        {documentWords(there)}.
        {there > most ? ` ${t('The first {count} can be brought in at once.', { count: most })}` : ''}
      </p>
      <p role="status">
        {count === 0
          ? t('None chosen. Choose the documents to bring in.')
          : `${t('{count} of {all} chosen.', { count, all: most })} ${takesWords(preview, count)}`}
      </p>
      <p class="quiet">
        {t('They are asked for one after the other. You can close this page: it goes on when you open it again.')}
      </p>
      <div class="pm-acts">
        <button type="button" class="pm-button" data-main aria-disabled={count === 0} onClick={start}>
          {bringWords(count)}
        </button>
        <button type="button" class="pm-link" onClick={acts.leave}>
          {t('Cancel')}
        </button>
        {most > 1 ? (
          <>
            <button type="button" class="pm-link" onClick={() => setChosen(new Set(paths))}>
              {t('Choose all')}
            </button>
            <button type="button" class="pm-link" onClick={() => setChosen(new Set())}>
              {t('Choose none')}
            </button>
          </>
        ) : null}
      </div>
      <div class="import-found" role="region" aria-labelledby={head} tabIndex={0}>
        <ul>
          {documents.map((found) => (
            <DocumentChoice
              key={found.path}
              found={found}
              isChosen={chosen.has(found.path)}
              choose={(to) => choose(found.path, to)}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}
