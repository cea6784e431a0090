/** A run of words that both texts have, or that only one has. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: string;
}

/** Cells of the comparison table. Beyond it the middle is told as replaced whole: 4 MB, a few milliseconds. */
const MOST_CELLS = 1_000_000;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

function pushed(changes: WordChange[], kind: WordChange['kind'], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = changes.at(-1);
  if (last?.kind === kind) changes[changes.length - 1] = { kind, words: `${last.words} ${words.join(' ')}` };
  else changes.push({ kind, words: words.join(' ') });
}

/** Lengths of the longest common subsequence of the words from `i` and from `j` on, row by row. */
function commonLengths(was: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((was.length + 1) * width);
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        was[i] === now[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
}

function middleChanges(was: readonly string[], now: readonly string[], changes: WordChange[]): void {
  if ((was.length + 1) * (now.length + 1) > MOST_CELLS) {
    pushed(changes, 'removed', was);
    pushed(changes, 'added', now);
    return;
  }
  const lengths = commonLengths(was, now);
  const width = now.length + 1;
  let i = 0;
  let j = 0;
  while (i < was.length || j < now.length) {
    const word = was[i];
    const other = now[j];
    const without = (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0);
    if (word !== undefined && word === other) {
      pushed(changes, 'same', [word]);
      i++;
      j++;
    } else if (word !== undefined && (other === undefined || without)) {
      pushed(changes, 'removed', [word]);
      i++;
    } else if (other !== undefined) {
      pushed(changes, 'added', [other]);
      j++;
    }
  }
}

/**
 * The words that went and came between two texts, in reading order: `same` and `removed` together give the
 * earlier text, `same` and `added` the later one (white space apart). Time: words × words, at most MOST_CELLS.
 */
export function wordChanges(was: string, now: string): readonly WordChange[] {
  const before = wordsOf(was);
  const after = wordsOf(now);
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const changes: WordChange[] = [];
  pushed(changes, 'same', before.slice(0, head));
  middleChanges(before.slice(head, before.length - tail), after.slice(head, after.length - tail), changes);
  pushed(changes, 'same', before.slice(before.length - tail));
  return changes;
}
