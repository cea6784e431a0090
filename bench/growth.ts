import { readPolicy } from '@/lib/corpus/finding';
import { compileGazetteer, findMentions } from '@/lib/finder';
import type { Entity, EntityId } from '@/lib/model';

import { LONG_PAPER } from './long-paper';
import { SHIPPED, entities, namesOf } from './shipped';
import { answer, inTurn, ms } from './measure';
import type { Bench } from './measure';
import { LONG, longText } from './texts';
import { processorTime } from './processor-time';

const TIMES = 10;

/** Half of the made-up names begin with a word of their own, half with the first word of a real one. */
function madeUp(name: string, copy: number): string {
  const [first = '', ...rest] = name.split(' ');
  if (copy % 2 === 0) return `${name} of Ward ${copy}`;
  const own = Array.from(first.toLowerCase()).reverse().join('');
  return [own.charAt(0).toUpperCase() + own.slice(1) + 'x'.repeat(copy), ...rest].join(' ');
}

/** The entities that ship, and nine made-up ones to each. */
function tenfold(of: readonly Entity[]): Entity[] {
  return of.flatMap((entity) =>
    Array.from({ length: TIMES }, (_, copy): Entity => {
      if (copy === 0) return entity;
      return {
        ...entity,
        id: `${entity.id}-${copy}` as EntityId,
        name: madeUp(entity.name, copy),
        aliases: entity.aliases.map((alias) => ({ ...alias, text: madeUp(alias.text, copy) })),
      };
    }),
  );
}

export const GROWTH: Bench = {
  name: 'growth',
  question: 'Does the time grow with the text alone, and not with the names?',
  async run() {
    const once = { text: await longText(LONG), headings: [] };
    const twice = { text: await longText(2 * LONG), headings: [] };
    const many = tenfold(entities);
    const tenTimes = compileGazetteer(many);
    const took = await inTurn(
      {
        once: () => readPolicy(LONG_PAPER, once, SHIPPED),
        twice: () => readPolicy(LONG_PAPER, twice, SHIPPED),
        names: () => findMentions(once, SHIPPED.gazetteer),
        tenTimes: () => findMentions(once, tenTimes),
      },
      { rounds: 11, warm: 4, now: processorTime },
    );
    const [few, all] = [namesOf(entities).length, namesOf(many).length];
    return [
      answer('growth/words', {
        figure: ms('90,000 words', took.twice),
        peer: ms('45,000 words', took.once),
      }),
      answer('growth/names', {
        figure: ms(`${all} names`, took.tenTimes),
        peer: ms(`${few} names`, took.names),
      }),
    ];
  },
};
