import { CHANGE_WORDS } from '../words/suggestions';
import { shortQuote } from '../blocks/quote-words';
import { useCorpus } from './corpus-context';

/** The last change of the corpus, and the way back: 30 steps, one after the other. */
export function LastChange({ say }: { say: (words: string) => void }) {
  const tools = useCorpus();
  if (tools?.last === undefined) return null;
  const { what, about } = tools.last;
  const takeBack = (): void => {
    void tools.acts.takeBack().then(() => say('Taken back.'));
  };
  return (
    <p class="pm-last pm-small">
      <span>
        {CHANGE_WORDS[what]}: “{shortQuote(about)}”.
      </span>{' '}
      <button type="button" class="pm-link" onClick={takeBack}>
        Take it back
      </button>
    </p>
  );
}
