import type { CommitmentFind, IsoDate } from '@/lib/model';

import { useDesk } from '../corpus/corpus-desk';
import { RELATION_WORDS } from '../words/labels';
import { dateWords } from '../words/sentences';
import { Block } from './Block';
import { ComparedWords } from './ComparedWords';
import type { EarlierText } from './listed-commitment';
import { SourceLink } from './SourceLink';

/** The earlier texts that a commitment takes up, and which words went and came; that there is none, is said as of a day. */
export function SaidBefore({
  find: { id, quote },
  earlier,
  asOf,
}: {
  find: Pick<CommitmentFind, 'id' | 'quote'>;
  earlier: readonly EarlierText[];
  asOf: IsoDate;
}) {
  const suggested = useDesk()?.asides.takesUp[id] ?? [];
  if (earlier.length === 0 && suggested.length > 0) return null;
  if (earlier.length === 0)
    return (
      <Block heading="Said before" count="none found">
        <p class="pm-small">New here: no earlier one was found in this corpus, as of {dateWords(asOf)}.</p>
      </Block>
    );
  return (
    <Block heading="Said before" count={`${earlier.length} earlier`}>
      {earlier.map((text) => (
        <div class="pm-earlier" key={`${text.relation} ${text.document}`}>
          <p class="pm-small">
            <strong>{RELATION_WORDS[text.relation]}</strong>{' '}
            <SourceLink
              source={{ title: text.document, ...(text.address === undefined ? {} : { address: text.address }) }}
            />
            {text.date === '' ? '' : `, ${dateWords(text.date)}`}. {text.note}
            {text.by === 'reader' ? ' You said so.' : ''}
          </p>
          {text.quote === undefined ? (
            <p class="pm-small pm-quiet">The earlier words: text not found.</p>
          ) : (
            <ComparedWords was={text.quote} now={quote} />
          )}
        </div>
      ))}
    </Block>
  );
}
