import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CommitmentId } from '@/lib/model';
import type { PackCorpus } from '@/lib/packs';

import type { Selection } from '../import/packs-view';

/** Both lists; of a record that is in both, the first. */
function joined(one: PackCorpus, other: PackCorpus): PackCorpus {
  const both = <Row extends object>(rows: readonly Row[], more: readonly Row[]): readonly Row[] => {
    const ids = new Set(rows.flatMap((row) => ('id' in row ? [row.id] : [])));
    return [...rows, ...more.filter((row) => !('id' in row) || !ids.has(row.id))];
  };
  return {
    entities: both(one.entities, other.entities),
    documents: both(one.documents, other.documents),
    commitments: both(one.commitments, other.commitments),
    evidence: both(one.evidence, other.evidence),
    searched: both(one.searched, other.searched),
    lineage: both(one.lineage, other.lineage),
    judgements: both(one.judgements, other.judgements),
  };
}

interface Chosen {
  readonly records: PackCorpus;
  /** Ids that whoever takes the pack in has besides. */
  readonly known: ReadonlySet<string>;
}

/**
 * The records that the reader chose for a pack. What the reader added may speak of the shipped corpus, which everybody
 * has; records of packs that were taken in are among them only where they were found.
 */
export async function packRecords(store: Store, selection: Selection, found: readonly CommitmentId[]): Promise<Chosen> {
  const { packs } = library;
  if (selection === 'found') return { records: await packs.around(store, found), known: new Set() };
  const mine = await packs.ofOrigin(store, 'reader');
  if (selection === 'mine') return { records: mine, known: await packs.shippedIds(store) };
  return { records: joined(await packs.ofOrigin(store, 'seed'), mine), known: new Set() };
}
