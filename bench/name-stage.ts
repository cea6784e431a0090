import { findMentions } from '@/lib/finder';

import { SHIPPED, entities, namesOf } from './shipped';
import { atMost, compare, inTurn, ms } from './measure';
import type { Bench } from './measure';
import { bareScan } from './peers/bare-scan';
import { LONG, longText } from './texts';
import { processorTime } from './processor-time';

export const NAME_STAGE: Bench = {
  name: 'name-stage',
  question: 'What do types, patterns and rules cost beside a bare look-up of the same names?',
  async run() {
    const text = await longText(LONG);
    const reading = { text, headings: [] };
    const names = namesOf(entities);
    const scan = bareScan(names);
    const took = await inTurn(
      { own: () => findMentions(reading, SHIPPED.gazetteer), bare: () => scan(text) },
      { rounds: 25, warm: 8, now: processorTime },
    );
    return [
      compare(`All names in 45,000 words, with ${names.length} names known`, {
        figure: ms('every kind of name, with its type', took.own),
        peer: ms('bare scan of a Map from first words', took.bare),
        reads: 'times as much',
        asked: atMost(4),
      }),
    ];
  },
};
