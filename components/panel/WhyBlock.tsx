import { MARKED_BY_READER } from '@/lib/model';

import { RULE_WORDS } from '../words/choices';
import { STRENGTH_WORDS } from '../words/labels';
import { Block } from './Block';
import { headlineOf } from './choose-rows';
import type { ListedCommitment } from './listed-commitment';

function countedWords({ known }: ListedCommitment): string {
  if (known === undefined) return 'No records were counted.';
  const records = known.timeline.filter((entry) => entry.is === 'record').length;
  const gaps = known.timeline.length - records;
  const counted = `${records} ${records === 1 ? 'record was' : 'records were'} counted`;
  const searched = gaps === 0 ? '' : `, and ${gaps} ${gaps === 1 ? 'search' : 'searches'} that found nothing`;
  return `${counted}${searched}.`;
}

/** The row of the grammar that found it, the rule of its headline, the records counted. */
export function WhyBlock({ row }: { row: ListedCommitment }) {
  const { trigger, why, strength } = row.find;
  return (
    <Block heading="Why does it say this?" first="folded">
      <ul class="pm-why">
        {why === MARKED_BY_READER ? (
          <li>
            You marked these words: {STRENGTH_WORDS[strength].label.toLowerCase()}. No row of the grammar finds them.
          </li>
        ) : (
          <li>
            “{trigger.words}” is found by the row “{why}” of the grammar: {STRENGTH_WORDS[strength].label.toLowerCase()}
            .
          </li>
        )}
        <li>{RULE_WORDS[headlineOf(row).says]}</li>
        <li>{countedWords(row)}</li>
      </ul>
    </Block>
  );
}
