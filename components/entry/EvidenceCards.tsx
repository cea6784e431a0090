import { rich, t } from '@/lib/language';
import type { EvidenceShown, SourceShown } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { SourceLink } from '../blocks/SourceLink';
import { hostWords, webAddress } from '../words/web-address';
import { RecordChips } from './RecordChips';
import { TakeOutRecord } from './TakeOutRecord';

/** How sure the address is, where it was not read itself; nothing where it was, or where there is none. */
function certaintyWords({ certainty, copy }: SourceShown): string | undefined {
  if (certainty === 'inferred') return t('Its address was not checked.');
  if (certainty !== 'copy seen') return undefined;
  const host = copy === undefined ? undefined : hostWords(copy);
  return host === undefined
    ? t('Seen in a copy, not at its own address.')
    : t('Seen in a copy kept by {host}, not at its own address.', { host });
}

function Title({ source: { title, address } }: { source: SourceShown }) {
  const href = webAddress(address);
  return (
    <h3>
      {href === undefined ? (
        title
      ) : (
        <a href={href} target="_blank" rel="noreferrer">
          {title}
        </a>
      )}
    </h3>
  );
}

function Card({ record }: { record: EvidenceShown }) {
  const { source, also, shows, note, stance, by } = record;
  const certainty = certaintyWords(source);
  return (
    <li data-stance={stance}>
      <p class="pm-small pm-quiet">
        <time dateTime={source.date}>{dateWords(source.date)}</time> · {source.publisher}
        {by === undefined ? null : ` · ${t('recorded by you')}`}
      </p>
      <Title source={source} />
      <p>{shows}</p>
      {note === undefined ? null : <p class="pm-small pm-quiet">{note}</p>}
      <RecordChips record={record} />
      {certainty === undefined ? null : <p class="pm-small pm-quiet">{certainty}</p>}
      {also.map((other) => (
        <p key={`${other.publisher} ${other.title}`} class="pm-small pm-quiet">
          {rich('Also: {publisher}, {source}', { publisher: other.publisher, source: <SourceLink source={other} /> })}
        </p>
      ))}
      <TakeOutRecord record={record} />
    </li>
  );
}

/** The records, the newest first, each with its source. What it suggests is said in words and by the line at its left. */
export function EvidenceCards({ evidence }: { evidence: readonly EvidenceShown[] }) {
  return (
    <ol class="entry-cards">
      {evidence.map((record) => (
        <Card key={record.id} record={record} />
      ))}
    </ol>
  );
}
