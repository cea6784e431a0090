import type {
  AreaCorpus,
  CommitmentId,
  Corpus,
  CorpusDocument,
  DocumentId,
  EntityId,
  Evidence,
  IsoDate,
  Lineage,
} from '@/lib/model';

import { recordFaults } from './check-record';
import {
  commitmentIdOf,
  commitmentOf,
  documentOf,
  evidenceOf,
  judgementOf,
  ownDocumentId,
  searchedOf,
} from './convert-record';
import type { Edition } from './convert-record';
import { corrected } from './correct';
import { isSame } from './editors';
import type { Added, Editors } from './editors';
import { heldByBase, sameSource } from './merged';
import { addressOf, sourceOf } from './parts';
import type { CommitmentRecord, RecordFault } from './record';

/** One area as its file has it. */
export interface AreaFile extends AreaCorpus {
  readonly area: string;
  readonly title: string;
  readonly asOf: IsoDate;
}

export interface Converted {
  readonly areas: readonly AreaFile[];
  readonly faults: readonly RecordFault[];
}

interface Told {
  readonly record: CommitmentRecord;
  readonly added: Added;
}

const fault = (record: string, field: string, why: string): RecordFault => ({ record, field, why });

function editionOf(editors: Editors, base: Corpus): Edition {
  const atAddress = new Map(
    base.documents.flatMap(({ id, address }) => (address === undefined ? [] : [[address, id]])),
  );
  return {
    asOf: editors.asOf as IsoDate,
    isOfBase: ({ address }) => atAddress.has(addressOf(address)),
    documentId: (document) => atAddress.get(addressOf(document.address)) ?? ownDocumentId(document),
    entityOf: (actor) => (editors.actors[actor] ?? actor) as EntityId,
  };
}

/** The documents of an area that the base does not hold, each with the commitments that it states. */
function documentsOf(told: readonly Told[], edition: Edition): readonly CorpusDocument[] {
  const documents = new Map<DocumentId, CorpusDocument>();
  for (const { record } of told) {
    if (edition.isOfBase(record.document)) continue;
    const id = ownDocumentId(record.document);
    const before = documents.get(id) ?? documentOf(record.document, record.confidence);
    documents.set(id, { ...before, bearsOn: [...(before.bearsOn ?? []), commitmentIdOf(record.id)] });
  }
  return [...documents.values()].toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
}

function lineageOf({ record, added }: Told, all: readonly Told[], edition: Edition, base: Corpus): readonly Lineage[] {
  return (added.lineage ?? []).map(({ later, relation, earlier, note, source, confidence }) => {
    const from = source === 'document' ? record : all.find((one) => one.record.id === source.record)?.record;
    const cited = source === 'document' ? from?.document : from?.evidence[source.evidence - 1];
    const held = base.commitments.find(({ id }) => id === earlier)?.document;
    const of = all.find((one) => commitmentIdOf(one.record.id) === earlier)?.record;
    const earlierDocument =
      held ?? (of === undefined ? ownDocumentId(record.document) : edition.documentId(of.document));
    return {
      later: later as CommitmentId,
      relation,
      earlier: earlier as CommitmentId,
      earlierDocument,
      note,
      confidence,
      sources: cited === undefined ? [] : [sourceOf(cited)],
    };
  });
}

/** Evidence of the records that repeat one of these, but for what that one has from the same source. */
function evidenceMoved(told: Told, others: readonly CommitmentRecord[]): readonly Evidence[] {
  const has = told.record.evidence.map(sourceOf);
  return others.flatMap((record) =>
    evidenceOf(record, commitmentIdOf(told.record.id)).filter(
      ({ source }) => !has.some((one) => sameSource(one, source)),
    ),
  );
}

/**
 * The records as the files of their areas. What is wrong is told with record and field, and then nothing should be written.
 * The same records give the same files.
 * @param base what the areas stand on: its documents and commitments are named, and what repeats one is held there
 */
export function convert(records: readonly CommitmentRecord[], editors: Editors, base: Corpus): Converted {
  const faults: RecordFault[] = [];
  const edition = editionOf(editors, base);
  const told: Told[] = [];
  const repeats = new Map<CommitmentId, CommitmentRecord[]>();
  for (const record of records) {
    const row = editors.records[record.id];
    if (row === undefined) {
      faults.push(fault(record.id, 'id', 'has no row of the editors'));
    } else if (isSame(row)) {
      const id = row.sameAs as CommitmentId;
      repeats.set(id, [...(repeats.get(id) ?? []), record]);
    } else {
      const { record: right, faults: wrong } = corrected(record, row.corrections ?? []);
      faults.push(...wrong, ...recordFaults(right, editors.asOf));
      told.push({ record: right, added: row });
    }
  }
  faults.push(...actorFaults(told, editors, base), ...documentFaults(told, edition));
  for (const [id, same] of repeats)
    if (!told.some(({ record }) => commitmentIdOf(record.id) === id))
      faults.push(...same.flatMap((record) => heldByBase(record, id, base)));
  const areas = Object.entries(editors.areas).map(([name, { area, title }]): AreaFile => {
    const here = told.filter(({ record }) => record.area === name);
    const asOf = edition.asOf;
    return {
      area,
      title,
      asOf,
      documents: documentsOf(here, edition),
      commitments: here.map(({ record, added }) => commitmentOf(record, added, edition)),
      evidence: here.flatMap((one) => [
        ...evidenceOf(one.record, commitmentIdOf(one.record.id)),
        ...evidenceMoved(one, repeats.get(commitmentIdOf(one.record.id)) ?? []),
      ]),
      searched: here.flatMap(({ record }) => searchedOf(record, asOf)),
      lineage: here.flatMap((one) => lineageOf(one, told, edition, base)),
      judgements: here.flatMap(({ record }) => judgementOf(record, asOf)),
    };
  });
  return { areas, faults };
}

function actorFaults(told: readonly Told[], { actors, areas }: Editors, base: Corpus): readonly RecordFault[] {
  const held = new Set<string>(base.entities.map(({ id }) => id));
  return told.flatMap(({ record }) => [
    ...(record.area in areas ? [] : [fault(record.id, 'area', `“${record.area}” is no area`)]),
    ...record.actors
      .map((actor) => actor.replaceAll("'", '’'))
      .flatMap((actor) =>
        held.has(actors[actor] ?? '') ? [] : [fault(record.id, 'actors', `“${actor}” is nobody in the base`)],
      ),
  ]);
}

/** One page is one document, or as it stood on several days; all in one area. */
function documentFaults(told: readonly Told[], edition: Edition): readonly RecordFault[] {
  const first = new Map<string, CommitmentRecord>();
  return told.flatMap(({ record }) => {
    const { document, area } = record;
    const before = first.get(addressOf(document.address));
    if (before === undefined) {
      first.set(addressOf(document.address), record);
      return [];
    }
    if (edition.isOfBase(document)) return [];
    const differs = before.document.title !== document.title || before.document.publisher !== document.publisher;
    return [
      ...(differs ? [fault(record.id, 'document', `is told another way by ${before.id}`)] : []),
      ...(before.area === area
        ? []
        : [fault(record.id, 'document', `is in the area of ${before.id} too: it belongs to the base`)]),
    ];
  });
}
