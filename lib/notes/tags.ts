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
