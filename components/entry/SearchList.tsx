import type { SearchShown } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { Act } from '../corpus/Act';
import { useCorpus } from '../corpus/corpus-context';

const AUTHOR_WORDS = { editors: 'Pledgemark’s editors', reader: 'You' } as const;

const authorOf = ({ by }: SearchShown): string => (typeof by === 'string' ? AUTHOR_WORDS[by] : `Pack of ${by.pack}`);
const quoted = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(' and ');

/** The way to take out a search of the reader's own. */
function Forget({ search: { by, id, scope } }: { search: SearchShown }) {
  const tools = useCorpus();
  if (by !== 'reader' || tools === undefined) return null;
  return <Act does={() => tools.acts.takeOut('searched', id, scope)}>Forget this search</Act>;
}

/** Who looked, when, where and for which words. Without a line here, nobody has looked. */
export function SearchList({ searched }: { searched: readonly SearchShown[] }) {
  if (searched.length === 0) return <p class="pm-small">No search is on record.</p>;
  return (
    <ul class="pm-searches">
      {searched.map((search) => {
        const { id, on, where, scope, words, from, to, note } = search;
        return (
          <li key={id} class="pm-small">
            <strong>{authorOf(search)}</strong>, {dateWords(on)}
            {where === undefined ? '' : `, ${where}`}
            {words.length === 0 ? '' : `: ${quoted(words)}`}. {scope}, {dateWords(from)} to {dateWords(to ?? on)}: none
            found.
            {note === undefined ? null : <span class="pm-quiet"> {note}</span>} <Forget search={search} />
          </li>
        );
      })}
    </ul>
  );
}
