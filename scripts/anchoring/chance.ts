/** Chance as an argument: a whole number from 0 to below `most`. */
export type Pick = (most: number) => number;

/** Numbers in an order that a seed gives (mulberry32). */
export function chance(seed: number): Pick {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * most);
  };
}

export function oneOf<Thing>(things: readonly Thing[], pick: Pick, otherwise: Thing): Thing {
  return things[pick(Math.max(1, things.length))] ?? otherwise;
}
