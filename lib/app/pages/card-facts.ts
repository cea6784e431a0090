import type { CardFacts, FindId, Finds, MentionFind, Said } from '@/lib/model';
import { contains } from '@/lib/spans';

import type { AboutFind } from './about-find';

/** One thing, by whatever name: the same entity, or the same words where none is known. */
function sameThing(one: MentionFind, other: MentionFind): boolean {
  if (one.entityId !== undefined) return one.entityId === other.entityId;
  return one.type === other.type && one.surface === other.surface;
}

function entityFacts(finds: Finds, mention: MentionFind, { entity, inCorpus }: AboutFind): CardFacts {
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

/** The facts of one card; nothing where no such item was found. */
export function cardFacts(
  finds: Finds,
  find: FindId,
  { about, said }: { readonly about: AboutFind; readonly said: Said | undefined },
): CardFacts | undefined {
  const mention = finds.mentions.find(({ id }) => id === find);
  if (mention) return entityFacts(finds, mention, about);
  const progress = finds.progress.find(({ id }) => id === find);
  if (progress) {
    const { actors, heading } = progress;
    const { bearsOn = [] } = about;
    return {
      kind: 'progress',
      actors: actors.map(({ words }) => words),
      bearsOn: bearsOn.map(({ commitment: { words, pack }, said: how }) => ({
        words,
        said: how,
        ...(pack === undefined ? {} : { pack }),
      })),
      ...(heading === undefined ? {} : { heading }),
    };
  }
  const at = finds.commitments.findIndex(({ id }) => id === find);
  const found = finds.commitments[at];
  if (found === undefined || said === undefined) return undefined;
  return { kind: 'commitment', number: at + 1, of: finds.commitments.length, found, said };
}
