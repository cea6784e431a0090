import { RELATION_WORDS } from '../words/labels';
import { dateWords } from '../words/sentences';
import { wordChanges } from '../words/word-changes';
import type { WordChange } from '../words/word-changes';
import { Block } from './Block';
import type { EarlierText } from './listed-commitment';
import { SourceLink } from './SourceLink';
import { WordChanges } from './WordChanges';

const quoted = (changes: readonly WordChange[], kind: WordChange['kind']): string =>
  changes
    .filter((change) => change.kind === kind)
    .map(({ words }) => `“${words}”`)
    .join(', ');

function Compared({ was, now }: { was: string; now: string }) {
  const changes = wordChanges(was, now);
  const added = quoted(changes, 'added');
  const removed = quoted(changes, 'removed');
  if (added === '' && removed === '') return <p class="pm-small">The words are the same.</p>;
  return (
    <>
      <p class="pm-small pm-changes">
        <span class="pm-hidden">Word changes. </span>
        <WordChanges changes={changes} />
      </p>
      {added === '' ? null : (
        <p class="pm-small">
          <strong>Came in:</strong> {added}.
        </p>
      )}
      {removed === '' ? null : (
        <p class="pm-small">
          <strong>Dropped out:</strong> {removed}.
        </p>
      )}
    </>
  );
}

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
          </p>
          {text.quote === undefined ? (
            <p class="pm-small pm-quiet">The earlier words: text not found.</p>
          ) : (
            <Compared was={text.quote} now={quote} />
          )}
        </div>
      ))}
    </Block>
  );
}
