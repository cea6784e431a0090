import { CAPITAL } from './tokens';
import type { Tokens } from './tokens';

const SHORTEST = 3;
/** The code of "Z". */
const LAST_CAPITAL = 90;

/** Words of three to twelve letters that are written in capitals, and where each stands. Time: linear in the tokens. */
export function wordsInCapitals({ text, kinds, starts, ends, count }: Tokens): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < count; at++) {
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    if (kinds[at] !== CAPITAL || end - start < SHORTEST || text.charCodeAt(start + 1) > LAST_CAPITAL) continue;
    const word = text.slice(start, end);
    if (!/^[A-Z]{3,12}$/.test(word)) continue;
    const list = places.get(word);
    if (list === undefined) places.set(word, [start]);
    else list.push(start);
  }
  return places;
}
