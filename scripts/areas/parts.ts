import type { CorpusCommitment, Source } from '@/lib/model';

import type { CommitmentRecord } from './record';

type Cited = CommitmentRecord['document'] | CommitmentRecord['evidence'][number];

const GOV_UK = /^https?:\/\/(?:www[.])?gov[.]uk\//iu;
const LISTING = /\/search\//u;

/** An apostrophe as the corpus sets it. Where single quotation marks stand, the mark after a word may be one of them. */
export function typeset(text: string): string {
  const inWords = text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’');
  return /(?:^|[\s(])'/u.test(inWords) ? inWords : inWords.replaceAll(/(?<=\p{L})'/gu, '’');
}

/** One page, one address: GOV.UK's by its own host, without a query that says where a reader came from. */
export function addressOf(address: string): string {
  if (!GOV_UK.test(address) || LISTING.test(address)) return address;
  return address
    .replace(GOV_UK, 'https://www.gov.uk/')
    .replace(/[?#].*$/u, '')
    .replace(/\/$/u, '');
}

const isGovUk = (address: string): boolean => GOV_UK.test(address);

/** A copy elsewhere is told as a copy; GOV.UK's own address stays the address, whatever was read. */
export function sourceOf({ publisher, title, date, address, certainty }: Cited): Source {
  const at = addressOf(address);
  const isCopy = certainty === 'copy seen' && !isGovUk(address);
  return {
    publisher: typeset(publisher),
    title: typeset(title),
    date,
    ...(isCopy ? { certainty, copy: at } : { address: at, certainty }),
  };
}

const SLUG_LENGTH = 60;

/** A title in kebab-case, cut after a whole word. */
export function slugOf(title: string): string {
  const words =
    typeset(title)
      .toLowerCase()
      .replaceAll(/[’'.]/gu, '')
      .match(/[a-z0-9]+/gu) ?? [];
  const cut = words.reduce<readonly string[]>(
    (kept, word) => ([...kept, word].join('-').length <= SLUG_LENGTH ? [...kept, word] : kept),
    [],
  );
  return cut.join('-');
}

/** Told wherever a date is one that was worked out. */
export const INFERRED_DATE = 'Its date is inferred: the page that was read gives none.';

/** How a piece of evidence is to be read. */
export function evidenceNote({ extent, dateCertainty }: CommitmentRecord['evidence'][number]): string | undefined {
  const parts = [
    ...(extent === 'part' ? ['It bears on a part of what was promised.'] : []),
    ...(extent === 'changed' ? ['It shows that what was promised was changed.'] : []),
    ...(dateCertainty === undefined ? [] : [INFERRED_DATE]),
  ];
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** What a record states besides what is to be delivered, and in which amount. */
export function testabilityOf(
  { deadline, actors }: CommitmentRecord,
  {
    deliverable,
    target,
  }: { readonly deliverable: CorpusCommitment['testability']['deliverable']; readonly target?: string },
): CorpusCommitment['testability'] {
  const NOT_STATED = { answer: 'not stated' } as const;
  const timeframe =
    deadline === null
      ? NOT_STATED
      : ({ answer: deadline.to === null ? 'in part' : 'yes', said: deadline.words } as const);
  const [owner = '', ...others] = actors.map(typeset);
  return {
    deliverable,
    target: target === undefined ? NOT_STATED : { answer: 'yes', said: target },
    timeframe,
    owner:
      others.length === 0
        ? { answer: 'yes', said: owner }
        : { answer: 'in part', said: `${others.length + 1} bodies: ${[owner, ...others].join(', ')}` },
  };
}
