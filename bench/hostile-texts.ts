import { readPolicy } from '@/lib/corpus/finding';

import { LONG_PAPER } from './long-paper';
import { SHIPPED } from './shipped';
import { answer, inTurn, ms } from './measure';
import type { Bench, Row } from './measure';
import { processorTime } from './processor-time';

interface Hostile {
  readonly name: string;
  /** The text, `times` as long as at first. */
  readonly make: (times: number) => string;
}

const HALF_MB = 500_000;
const filled = (words: string, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** Texts that are slow for a finder that tries again from each place. Each is measured at one and at two lengths. */
const TEXTS: readonly Hostile[] = [
  { name: '1 MB without a space', make: (times) => filled('Aa', times * HALF_MB) },
  { name: '1 MB of one capital letter', make: (times) => filled('A', times * HALF_MB) },
  { name: 'brackets that are never closed', make: (times) => filled('Europol (', times * 100_000) },
  {
    name: '80,000 quotes inside each other',
    make: (times) => `${'we said ‘'.repeat(times * 40_000)}we will act${'’'.repeat(times * 40_000)}`,
  },
  { name: 'a name that never ends', make: (times) => filled('Department for Health and ', times * 100_000) },
  { name: 'offices within offices', make: (times) => filled('Minister of State for Chair of the ', times * 100_000) },
  {
    name: 'a promise that never ends',
    make: (times) => filled('we will agree to continue to commit to ', times * 100_000),
  },
  {
    name: 'conditions on conditions',
    make: (times) => `We will act${filled(', subject to law by 2030 if needed', times * 100_000)}`,
  },
  { name: 'a number that never ends', make: (times) => filled('1,', times * 100_000) },
  {
    name: 'articles of articles',
    make: (times) => filled('Article 1(1)(a) of Regulation (EU) 2022/', times * 100_000),
  },
  { name: 'dates that run on', make: (times) => filled('4 March 2024 to the end of ', times * 100_000) },
  { name: 'white space', make: (times) => `We will${' '.repeat(times * 200_000)}act.` },
  { name: 'a list of one-word lines', make: (times) => filled('We\n', times * 100_000) },
  { name: 'every plane of Unicode', make: (times) => filled('𐐀Ａé\u0301🏴󠁧󠁢󠁥󠁮󠁧󠁿\u202e\ud800 ', times * 100_000) },
];

async function measure({ name, make }: Hostile): Promise<Row> {
  const [once, twice] = [make(1), make(2)].map((text) => ({ text, headings: [] }));
  if (once === undefined || twice === undefined) throw new RangeError(name);
  const took = await inTurn(
    { once: () => readPolicy(LONG_PAPER, once, SHIPPED), twice: () => readPolicy(LONG_PAPER, twice, SHIPPED) },
    { rounds: 7, warm: 2, now: processorTime },
  );
  return answer('hostile-texts/length', {
    on: name,
    figure: ms('twice the length', took.twice),
    peer: ms('once', took.once),
  });
}

export const HOSTILE_TEXTS: Bench = {
  name: 'hostile-texts',
  question: 'Does any text make the finder slower than its length?',
  async run() {
    const rows: Row[] = [];
    for (const text of TEXTS) rows.push(await measure(text));
    return rows;
  },
};
