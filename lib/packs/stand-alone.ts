import * as v from 'valibot';

import type { Judgement } from '@/lib/model';

import { idsOf, unfoundedIn } from './corpus-rules';
import { LISTS } from './pack';
import type { PackCorpus, PackList } from './pack';
import { publicRecords } from './public-fields';
import { RECORD_SHAPES } from './record-shapes';

/**
 * Why something of what was chosen is not in a pack, and how often. `unheld`: a record whose document or commitment is
 * not part of it · `unfounded`: "kept" or "not kept" without a record for or against · `replaced`: a view, by a later
 * one of the same day · `unfit`: too long, or with an id that no pack has · `links`: of a record that is part of it, one
 * link to another that is not.
 */
export type LeftOut = Readonly<Record<'unheld' | 'unfounded' | 'replaced' | 'unfit' | 'links', number>>;

const dayOf = ({ commitment, by, date }: Judgement): string => [commitment, by, date].join('\n');

/** A pack tells no moments: of several views that one author gave on a day, it has the last. */
function lastOfDay(judgements: readonly Judgement[]): readonly Judgement[] {
  const last = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const before = last.get(dayOf(judgement));
    // a record of an earlier build has no moment, and was given before those that have
    if (before === undefined || (judgement.given ?? '') >= (before.given ?? '')) last.set(dayOf(judgement), judgement);
  }
  return judgements.filter((judgement) => judgement.given === undefined || last.get(dayOf(judgement)) === judgement);
}

function sizeOf(corpus: PackCorpus): number {
  return LISTS.reduce((sum, list) => sum + corpus[list].length, 0);
}

/** Records that have the shape of a pack's, each id once. */
function fitting(corpus: PackCorpus): PackCorpus {
  const fit = <List extends PackList>(list: List): PackCorpus[List] => {
    const seen = new Set<string>();
    const rows: readonly PackCorpus[List][number][] = corpus[list];
    return rows.filter((row) => {
      if (!v.is(RECORD_SHAPES[list], row) || ('id' in row && seen.has(row.id))) return false;
      if ('id' in row) seen.add(row.id);
      return true;
    }) as unknown as PackCorpus[List];
  };
  return {
    entities: fit('entities'),
    documents: fit('documents'),
    commitments: fit('commitments'),
    evidence: fit('evidence'),
    searched: fit('searched'),
    lineage: fit('lineage'),
    judgements: fit('judgements'),
  };
}

/** Records whose document and commitment are held, by the pack or by whoever takes it in. */
function held(corpus: PackCorpus, known: ReadonlySet<string>): PackCorpus {
  const documents = new Set<string>(corpus.documents.map(({ id }) => id));
  const hasDocument = (id: string): boolean => documents.has(id) || known.has(id);
  const commitments = corpus.commitments.filter(({ document }) => hasDocument(document));
  const own = new Set<string>(commitments.map(({ id }) => id));
  const hasCommitment = (id: string): boolean => own.has(id) || known.has(id);
  return {
    ...corpus,
    commitments,
    evidence: corpus.evidence.filter((record) => record.for.some(hasCommitment)),
    searched: corpus.searched.filter((search) => search.for.some(hasCommitment)),
    lineage: corpus.lineage.filter((line) => hasCommitment(line.later) && hasDocument(line.earlierDocument)),
    judgements: corpus.judgements.filter(({ commitment }) => hasCommitment(commitment)),
  };
}

/** Takes the views out that stand on no record; of commitments that are not the pack's own nobody can tell. */
function founded(corpus: PackCorpus): PackCorpus {
  const own = new Set(corpus.commitments.map(({ id }) => id));
  const isFounded = (judgement: Judgement): boolean =>
    !own.has(judgement.commitment) || unfoundedIn(judgement, corpus.evidence) === undefined;
  return { ...corpus, judgements: corpus.judgements.filter(isFounded) };
}

/** Takes the links out that lead to nothing. Says how many there were. */
function unlinked(corpus: PackCorpus, known: ReadonlySet<string>): { corpus: PackCorpus; links: number } {
  const ids = idsOf(corpus);
  const isHeld = (id: string): boolean => ids.has(id) || known.has(id);
  let links = 0;
  const kept = <Id extends string>(all: readonly Id[]): readonly Id[] => {
    const those = all.filter(isHeld);
    links += all.length - those.length;
    return those;
  };
  const linked: PackCorpus = {
    ...corpus,
    documents: corpus.documents.map(({ bearsOn, ...document }) => {
      const those = kept(bearsOn ?? []);
      return { ...document, ...(those.length === 0 ? {} : { bearsOn: those }) };
    }),
    evidence: corpus.evidence.map(({ corrects, ...record }) => {
      const [one] = kept(corrects === undefined ? [] : [corrects]);
      return { ...record, for: kept(record.for), ...(one === undefined ? {} : { corrects: one }) };
    }),
    searched: corpus.searched.map((search) => ({ ...search, for: kept(search.for) })),
    lineage: corpus.lineage.map(({ earlier, ...line }) => {
      const [one] = kept(earlier === undefined ? [] : [earlier]);
      return { ...line, ...(one === undefined ? {} : { earlier: one }) };
    }),
  };
  return { corpus: linked, links };
}

/**
 * Of records as a store holds them, those that can stand in a pack, with its fields and no other; and what was left out.
 * Whatever comes in, what comes out is read back whole.
 * @param known ids that whoever takes the pack in has besides
 */
export function standAlone(
  records: PackCorpus,
  known: ReadonlySet<string>,
): { readonly corpus: PackCorpus; readonly leftOut: LeftOut } {
  const asked = { ...records, judgements: lastOfDay(records.judgements) };
  const fit = fitting(publicRecords(asked));
  const whole = held(fit, known);
  const sound = founded(whole);
  const { corpus, links } = unlinked(sound, known);
  return {
    corpus,
    leftOut: {
      replaced: sizeOf(records) - sizeOf(asked),
      unfit: sizeOf(asked) - sizeOf(fit),
      unheld: sizeOf(fit) - sizeOf(whole),
      unfounded: sizeOf(whole) - sizeOf(sound),
      links,
    },
  };
}
