import { RELATION_WORDS } from '../words/labels';
import { dateWords } from '../words/sentences';
import { Block } from './Block';
import { ComparedWords } from './ComparedWords';
import type { EarlierText } from './listed-commitment';
import { SourceLink } from './SourceLink';

/** The earlier texts that a commitment takes up, and which words went and came. */
export function SaidBefore({ quote, earlier }: { quote: string; earlier: readonly EarlierText[] }) {
  if (earlier.length === 0) return null;
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
