import { useState } from 'preact/hooks';

import { plural, t } from '@/lib/language';
import { questionOf } from '@/lib/model';
import type { Note, QuoteSelector, Span } from '@/lib/model';

/** What a reader can answer where a note's words changed, or stand in several places. */
export interface QuestionActs {
  /** The note is on these words from now on. */
  readonly attachTo: (note: Note, selector: QuoteSelector) => void;
  readonly leaveAsItWas: (note: Note) => void;
  /** Shows a place on the page that is open; absent where none is. */
  readonly showPlace?: (span: Span) => void;
}

/** Enough of what stands beside the words to know the place by. */
const BESIDE = 60;

/** One place where the note may be: its heading, and the words with what stands beside them. */
function Place({
  selector,
  number,
  children,
}: {
  selector: QuoteSelector;
  number: number;
  children: preact.ComponentChildren;
}) {
  const heading = selector.headings.at(-1);
  return (
    <li>
      <p class="pm-small pm-quiet">
        {heading === undefined
          ? t('Place {number}', { number })
          : t('Place {number}, under “{heading}”', { number, heading })}
      </p>
      <p class="pm-small">
        …{selector.prefix.slice(-BESIDE)}
        <mark lang="en" class="pm-place">
          {selector.exact}
        </mark>
        {selector.suffix.slice(0, BESIDE)}…
      </p>
      <div class="pm-acts">{children}</div>
    </li>
  );
}

function Places({ note, places, acts }: { note: Note; places: readonly QuoteSelector[]; acts: QuestionActs }) {
  const { showPlace } = acts;
  const total = note.placement.state === 'ambiguous' ? note.placement.places.length : places.length;
  return (
    <>
      <ol class="pm-places">
        {places.map((selector, at) => (
          <Place key={selector.position.start} selector={selector} number={at + 1}>
            <button type="button" class="pm-button" onClick={() => acts.attachTo(note, selector)}>
              {t('Put the note here')}
              <span class="pm-hidden">: {t('place {number}', { number: at + 1 })}</span>
            </button>
            {showPlace === undefined ? null : (
              <button type="button" class="pm-link" onClick={() => showPlace(selector.position)}>
                {t('Show on page')}
                <span class="pm-hidden">: {t('place {number}', { number: at + 1 })}</span>
              </button>
            )}
          </Place>
        ))}
      </ol>
      {total > places.length ? (
        <p class="pm-small">
          {t(
            'The {count} places most like the old one are listed, of {total}. For another one, select the words on the page.',
            { count: places.length, total },
          )}
        </p>
      ) : null}
    </>
  );
}

const choiceWords = (places: number): string =>
  places === 1 ? t('Look at the place') : plural(places, 'Choose from {count} place', 'Choose from {count} places');

/** Asks where a note belongs. It is never moved without an answer, and nothing is asked twice. */
export function NoteQuestion({ note, acts }: { note: Note; acts: QuestionActs }) {
  const [state, setState] = useState<'open' | 'closed'>('closed');
  const { placement, found = [] } = note;
  const question = questionOf(placement);
  const [first] = found;
  if (question === undefined || question === note.letBe || first === undefined) return null;
  const choosing = state === 'open';
  return (
    <>
      <div class="pm-acts">
        {placement.state === 'edited' || placement.state === 'anchored' ? (
          <button type="button" class="pm-button" onClick={() => acts.attachTo(note, first)}>
            {placement.state === 'edited' ? t('Keep note on the new words') : t('Keep note in the new place')}
          </button>
        ) : (
          <button
            type="button"
            class="pm-button"
            aria-expanded={choosing}
            onClick={() => setState(choosing ? 'closed' : 'open')}
          >
            {choiceWords(placement.state === 'ambiguous' ? placement.places.length : found.length)}
          </button>
        )}
        <button type="button" class="pm-link" onClick={() => acts.leaveAsItWas(note)}>
          {t('Leave as it was')}
        </button>
      </div>
      {choosing && placement.state === 'ambiguous' ? <Places note={note} places={found} acts={acts} /> : null}
    </>
  );
}
