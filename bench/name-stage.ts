import { findMentions } from '@/lib/finder';

import { SHIPPED, entities, namesOf } from './shipped';
import { answer, inTurn, ms } from './measure';
import type { Bench } from './measure';
import { bareScan } from './peers/bare-scan';
import { loopOver } from './peers/character-loop';
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
    const find = () => findMentions(reading, SHIPPED.gazetteer);
    const ours = find();
    const loop = loopOver(text, ours);
    const took = await inTurn(
      { own: find, bare: () => scan(text), loop: loop.run },
      { rounds: 25, warm: 8, now: processorTime },
    );
    const figure = ms(`every kind of name, with its type: ${ours.length} marks, ${names.length} names known`, took.own);
    return [
      answer('name-stage/bare-scan', { figure, peer: ms('bare scan of a Map from first words', took.bare) }),
      answer('name-stage/character-loop', {
        figure,
        peer: ms(`a loop over the characters, told their words: the same marks in ${loop.marks} places`, took.loop),
      }),
    ];
  },
};
