import { t, worded } from '@/lib/language';
import type { SearchShown } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { Act } from '../corpus/Act';
import { useCorpus } from '../corpus/corpus-context';

const AUTHOR_WORDS = worded({ editors: 'Pledgemark’s editors', reader: 'You' });

const authorOf = ({ by }: SearchShown): string =>
  typeof by === 'string' ? AUTHOR_WORDS[by] : t('Pack of {publisher}', { publisher: by.pack });
const quoted = (words: readonly string[]): string =>
  words.map((one) => `“${one}”`).reduce((said, word) => t('{words} and {word}', { words: said, word }));

/** The way to take out a search of the reader's own. */
function Forget({ search: { by, id, scope } }: { search: SearchShown }) {
  const tools = useCorpus();
  if (by !== 'reader' || tools === undefined) return null;
  return <Act does={() => tools.acts.takeOut('searched', id, scope)}>{t('Forget this search')}</Act>;
}

/** Who looked, when, where and for which words. Without a line here, nobody has looked. */
export function SearchList({ searched }: { searched: readonly SearchShown[] }) {
  if (searched.length === 0) return <p class="pm-small">{t('No search is on record.')}</p>;
  return (
    <ul class="pm-searches">
      {searched.map((search) => {
        const { id, on, where, scope, words, from, to, note } = search;
        return (
          <li key={id} class="pm-small">
            <strong>{authorOf(search)}</strong>, {dateWords(on)}
            {where === undefined ? '' : `, ${where}`}
            {words.length === 0 ? '' : `: ${quoted(words)}`}.{' '}
            {t('{scope}, {from} to {to}: none found.', { scope, from: dateWords(from), to: dateWords(to ?? on) })}
            {note === undefined ? null : <span class="pm-quiet"> {note}</span>} <Forget search={search} />
          </li>
        );
      })}
    </ul>
  );
}
