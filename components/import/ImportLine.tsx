import type { ImportItem } from '@/lib/model';

import type { ImportActs, ListedImport } from './import-view';
import { documentWords } from './import-words';

const ENDED_WORDS = {
  'no answer': 'GOV.UK did not answer, or there is no connection. The rest is waiting.',
  'storage full': 'The browser’s storage on this computer is full. Free some space, then go on.',
} as const;

function Reasons({ items, heading }: { items: readonly ImportItem[]; heading: string }) {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>
        {heading}: {items.length}
      </summary>
      <ul class="plain">
        {items.map(({ path, title, because }) => (
          <li key={path}>
            <a href={`https://www.gov.uk${path}`} target="_blank" rel="noreferrer">
              {title ?? path}
            </a>
            : {because}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One import: how far it is, what failed and why, and the ways on. */
export function ImportLine({ listed, acts }: { listed: ListedImport; acts: ImportActs }) {
  const { job, counts, failed, leftOut, moved, ended } = listed;
  const { of, all } = counts;
  const settled = all - of.waiting;
  const arrived = of.arrived + of['there already'];
  const isRunning = job.state === 'running' && (ended === undefined || ended === 'done');
  return (
    <li class="import-line">
      <h3>{job.title}</h3>
      {isRunning ? (
        <p>
          <progress max={all} value={settled} aria-label={`Bringing in: ${job.title}`} /> {settled} of {all}
        </p>
      ) : (
        <p>
          {documentWords(arrived)} brought in
          {of['there already'] > 0 ? `, ${of['there already']} of them you had already` : ''}.
          {of.waiting > 0 ? ` ${of.waiting} still waiting.` : ''}
        </p>
      )}
      {ended === 'no answer' || ended === 'storage full' ? (
        <p class="pm-banner" data-tone="warn" role="alert">
          {ENDED_WORDS[ended]}
        </p>
      ) : null}
      <Reasons items={failed} heading="Failed" />
      <Reasons items={leftOut} heading="Not brought in" />
      <Reasons items={moved} heading="Moved" />
      <div class="pm-acts">
        {isRunning ? (
          <button type="button" class="pm-button" onClick={() => acts.stop(job.id)}>
            Stop
          </button>
        ) : null}
        {!isRunning && of.waiting > 0 ? (
          <button type="button" class="pm-button" onClick={() => acts.goOn(job.id)}>
            Go on
          </button>
        ) : null}
        {!isRunning && failed.length > 0 ? (
          <button type="button" class="pm-button" onClick={() => acts.retry(job.id)}>
            Try the {failed.length} again
          </button>
        ) : null}
        {isRunning ? null : (
          <button type="button" class="pm-link" onClick={() => acts.forget(job.id)}>
            Take off this list<span class="pm-hidden">: {job.title}</span>
          </button>
        )}
      </div>
    </li>
  );
}
