import type { ComponentChildren, RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

import { t, worded } from '@/lib/language';
import type { Correction, ReaderSays, Changed } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { Block } from '../blocks/Block';
import { Act } from '../corpus/Act';
import { useCorpus } from '../corpus/corpus-context';
import type { PageCorrections } from '../corpus/corpus-context';
import { dateReadWords } from '../words/corrections';
import { useLists } from './list-context';
import type { ListedCommitment } from './panel-view';
import { PutRightActors } from './PutRightActors';
import { PutRightDate } from './PutRightDate';
import { PutRightWords } from './PutRightWords';
import { offRow } from './TakenOff';

type Form = 'words' | 'date' | 'actor';

const SAID = worded({ words: 'Words changed.', date: 'Date changed.', actor: 'Who acts changed.' });

const isRenamed = ({ find }: ListedCommitment, { all }: PageCorrections): boolean =>
  all.some((one) => one.find === find.id && one.says.is === 'actor');

/** Whom the finder read, as a sentence. */
function actorsRead({ find, who }: Pick<ListedCommitment, 'find' | 'who'>): string {
  const words = (find.given ?? find).actors.map((actor) => actor.words).filter((one) => one !== '');
  if (words.length === 0) return t('Pledgemark read no name.');
  const named = who.filter((name) => !words.includes(name));
  const read = words.join(', ');
  if (named.length === 0) return t('Pledgemark read: {words}.', { words: read });
  return t('Pledgemark read: {words} ({names}).', { words: read, names: named.join(', ') });
}

/** One way to put something right: its button, what it is about, and the form that it opens in place. */
function Way({
  name,
  hint,
  button,
  state,
  toggle,
  changed,
  bringBack,
  children,
}: {
  name: string;
  hint: string;
  button: RefObject<HTMLButtonElement | null>;
  state: 'open' | 'closed';
  toggle: () => void;
  /** What the reader has put right before. */
  changed: Correction | undefined;
  bringBack: (correction: Correction) => Promise<Changed>;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <li>
      <button
        ref={button}
        type="button"
        class="pm-link"
        aria-expanded={state === 'open'}
        {...(state === 'open' ? {} : { 'aria-describedby': id })}
        onClick={toggle}
      >
        {name}
      </button>
      {state === 'open' ? null : (
        <p class="pm-small pm-quiet" id={id}>
          {hint}
        </p>
      )}
      {changed === undefined ? null : (
        <p class="pm-small">
          {t('You changed this on {day}.', { day: dateWords(changed.made.slice(0, 'YYYY-MM-DD'.length)) })}{' '}
          <Act does={() => bringBack(changed)}>{t('Bring it back')}</Act>
        </p>
      )}
      {state === 'open' ? children : null}
    </li>
  );
}

/** What a reader can put right of a commitment (UI section 10.1): each way opens in place, and the focus comes back. */
export function PutRight({ row }: { row: ListedCommitment }) {
  const tools = useCorpus();
  const { say, focus, names } = useLists();
  const [form, setForm] = useState<Form>();
  const buttons = {
    words: useRef<HTMLButtonElement>(null),
    date: useRef<HTMLButtonElement>(null),
    actor: useRef<HTMLButtonElement>(null),
  };
  const corrections = tools?.corrections;
  if (tools === undefined || corrections === undefined) return null;
  const { find, who, entry } = row;
  const close = (which: Form, words: string): void => {
    buttons[which].current?.focus();
    setForm(undefined);
    if (words !== '') say(words);
  };
  const takeOff = async (): Promise<Changed> => {
    const changed = await tools.acts.putRight([find.id], { is: 'not one' });
    if (changed !== 'saved') return changed;
    focus(offRow(find.id));
    say(t('Taken off. Bring it back is the next button.'));
    return changed;
  };
  const use = async (which: Form, says: ReaderSays): Promise<Changed> => {
    const changed = await tools.acts.putRight([find.id], says);
    if (changed === 'saved') close(which, SAID[which]);
    return changed;
  };
  const wayOf = (which: Form) => ({
    button: buttons[which],
    state: form === which ? ('open' as const) : ('closed' as const),
    toggle: () => (form === which ? close(which, '') : setForm(which)),
    changed: corrections.all.findLast((one) => one.find === find.id && one.says.is === which),
    bringBack: async ({ id }: Correction) => {
      const changed = await tools.acts.bringBack([id]);
      if (changed === 'saved') close(which, t('Brought back.'));
      return changed;
    },
  });
  const given = find.given ?? find;
  const renamed = isRenamed(row, corrections);
  const read = actorsRead({ find, who: renamed ? [] : who });
  const isOthers = entry !== undefined && entry.recordedBy !== 'reader';
  return (
    <Block heading={t('Put this right')} first="folded">
      <ul class="pm-put-right">
        <li>
          <Act does={takeOff}>{t('This is not a commitment')}</Act>
          <p class="pm-small pm-quiet">{t('It leaves the page and the count. You can bring it back.')}</p>
        </li>
        <Way name={t('Change its words')} hint={t('Choose where it begins and ends on the page.')} {...wayOf('words')}>
          <PutRightWords
            find={find.id}
            corrections={corrections}
            over={(how) => close('words', how === 'changed' ? SAID.words : '')}
          />
        </Way>
        {isOthers ? (
          <li>
            <p class="pm-small pm-quiet">
              {t(
                'Its date and who acts are from records with sources. To say otherwise, add evidence or give your view.',
              )}
            </p>
          </li>
        ) : (
          <>
            <Way name={t('Change its date')} hint={dateReadWords(given.deadline)} {...wayOf('date')}>
              <PutRightDate
                given={given.deadline}
                now={find.deadline}
                use={(date) => use('date', { is: 'date', date })}
                cancel={() => close('date', '')}
              />
            </Way>
            <Way name={t('Change who acts')} hint={read} {...wayOf('actor')}>
              <PutRightActors
                read={read}
                now={who.length > 0 && !renamed ? who : find.actors.map(({ words }) => words)}
                names={names}
                use={(actors) => use('actor', { is: 'actor', actors })}
                cancel={() => close('actor', '')}
              />
            </Way>
          </>
        )}
      </ul>
      <p class="pm-small pm-quiet">{t('What you put right stays on this computer, in your backup and in Options.')}</p>
    </Block>
  );
}
