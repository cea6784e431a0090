// Documents and commitments of made-up words, the same in every run.
import { pageDocumentId } from '@/lib/model';
import type {
  Corpus,
  CorpusCommitment,
  CorpusDocument,
  DocumentId,
  IsoDate,
  IsoInstant,
  KeptPage,
  KeptText,
  PageFacts,
  PageKey,
  TakenPack,
} from '@/lib/model';

const WORDS_EACH = 200;
/** So many words of a document are its promise. */
const QUOTED = 20;
const VOCABULARY = 12_000;
const SYLLABLES = ['ka', 'le', 'mi', 'ro', 'tu', 'pen', 'sta', 'gri', 'bo', 'na', 've', 'do'];
export const NO_SEEDS: Corpus = {
  version: 'bench',
  editors: 'the bench',
  asOf: '2024-01-01' as IsoDate,
  entities: [],
  documents: [],
  commitments: [],
  evidence: [],
  searched: [],
  lineage: [],
  judgements: [],
};

/** Chance that is the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function wordAt(at: number): string {
  let rest = at + SYLLABLES.length;
  let word = '';
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/** Some words stand in nearly every text and most in few, as in any language. */
function textOf(random: () => number): string {
  const words = Array.from({ length: WORDS_EACH }, () => wordAt(Math.floor(VOCABULARY ** random()) - 1));
  return words.join(' ');
}

const NO_ANSWER = { answer: 'not stated' } as const;

/** What a document promises, as an import brings it into the corpus. */
function commitmentOf(page: PageKey, words: string): CorpusCommitment {
  const quote = `We will ${words.split(' ', QUOTED).join(' ')}`;
  return {
    id: `commitment/page/${page}` as CorpusCommitment['id'],
    document: pageDocumentId(page),
    quote,
    summary: quote,
    strength: 'firm',
    promisedBy: [],
    action: quote,
    conditions: [],
    testability: { deliverable: NO_ANSWER, target: NO_ANSWER, timeframe: NO_ANSWER, owner: NO_ANSWER },
    deadlines: [],
    history: [],
    sources: [],
    confidence: 'high',
  };
}

interface Documents {
  readonly pages: KeptPage[];
  readonly texts: KeptText[];
  readonly commitments: CorpusCommitment[];
}

export function documents(count: number): Documents {
  const random = chance(7);
  const pages: KeptPage[] = [];
  const texts: KeptText[] = [];
  const commitments: CorpusCommitment[] = [];
  for (let at = 0; at < count; at++) {
    const page = `document-${at}/en` as PageKey;
    const facts: PageFacts = {
      address: `https://www.gov.uk/document-${at}`,
      locale: 'en',
      verdict: 'annotate',
      kind: 'news_story',
      kindShown: 'News story',
      title: `${wordAt(at)} and ${wordAt(at * 7)}`,
      reason: '',
      attachments: [],
    };
    const hash = String(at);
    pages.push({ page, facts, because: 'imported', hash, kept: '2024-01-01T00:00:00.000Z' as IsoInstant });
    const finds = { mentions: [], commitments: [], progress: [] };
    const text = textOf(random);
    texts.push({ page, hash, reading: { text, headings: [] }, finds });
    commitments.push(commitmentOf(page, text));
  }
  return { pages, texts, commitments };
}

/** A pack of so many commitments, in a hundredth as many documents. */
export function packOf(count: number): { readonly pack: TakenPack; readonly records: Corpus } {
  const random = chance(11);
  const at = '2024-01-01T00:00:00.000Z' as IsoInstant;
  const stands = Array.from({ length: Math.ceil(count / 100) }, (_, place): CorpusDocument => {
    const title = `Plan ${wordAt(place)}`;
    const source = { publisher: 'The bench', title, date: '2024-01-01', certainty: 'seen' } as const;
    const id = `document/plan-${place}` as DocumentId;
    return {
      id,
      title,
      publisher: 'The bench',
      date: '2024-01-01',
      kind: 'plan',
      confidence: 'high',
      sources: [source],
    };
  });
  const commitments = Array.from({ length: count }, (_, place): CorpusCommitment => {
    const document = stands[Math.floor(place / 100)]?.id ?? pageDocumentId('none' as PageKey);
    const id = `commitment/pack-${place}` as CorpusCommitment['id'];
    return { ...commitmentOf('none' as PageKey, textOf(random)), id, document };
  });
  const pack = {
    id: 'bench',
    title: 'Bench',
    publisher: 'The bench',
    made: at,
    taken: at,
    checksum: 'sha256:1',
    counts: {},
  };
  return { pack, records: { ...NO_SEEDS, documents: stands, commitments } };
}
