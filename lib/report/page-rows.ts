import { t } from '@/lib/language';
import { londonDay } from '@/lib/model';
import type { CommitmentEntry, EvidenceShown, IsoDate, IsoInstant, PageFacts } from '@/lib/model';
import { cite, dateWords, labels } from '@/lib/words';

import type { Generator } from './annotation-collection';
import { authorOf, viewTold } from './entry-fields';

/** The page, and with what and when its file is made. */
export interface PageFileMade {
  readonly page: Pick<PageFacts, 'title' | 'address' | 'publisher' | 'published' | 'updated' | 'kindShown'>;
  readonly now: IsoInstant;
  readonly generator: Generator;
  /** The day of the shipped corpus. */
  readonly edition: IsoDate;
}

/** A commitment of the page in the words of a table, all of them from the one reading. */
export interface PageRow {
  readonly number: number;
  readonly entry: CommitmentEntry;
  readonly words: string;
  readonly who: string;
  readonly strength: string;
  readonly answer: string;
  /** Whose view the headline tells, and of which day; empty where it tells none. */
  readonly viewBy: string;
  readonly evidence: readonly string[];
  readonly citation: string;
}

/** Date, publisher, title, what it shows, what that suggests, who recorded it, where it is. */
function evidenceWords({ source, shows, stance, by, pack }: EvidenceShown): string {
  const { date, publisher, title, address } = source;
  const author = t(authorOf(by ?? (pack === undefined ? 'editors' : { pack })));
  const where = [date === '' ? '' : dateWords(date), publisher, `“${title}”`].filter((part) => part !== '').join(', ');
  const said = t('{where}: {shows} {suggests}. Recorded by {author}.', {
    where,
    shows,
    suggests: labels.stance[stance],
    author,
  });
  return address === undefined ? said : `${said} ${address}`;
}

export function pageRow(entry: CommitmentEntry, number: number, { edition, now }: PageFileMade): PageRow {
  const { commitment, said, who, evidence } = entry;
  const view = viewTold(entry);
  return {
    number,
    entry,
    words: commitment.quote ?? commitment.summary,
    who: who.join('; '),
    strength: labels.strength[commitment.strength],
    answer: [said.answer, ...said.more].join(' '),
    viewBy: view === undefined ? '' : `${t(view.by)}, ${dateWords(view.date)}`,
    evidence: evidence.map(evidenceWords),
    citation: cite.entry(entry, { edition, accessed: londonDay(Date.parse(now)) }),
  };
}
