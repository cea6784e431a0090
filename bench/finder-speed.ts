import { readPolicy } from '@/lib/corpus/finding';

import { firstTexts } from './first-text';
import { LONG_PAPER } from './long-paper';
import { SHIPPED } from './shipped';
import { answer, inTurn, ms } from './measure';
import type { Bench, Row } from './measure';
import { loopOver } from './peers/character-loop';
import { compromise } from './peers/compromise';
import { wink } from './peers/wink';
import { LONG, longText } from './texts';
import { processorTime } from './processor-time';

/** As long as a page of GOV.UK often is. */
const FIRST_TEXT = 1_000;

const KINDS = {
  own: 'names, commitments, progress and links',
  compromise: 'compromise: people, organizations, places',
  wink: 'wink-nlp: parts of speech, and dates, money and the like',
} as const;

async function warm(): Promise<readonly Row[]> {
  const text = await longText(LONG);
  const reading = { text, headings: [] };
  const read = () => readPolicy(LONG_PAPER, reading, SHIPPED);
  const { mentions, commitments, progress } = read();
  const ours = [...mentions, ...commitments, ...progress];
  const loop = loopOver(text, ours);
  const [byCompromise, byWink] = [compromise(), wink()];
  const took = await inTurn(
    { own: read, loop: loop.run, compromise: () => byCompromise(text), wink: () => byWink(text) },
    { rounds: 7, warm: 1, times: { own: 5, loop: 15, wink: 3 }, now: processorTime },
  );
  const figure = ms(KINDS.own, took.own);
  return [
    answer('finder-speed/compromise-warm', { figure, peer: ms(KINDS.compromise, took.compromise) }),
    answer('finder-speed/wink-warm', { figure, peer: ms(KINDS.wink, took.wink) }),
    answer('finder-speed/character-loop', {
      figure: ms(`${ours.length} marks found and decided on`, took.own),
      peer: ms(`a loop over the characters, told their words: the same marks in ${loop.marks} places`, took.loop),
    }),
  ];
}

async function cold(): Promise<readonly Row[]> {
  const names = ['own', 'compromise', 'wink', 'nothing'] as const;
  const first = await firstTexts(names, await longText(FIRST_TEXT));
  const took: Record<(typeof names)[number], number[]> = { own: [], compromise: [], wink: [], nothing: [] };
  for (let round = 0; round < 9; round++) for (const name of names) took[name].push(first(name));
  const about = 'from the start of the process';
  const figure = ms(`${KINDS.own}, ${about}`, took.own);
  return [
    answer('finder-speed/compromise-cold', { figure, peer: ms(`${KINDS.compromise}, ${about}`, took.compromise) }),
    answer('finder-speed/wink-cold', { figure, peer: ms(`${KINDS.wink}, ${about}`, took.wink) }),
    answer('finder-speed/nothing-cold', { figure, peer: ms('a process that only reads the text', took.nothing) }),
  ];
}

export const FINDER_SPEED: Bench = {
  name: 'finder-speed',
  question: 'How long does the whole finder take for a long paper, and for its first text?',
  run: async () => [...(await warm()), ...(await cold())],
};
