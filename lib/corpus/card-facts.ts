import type { CardFacts, CommitmentRecords, Entity, FindId, Finds, IsoDate, MentionFind } from '@/lib/model';
import { contains } from '@/lib/spans';

import { lastJudgement } from './known-records';
import { statusOf } from './status-of';

/** What the corpus holds of the item, and the day the card speaks of. */
export interface CardRecords {
  readonly record: CommitmentRecords | undefined;
  readonly entity: Entity | undefined;
  /** How many commitments the corpus has of the entity. */
  readonly inCorpus?: number;
  /** What a report of progress bears on. */
  readonly bearsOn?: NonNullable<Extract<CardFacts, { kind: 'progress' }>['bearsOn']>;
  readonly asOf: IsoDate;
}

/** One thing, by whatever name: the same entity, or the same words where none is known. */
function sameThing(one: MentionFind, other: MentionFind): boolean {
  if (one.entityId !== undefined) return one.entityId === other.entityId;
  return one.type === other.type && one.surface === other.surface;
}

function entityFacts(finds: Finds, mention: MentionFind, { entity, inCorpus }: CardRecords): CardFacts {
  const places = finds.mentions.filter((other) => sameThing(mention, other));
  const holding = (items: Finds['commitments'] | Finds['progress']): number =>
    items.filter((item) => places.some((place) => contains(item, place))).length;
  return {
    kind: 'entity',
    type: mention.type,
    name: entity?.name ?? mention.entityName ?? mention.surface,
    known: entity !== undefined || mention.entityId !== undefined,
    aliases: entity?.aliases.map(({ text }) => text) ?? [],
    times: places.length,
    inCommitments: holding(finds.commitments),
    inProgress: holding(finds.progress),
    ...(entity?.about === undefined ? {} : { about: entity.about }),
    ...(entity?.officialSite === undefined ? {} : { officialSite: entity.officialSite }),
    ...(mention.resolved === undefined ? {} : { resolved: mention.resolved }),
    ...(mention.how === undefined ? {} : { how: mention.how }),
    ...(mention.alternatives === undefined ? {} : { alternatives: mention.alternatives.map(({ name }) => name) }),
    ...(inCorpus === undefined ? {} : { inCorpus }),
  };
}

/** The view's reason where the editors' view stands in the headline; the first stage is the promise itself and tells nothing. */
function became(record: CommitmentRecords, asOf: IsoDate): Extract<CardFacts, { kind: 'commitment' }>['became'] {
  const { reason } = lastJudgement(record, 'editors', asOf) ?? {};
  if (reason !== undefined && reason !== '' && statusOf(record, asOf).editors !== undefined) return { reason };
  const stages = record.commitment.history.toSorted((a, b) => a.since.localeCompare(b.since)).slice(1);
  return stages.findLast(({ since }) => since <= asOf);
}

/** The facts of one card; nothing where no such item was found. */
export function cardFacts(finds: Finds, find: FindId, held: CardRecords): CardFacts | undefined {
  const { record, asOf, bearsOn = [] } = held;
  const mention = finds.mentions.find(({ id }) => id === find);
  if (mention) return entityFacts(finds, mention, held);
  const progress = finds.progress.find(({ id }) => id === find);
  if (progress) {
    const { actors, heading } = progress;
    return {
      kind: 'progress',
      actors: actors.map(({ words }) => words),
      ...(bearsOn.length === 0 ? {} : { bearsOn }),
      ...(heading === undefined ? {} : { heading }),
    };
  }
  const at = finds.commitments.findIndex(({ id }) => id === find);
  const found = finds.commitments[at];
  if (found === undefined) return undefined;
  return {
    kind: 'commitment',
    number: at + 1,
    of: finds.commitments.length,
    found,
    status: record && statusOf(record, asOf),
    became: record && became(record, asOf),
    deadlines: record?.commitment.deadlines ?? [],
  };
}
