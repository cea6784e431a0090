import { readerRecords } from '@/lib/corpus';
import { fingerprint } from '@/lib/model';
import type { CommitmentFind, CorpusCommitment, CorpusDocument, DocumentId, FindId, IsoDate } from '@/lib/model';
import type { PageFacts } from '@/lib/model';
import type { PackCorpus } from '@/lib/packs';

import { PLAIN } from '../annotate/page-facts';
import type { FoundDocument } from './found-line';

/** The records of one document: nothing where it has no commitment, or is none that Pledgemark reads. */
export type FoundRecords = Pick<PackCorpus, 'documents' | 'commitments'>;

const NO_RECORDS: FoundRecords = { documents: [], commitments: [] };

const factsOf = ({ page: { published, updated, publisher, ...page } }: FoundDocument): PageFacts => ({
  ...page,
  attachments: [],
  ...(published === undefined ? {} : { published }),
  ...(updated === undefined ? {} : { updated }),
  ...(publisher === undefined ? {} : { publisher }),
});

/** What the finder gave, as far as records are made of it. */
function findOf(found: FoundDocument['commitments'][number]): CommitmentFind {
  const { start, end, text, strength, trigger, actors, action, conditions, deadline } = found;
  const place = { start, end };
  const { words = '', from, to, event } = deadline ?? {};
  return {
    ...place,
    id: '' as FindId,
    quote: text,
    strength,
    trigger: { ...place, words: trigger },
    actors,
    action: { ...place, words: action },
    conditions: conditions.map((condition) => ({ ...place, words: condition })),
    why: '',
    ...(deadline === undefined
      ? {}
      : {
          deadline: {
            ...place,
            words,
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
            ...(event === undefined ? {} : { event }),
          },
        }),
  };
}

/** A document without an address of its own is known by its id; what a plain text does not say of itself stays open. */
function withoutAddress(document: CorpusDocument, { id, page }: FoundDocument): CorpusDocument {
  const { address: _, kind, ...rest } = document;
  const said = { title: page.title === '' ? id : page.title, publisher: page.publisher ?? '' };
  return {
    ...rest,
    ...said,
    id: `document/${fingerprint(id)}` as DocumentId,
    kind: page.reason === PLAIN.reason ? '' : kind,
    sources: document.sources.map(({ date, read }) => ({ ...said, date, ...(read === undefined ? {} : { read }) })),
  };
}

/**
 * What was found in a document as records of a pack: the document and its commitments, as if a reader had saved each of
 * them. Nobody has judged them: no record says what became of any. What is reported as done stays out, as it names no
 * commitment that it bears on.
 * @param read the day on which it was read
 */
export function foundRecords(found: FoundDocument, read: IsoDate): FoundRecords {
  const page = factsOf(found);
  if (page.verdict === 'ignore' || found.commitments.length === 0) return NO_RECORDS;
  const ofPage = readerRecords.document(page, read);
  const hasAddress = page.address !== PLAIN.address;
  const document = hasAddress ? ofPage : withoutAddress(ofPage, found);
  const commitments = found.commitments.map((commitment): CorpusCommitment => {
    const record = readerRecords.commitment(findOf(commitment), { page, document, read });
    const [source] = document.sources;
    if (hasAddress || source === undefined) return record;
    return {
      ...record,
      sources: [source],
      deadlines: record.deadlines.map((line) => ({ ...line, source })),
    };
  });
  return { documents: [document], commitments };
}
