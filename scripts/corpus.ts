/**
 * Checks the corpus that ships, or tells what it holds: `npm run corpus -- --check`, `npm run corpus -- --report`.
 * `--check` says what is wrong, with the record, and then fails.
 */
import { SEEDS } from '@/seeds/corpus';
import { AREA_FILES, WHOLE } from '@/seeds/whole';

import { corpusCheck } from './corpus/check';
import { corpusReport } from './corpus/report';

const shipped = { base: SEEDS, areas: AREA_FILES, whole: WHOLE };
const asked = process.argv.slice(2);

function check(): number {
  const faults = corpusCheck(shipped);
  for (const fault of faults) console.error(fault);
  if (faults.length === 0)
    console.log(`${WHOLE.commitments.length} commitments and ${WHOLE.evidence.length} records: nothing is wrong.`);
  return faults.length === 0 ? 0 : 1;
}

if (asked.includes('--report')) console.log(corpusReport(shipped));
if (asked.includes('--check')) process.exitCode = check();
if (!asked.includes('--check') && !asked.includes('--report')) {
  console.error('npm run corpus -- --check | --report');
  process.exitCode = 1;
}
