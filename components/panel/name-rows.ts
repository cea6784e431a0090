import { ENTITY_TYPES, HOW_KNOWN } from '@/lib/model';
import type { Entity, EntityId, EntityType, Finds, MentionFind } from '@/lib/model';

import type { ListedName } from './panel-view';

/** Dates, amounts and figures are listed, but are not counted as names. */
const NOT_NAMES: readonly EntityType[] = ['date', 'money', 'quantity'];

export const isName = ({ type }: Pick<ListedName, 'type'>): boolean => !NOT_NAMES.includes(type);

function keyOf(mention: MentionFind): string {
  if (mention.entityId !== undefined) return mention.entityId;
  const { type, resolved, surface } = mention;
  return resolved === undefined ? `${type}:${surface.toLowerCase()}` : `${type}:${resolved.from}/${resolved.to}`;
}

function takesPartIn(finds: Finds, entity: EntityId): ListedName['commitments'] {
  return finds.commitments
    .toSorted((a, b) => a.start - b.start)
    .map(({ id, actors }, index) => ({ id, actors, number: index + 1 }))
    .filter(({ actors }) => actors.some((actor) => actor.entityIds.includes(entity)))
    .map(({ id, number }) => ({ id, number }));
}

function listed(
  key: string,
  mentions: readonly [MentionFind, ...MentionFind[]],
  finds: Finds,
  known?: Entity,
): ListedName {
  const [first] = mentions;
  const id = first.entityId;
  const reports =
    id === undefined ? [] : finds.progress.filter(({ actors }) => actors.some((actor) => actor.entityIds.includes(id)));
  return {
    key,
    type: known?.type ?? first.type,
    name: known?.name ?? first.entityName ?? first.surface,
    known: known !== undefined || id !== undefined,
    finds: mentions.map((mention) => mention.id),
    why: [...new Set(mentions.map(({ why }) => why))],
    aliases: known?.aliases.map((alias) => alias.text).filter((text) => text !== known.name) ?? [],
    commitments: id === undefined ? [] : takesPartIn(finds, id),
    progress: reports.length,
    ...(id === undefined ? {} : { entity: id }),
    how: HOW_KNOWN.filter((one) => mentions.some(({ how }) => how === one)),
    alternatives: [...new Set(mentions.flatMap(({ alternatives = [] }) => alternatives.map(({ name }) => name)))],
    ...(known?.about === undefined ? {} : { about: known.about }),
    ...(known?.officialSite === undefined ? {} : { officialSite: known.officialSite }),
    ...(first.resolved === undefined ? {} : { resolved: first.resolved }),
  };
}

/** Every name of the page once: by type, the most frequent first. */
export function nameRows(finds: Finds, entities: readonly Entity[]): readonly ListedName[] {
  const places = new Map<string, [MentionFind, ...MentionFind[]]>();
  for (const mention of finds.mentions.toSorted((a, b) => a.start - b.start)) {
    const key = keyOf(mention);
    const before = places.get(key);
    if (before) before.push(mention);
    else places.set(key, [mention]);
  }
  const names = [...places].map(([key, mentions]) =>
    listed(
      key,
      mentions,
      finds,
      entities.find((entity) => entity.id === mentions[0].entityId),
    ),
  );
  return names.toSorted(
    (a, b) => ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type) || b.finds.length - a.finds.length,
  );
}
