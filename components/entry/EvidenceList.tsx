import { useState } from 'preact/hooks';

import { rich, t } from '@/lib/language';
import type { EvidenceShown, SearchShown } from '@/lib/model';
import { dateWords, authorWords } from '@/lib/words';

import { SourceLink } from '../blocks/SourceLink';
import { RecordChips } from './RecordChips';
import { TakeOutRecord } from './TakeOutRecord';

/** So many of the newest records are shown at first (UI section 10.1). */
const SHOWN_FIRST = 3;

function Record({ record }: { record: EvidenceShown }) {
  const { source, also, shows, note, stance, by } = record;
  return (
    <li data-stance={stance} data-row={record.id} tabIndex={-1}>
      <span>
        <time dateTime={source.date}>{dateWords(source.date)}</time> · {by === undefined ? source.publisher : t('You')}
      </span>
      <SourceLink source={source} />
      {by === undefined ? null : (
        <span class="pm-quiet">{t('Published by {publisher}', { publisher: source.publisher })}</span>
      )}
      <span>{shows}</span>
      {note === undefined ? null : <span class="pm-quiet">{note}</span>}
      {also.map((other) => (
        <span key={`${other.publisher} ${other.title}`} class="pm-quiet">
          {rich('Also: {publisher}, {source}', { publisher: other.publisher, source: <SourceLink source={other} /> })}
        </span>
      ))}
      <RecordChips record={record} />
      <TakeOutRecord record={record} />
    </li>
  );
}

/** A finished search stands among the records as a gap: who looked, when, and that there was none. */
function Gap({ search: { from, to, scope, by, on, note } }: { search: SearchShown }) {
  const who = authorWords(by);
  return (
    <li data-stance="none">
      <strong>{t('{from} to {to}', { from: dateWords(from), to: dateWords(to ?? on) })}</strong>
      <span>{t('{scope}: {who} looked on {day}, none found.', { scope, who, day: dateWords(on) })}</span>
      {note === undefined ? null : <span class="pm-quiet">{note}</span>}
    </li>
  );
}

/** The evidence on a line, the newest first; what was looked for and not found is an entry too. */
export function EvidenceList({
  evidence,
  searched,
}: {
  evidence: readonly EvidenceShown[];
  searched: readonly SearchShown[];
}) {
  const [all, setAll] = useState<'first' | 'all'>(evidence.length > SHOWN_FIRST ? 'first' : 'all');
  const shown = all === 'all' ? evidence : evidence.slice(0, SHOWN_FIRST);
  if (evidence.length + searched.length === 0) return <p class="pm-small">{t('No evidence is on record.')}</p>;
  return (
    <>
      <ol class="pm-timeline">
        {shown.map((record) => (
          <Record key={record.id} record={record} />
        ))}
        {searched.map((search) => (
          <Gap key={search.id} search={search} />
        ))}
      </ol>
      {all === 'all' ? null : (
        <button type="button" class="pm-link" onClick={() => setAll('all')}>
          {t('Show all {count} records', { count: evidence.length })}
        </button>
      )}
    </>
  );
}
