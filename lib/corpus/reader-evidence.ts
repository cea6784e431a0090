import { fingerprint, foldQuote } from '@/lib/model';
import type { CommitmentId, Evidence, EvidenceId, IsoDate, IsoInstant, PageFacts, QuoteSelector } from '@/lib/model';
import type { Searched, Stance, Tier } from '@/lib/model';

import { sourceOf } from './page-source';

/** What the reader says of clipped words. */
export interface EvidenceSaid {
  readonly for: CommitmentId;
  readonly stance: Stance;
  readonly tier: Tier;
  /** The day that the words speak for; the page's own where the reader does not give another. */
  readonly date?: string;
  readonly selector: QuoteSelector;
  /** How it is to be read, where the stance alone does not tell. */
  readonly note?: string;
  readonly at: IsoInstant;
}

/** A record of the reader's: the clipped words, found again by their selector. Its id tells nothing but its content. */
export function evidence({ selector, at, ...said }: EvidenceSaid, page: PageFacts, read: IsoDate): Evidence {
  const source = sourceOf(page, read);
  const date = said.date ?? source.date;
  const { note } = said;
  const told = [said.for, said.stance, said.tier, date, page.address, foldQuote(selector.exact)];
  const content = [...told, ...(note === undefined ? [] : [note])].join('\n');
  return {
    id: `evidence/${fingerprint(content)}` as EvidenceId,
    for: [said.for],
    stance: said.stance,
    tier: said.tier,
    independent: said.tier !== 2,
    confidence: 'medium',
    shows: `“${selector.exact.replaceAll(/\s+/g, ' ').trim()}”`,
    ...(note === undefined ? {} : { note }),
    source: { ...source, date },
    clipped: { at, selector },
  };
}

/** What the reader says of a record found anywhere: no page of it need be open. */
export interface OutsideSaid {
  readonly for: CommitmentId;
  readonly stance: Stance;
  readonly tier: Tier;
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly address: string;
  /** One sentence: what it shows. */
  readonly shows: string;
  readonly at: IsoInstant;
}

/** A record of the reader's from elsewhere, in the reader's own words; not checked by anybody. */
export function outside({ at, publisher, title, date, address, ...said }: OutsideSaid, read: IsoDate): Evidence {
  const content = [said.for, said.stance, said.tier, date, address, foldQuote(said.shows)].join('\n');
  return {
    id: `evidence/${fingerprint(content)}` as EvidenceId,
    for: [said.for],
    stance: said.stance,
    tier: said.tier,
    independent: said.tier !== 2,
    confidence: 'medium',
    shows: said.shows,
    source: { publisher, title, date, address, certainty: 'seen', read },
    clipped: { at },
  };
}

/** What the reader says of a search that found nothing. */
export interface SearchSaid {
  readonly for: CommitmentId;
  readonly scope: string;
  readonly where: string;
  readonly words: readonly string[];
  /** From when on it could have happened. */
  readonly from: string;
  /** What was looked through. */
  readonly note?: string;
  readonly at: IsoInstant;
}

/** A finished search of the reader's. It bears the day on which it was made, and a second one of that day is another. */
export function searched({ at, ...said }: SearchSaid, day: IsoDate): Searched {
  const content = [said.for, said.where, ...said.words, at].join('\n');
  return {
    id: `searched/${fingerprint(content)}` as EvidenceId,
    for: [said.for],
    scope: said.scope,
    where: said.where,
    words: said.words,
    from: said.from,
    ...(said.note === undefined ? {} : { note: said.note }),
    to: day,
    asOf: day,
    at,
  };
}
