import type { IsoInstant, Note } from '@/lib/model';

/** How two tags are compared: without white space around them and without regard to capitals. */
export function sameTag(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function cleaned(tag: string): string {
  return tag.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
}

function folded(tag: string): string {
  return cleaned(tag).toLowerCase();
}

/** Tags in the order given, white space tidied, without empty ones; of those that differ in capitals only, the first. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const tag of tags.map(cleaned)) {
    if (tag !== '' && !kept.has(folded(tag))) kept.set(folded(tag), tag);
  }
  return [...kept.values()];
}

const equal = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((tag, at) => tag === other[at]);

/** What becomes of a tag: another name (of a tag that is there already: the two are merged), more notes, or fewer. */
export type TagChange =
  | { readonly to: 'rename'; readonly tag: string; readonly name: string }
  | { readonly to: 'add'; readonly tag: string }
  | { readonly to: 'drop'; readonly tag: string };

function changedTags(tags: readonly string[], change: TagChange): readonly string[] {
  const { tag } = change;
  switch (change.to) {
    case 'rename':
      return cleanTags(tags.map((one) => (sameTag(one, tag) ? change.name : one)));
    case 'add':
      return cleanTags([...tags, tag]);
    case 'drop':
      return tags.filter((one) => !sameTag(one, tag));
  }
}

/** The notes whose tags the change touches, with the tags they have then: one revision on. The others are not among them. */
export function changeTags(notes: readonly Note[], change: TagChange, at: IsoInstant): readonly Note[] {
  return notes.flatMap((note) => {
    const tags = changedTags(note.tags, change);
    return equal(tags, note.tags) ? [] : [{ ...note, tags, changed: at, revision: note.revision + 1 }];
  });
}
