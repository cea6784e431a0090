import { t, told, worded } from '@/lib/language';
import type { ImportItem } from '@/lib/model';

import type { ImportActs, ListedImport } from './import-view';
import { broughtWords } from './import-words';

const ENDED_WORDS = worded({
  'no answer': 'GOV.UK did not answer, or there is no connection. The rest is waiting.',
  'storage full': 'The browser’s storage on this computer is full. Free some space, then go on.',
} as const);

function Reasons({ items, heading }: { items: readonly ImportItem[]; heading: string }) {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{heading}</summary>
      <ul class="plain">
        {items.map(({ path, title, because }) => (
          <li key={path}>
            <a href={`https://www.gov.uk${path}`} target="_blank" rel="noreferrer">
              {title ?? path}
            </a>
            : {because === undefined ? '' : told(because)}
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
          <progress max={all} value={settled} aria-label={t('Bringing in: {title}', { title: job.title })} />{' '}
          {t('{count} of {all}', { count: settled, all })}
        </p>
      ) : (
        <p>
          {broughtWords(arrived, of['there already'])}
          {of.waiting > 0 ? ` ${t('{count} still waiting.', { count: of.waiting })}` : ''}
        </p>
      )}
      {ended === 'no answer' || ended === 'storage full' ? (
        <p class="pm-banner" data-tone="warn" role="alert">
          {ENDED_WORDS[ended]}
        </p>
      ) : null}
      <Reasons items={failed} heading={t('Failed: {count}', { count: failed.length })} />
      <Reasons items={leftOut} heading={t('Not brought in: {count}', { count: leftOut.length })} />
      <Reasons items={moved} heading={t('Moved: {count}', { count: moved.length })} />
      <div class="pm-acts">
        {isRunning ? (
          <button type="button" class="pm-button" onClick={() => acts.stop(job.id)}>
            {t('Stop')}
          </button>
        ) : null}
        {!isRunning && of.waiting > 0 ? (
          <button type="button" class="pm-button" onClick={() => acts.goOn(job.id)}>
            {t('Go on')}
          </button>
        ) : null}
        {!isRunning && failed.length > 0 ? (
          <button type="button" class="pm-button" onClick={() => acts.retry(job.id)}>
            {t('Try the {count} again', { count: failed.length })}
          </button>
        ) : null}
        {isRunning ? null : (
          <button type="button" class="pm-link" onClick={() => acts.forget(job.id)}>
            {t('Take off this list')}
            <span class="pm-hidden">: {job.title}</span>
          </button>
        )}
      </div>
    </li>
  );
}
