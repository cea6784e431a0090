import { test } from 'vitest';
import { aligned, figuresOf, isRight, storedPairs } from './pairs';
import { seemsToAnswer } from '@/lib/progress-reports';
test('try', () => {
  for (const pair of storedPairs()) {
    console.log(pair.name, seemsToAnswer({ ...pair.report.facts, reading: pair.report.reading }, pair.earlier.facts), JSON.stringify(figuresOf(pair)));
    (globalThis as any).dbg = process.env.DBG === pair.name;
    const { pairs, unanswered, reportOnly } = aligned(pair);
    for (const p of pairs) if (!isRight(pair, p)) console.log('  WRONG', p.item.number, p.item.words.slice(0, 60), '=>', p.passage.words.slice(0, 80), p.why);
    for (const u of unanswered) if (pair.truth.some((l) => pair.earlier.reading.text.slice(u.whole.start, u.whole.end).includes(l.earlier))) console.log('  MISSED', u.number, u.words.slice(0, 70));
    console.log('  only', reportOnly.map((r) => r.words.slice(0, 40)));
  }
});
