// npm run evaluate:reports: aligns the stored reports with the documents they answer, and prints a row a pair for
// docs/quality.md, with the pairs that are wrong below.
import { aligned, figuresLine, isRight, storedPairs } from './evaluate/report-pairs';

for (const pair of storedPairs()) {
  const wrong = aligned(pair).pairs.filter((one) => !isRight(pair, one));
  if (pair.truth.length > 0) console.log(figuresLine(pair));
  else console.log(`${pair.name}: ${wrong.length} pairs, of none`);
  for (const { item, passage } of wrong) console.log(`  wrong: “${item.words}” with “${passage.words}”`);
}
