import { STANCE_WORDS, tierWords } from '../words/labels';
import { dateWords } from '../words/sentences';
import type { TimelineEntry } from './listed-commitment';
import { SourceLink } from './SourceLink';

const CORRECTION_WORDS = { corrects: 'Corrects an earlier record', corrected: 'Corrected by a later record' } as const;

function Entry({ entry }: { entry: TimelineEntry }) {
  if (entry.is === 'gap')
    return (
      <li data-stance="none">
        <strong>
          {dateWords(entry.from)} to {entry.to === undefined ? 'now' : dateWords(entry.to)}
        </strong>
        <span>
          {entry.scope}: none found in this corpus, as of {dateWords(entry.asOf)}.
        </span>
        {entry.note === undefined ? null : <span class="pm-quiet">{entry.note}</span>}
      </li>
    );
  const { source, also, shows, note, stance, tier, independent, correction, by, pack } = entry;
  return (
    <li data-stance={stance}>
      <span>
        <time dateTime={source.date}>{dateWords(source.date)}</time> · {source.publisher}
      </span>
      <SourceLink source={source} />
      <span>{shows}</span>
      {note === undefined ? null : <span class="pm-quiet">{note}</span>}
      {also.map((other) => (
        <span key={`${other.publisher} ${other.title}`} class="pm-quiet">
          Also: {other.publisher}, <SourceLink source={other} />
        </span>
      ))}
      <span class="pm-chips">
        <span class="pm-chip" data-stance={stance}>
          {STANCE_WORDS[stance]}
        </span>
        <span class="pm-chip">{tierWords(tier, independent)}</span>
        {by === undefined ? null : <span class="pm-chip">Clipped by you</span>}
        {pack === undefined ? null : <span class="pm-chip">From a pack by {pack}</span>}
        {correction === undefined ? null : <span class="pm-chip">{CORRECTION_WORDS[correction]}</span>}
      </span>
    </li>
  );
}

/** The evidence on a line, newest first; what was looked for and not found is an entry too. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol class="pm-timeline">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}
