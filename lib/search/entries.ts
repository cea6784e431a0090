import type {
  CorpusCommitment,
  CorpusDocument,
  Entity,
  Evidence,
  KeptPage,
  KeptText,
  Note,
  SearchEntry,
} from '@/lib/model';

const joined = (words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' \n ');

/** A commitment of the corpus: its words, or ours where it was not read. */
export function commitmentEntry(commitment: CorpusCommitment, document: CorpusDocument | undefined): SearchEntry {
  const { id, quote, summary, strength, promisedBy, deadlines } = commitment;
  return {
    id: `commitment ${id}`,
    kind: 'commitment',
    ref: id,
    title: quote ?? summary,
    text: quote === undefined ? '' : summary,
    also: joined([document?.title, document?.publisher, ...deadlines.map(({ words }) => words)]),
    strength,
    by: promisedBy,
  };
}

export function nameEntry({ id, name, aliases, about }: Entity): SearchEntry {
  const also = joined(aliases.map(({ text }) => text));
  return { id: `name ${id}`, kind: 'name', ref: id, title: name, text: about ?? '', also };
}

export function evidenceEntry({ id, shows, note, source }: Evidence): SearchEntry {
  const also = joined([source.publisher, source.title]);
  return { id: `evidence ${id}`, kind: 'evidence', ref: id, title: shows, text: note ?? '', also };
}

export function documentEntry({ id, title, publisher, kind, note }: CorpusDocument): SearchEntry {
  return { id: `document ${id}`, kind: 'document', ref: id, title, text: note ?? '', also: joined([publisher, kind]) };
}

export function noteEntry({ id, body, tags, selector, page }: Note): SearchEntry {
  const also = joined([...tags, page.title]);
  return { id: `note ${id}`, kind: 'note', ref: id, title: body, text: selector.exact, also };
}

/**
 * A kept page, and the commitments found on it that the corpus does not hold: those it holds are found as its own.
 */
export function pageEntries(
  { page, facts, description }: KeptPage,
  text: KeptText | undefined,
): readonly SearchEntry[] {
  const { title, publisher, kindShown } = facts;
  const also = joined([publisher, kindShown, description]);
  const whole: SearchEntry = {
    id: `page ${page}`,
    kind: 'document',
    ref: page,
    page,
    title,
    text: text?.reading.text ?? '',
    also,
  };
  const found = (text?.finds.commitments ?? []).filter(({ known }) => known === undefined);
  const clauses = found.map(({ id, quote, strength, actors, heading }): SearchEntry => ({
    id: `clause ${page} ${id}`,
    kind: 'commitment',
    ref: id,
    page,
    title: quote,
    text: joined([heading, ...actors.map(({ words }) => words)]),
    also: joined([title, publisher]),
    strength,
    by: [...new Set(actors.flatMap(({ entityIds }) => entityIds))],
  }));
  return [whole, ...clauses];
}
