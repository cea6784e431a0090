import { describeQuote, placeAll, placeQuote } from '@/lib/anchoring';
import type { Span } from '@/lib/model';

import { storedTexts } from '../scripts/evaluate/labelled';
import { editPage } from './edited-page';
import { always, answer, inTurn, ms } from './measure';
import type { Bench, Row } from './measure';
import { describeHypothesisWay, placeHypothesisWay } from './peers/hypothesis-way';
import { LONG, longText } from './texts';
import { processorTime } from './processor-time';

const NOTES = 500;
/** A quote is described when its note is begun: one at a time. */
const DESCRIBED = 20;
/** As the content script asks for it: so long may other work wait. */
const SLICE_MS = 8;

async function times(): Promise<readonly Row[]> {
  const { before, after, quotes } = editPage(await longText(LONG), NOTES, 3);
  const own = quotes.map((quote) => describeQuote(before, quote));
  const theirs = quotes.map((quote) => describeHypothesisWay(before, quote));
  const longest: number[] = [];
  const placeInSlices = (): void => {
    const slices: number[] = [];
    let started = processorTime();
    for (const { done } of placeAll(after, own, { now: processorTime, sliceMs: SLICE_MS })) {
      slices.push(processorTime() - started);
      started = processorTime();
      if (done) break;
    }
    longest.push(Math.max(...slices));
  };
  const took = await inTurn(
    {
      place: placeInSlices,
      placeTheirs: () => theirs.map((quote) => placeHypothesisWay(after, quote)),
    },
    { rounds: 5, warm: 1, now: processorTime },
  );
  const few = quotes.slice(0, DESCRIBED);
  const described = await inTurn(
    { own: () => few.map((quote) => describeQuote(before, quote)) },
    { rounds: 5, warm: 1, now: processorTime },
  );
  return [
    answer('anchoring/place', {
      figure: ms(`${quotes.length} notes by lib/anchoring, in slices`, took.place),
      peer: ms('an equivalent of Hypothesis’ way', took.placeTheirs),
    }),
    answer('anchoring/describe', {
      figure: ms(
        `by lib/anchoring, with what tells it from its like; the mean of ${few.length}`,
        described.own.map((took) => took / few.length),
      ),
    }),
    answer('anchoring/slice', {
      figure: ms('the longest of all slices', longest.slice(1)),
      peer: always('the slice that was asked for', SLICE_MS, 'ms'),
    }),
  ];
}

interface Attached {
  quotes: number;
  own: number;
  theirs: number;
}

/** Quotes whose sentence was taken out, and that are placed on other words all the same. */
function wrongOn(text: string, seed: number): Attached {
  const { before, after, quotes, gone } = editPage(text, NOTES, seed);
  const deleted = quotes.filter((quote) => gone.has(quote));
  const isPlaced = (quote: Span): boolean => 'span' in placeQuote(after, describeQuote(before, quote));
  const isTheirs = (quote: Span): boolean =>
    placeHypothesisWay(after, describeHypothesisWay(before, quote)) !== undefined;
  return { quotes: deleted.length, own: deleted.filter(isPlaced).length, theirs: deleted.filter(isTheirs).length };
}

function wrongPlaces(): Row {
  const total: Attached = { quotes: 0, own: 0, theirs: 0 };
  for (const [at, { text }] of [...storedTexts(), ...storedTexts()].entries()) {
    const one = wrongOn(text, at);
    total.quotes += one.quotes;
    total.own += one.own;
    total.theirs += one.theirs;
  }
  const share = (wrong: number): number => (100 * wrong) / total.quotes;
  return answer('anchoring/wrong', {
    figure: always(`by lib/anchoring, of ${total.quotes} quotes`, share(total.own), 'of 100'),
    peer: always('an equivalent of Hypothesis’ way', share(total.theirs), 'of 100'),
  });
}

export const ANCHORING: Bench = {
  name: 'anchoring',
  question: 'How long does it take to find many notes again, and how many end on wrong words?',
  run: async () => [...(await times()), wrongPlaces()],
};
