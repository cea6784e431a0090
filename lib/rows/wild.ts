/** Deeper than anything that this product writes; what walks a value by itself stops well above it. */
export const DEEPEST_ROW = 60;

/** Whether a value is nested deeper than so many levels. No value is too deep, or too much in a circle, to be asked about. */
export function isDeeper(value: unknown, than: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= than; depth += 1) {
    const below = new Set<unknown>();
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      for (const member of Object.values(one)) if (typeof member === 'object' && member !== null) below.add(member);
    }
    if (below.size === 0) return false;
    level = [...below];
  }
  return true;
}

/** Whether somewhere in a value an object has a field by which its copies would get another's fields. */
function isRedirected(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(isRedirected);
}

/** What no shape can tell of a value from a file, for it may be anywhere in it; nothing where there is nothing of it. */
export function wildness(value: unknown): string | undefined {
  if (isDeeper(value, DEEPEST_ROW)) return `is nested more than ${DEEPEST_ROW} deep`;
  return isRedirected(value) ? 'has a field called “__proto__”, which no row has' : undefined;
}
