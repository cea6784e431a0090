import { CAPITAL } from './tokens';
import type { Tokens } from './tokens';

const SHORTEST = 3;
/** The code of "Z". */
const LAST_CAPITAL = 90;

/** Letters of things in general: "the ICT programme" is any. */
export const GENERAL: ReadonlySet<string> = new Set(
  'ICT STEM PPE SME SMES HIV AIDS PHD MBA MSC GDP GCSE BTEC NVQ LGBT LGBTQ BAME CCTV GPS GIS DNA PDF CEO CFO NGO NGOS COVID VAT ISA NHS EU UK USA GHG LNG ODA SEND WASH FGM MOT ROI PFI PPP WMD AMR PCR API HGV LGV RAF NATO'.split(
    ' ',
  ),
);

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
