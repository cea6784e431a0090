import { CHANGE_WORDS } from '../words/suggestions';
import { shortQuote } from '../panel/quote-words';
import { useDesk } from './corpus-desk';

/** The last change of the corpus, and the way back: 30 steps, one after the other. */
export function LastChange({ say }: { say: (words: string) => void }) {
  const desk = useDesk();
  if (desk?.last === undefined) return null;
  const { what, about } = desk.last;
  const takeBack = (): void => {
    void desk.acts.takeBack().then(() => say('Taken back.'));
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
