import nlp from 'compromise';

import { readPolicy } from '@/lib/corpus/finding';

import { PAGE, SHIPPED } from './shipped';
import { atLeast, compare, inTurn, ms } from './measure';
import type { Bench } from './measure';
import { LONG, longText } from './texts';
import { processorTime } from './processor-time';

/** What the package gives of names: the text read, and its people, organizations and places. */
function readByCompromise(text: string): number {
  const read = nlp(text);
  return [read.people(), read.organizations(), read.places()].flatMap((found) => found.json() as unknown[]).length;
}

export const FINDER_SPEED: Bench = {
  name: 'finder-speed',
  question: 'How long does the whole finder take for a long paper?',
  async run() {
    const text = await longText(LONG);
    const reading = { text, headings: [] };
    const took = await inTurn(
      { own: () => readPolicy(PAGE, reading, SHIPPED), compromise: () => readByCompromise(text) },
      { rounds: 5, warm: 1, times: { own: 4 }, now: processorTime },
    );
    return [
      compare('The whole finder (names, commitments, progress, links) in 45,000 words', {
        figure: ms('names, commitments, progress and links', took.own),
        peer: ms('compromise: people, organizations, places', took.compromise),
        reads: 'times less',
        asked: atLeast(30),
      }),
    ];
  },
};
