import { useId } from 'preact/hooks';

import { t } from '@/lib/language';
import type { FindId } from '@/lib/model';

import { dateWords, due } from '@/lib/words';
import { Chevron } from '../blocks/Chevron';
import { FoundBy } from './FoundBy';
import { NameOpen } from './NameOpen';
import type { ListedName } from './panel-view';

/** "A or B or C". */
const anyOf = (names: readonly string[]): string =>
  names.reduce((before, name) => t('{before} or {name}', { before, name }));

/** What a name is, or what a date comes to: one line. */
function aboutWords({ about, resolved, name, known, alternatives = [] }: ListedName): string | undefined {
  if (about !== undefined) return about;
  if (resolved !== undefined) {
    const from = dateWords(resolved.from);
    const words = resolved.from === resolved.to ? from : t('{from} to {to}', { from, to: dateWords(resolved.to) });
    return words === name ? undefined : words;
  }
  if (!known && alternatives.length > 1) return t('It may be {names}', { names: anyOf(alternatives) });
  return known ? undefined : t('Found by the way it is written');
}

/** A name, how often it stands on the page, what it is; opens to the rest. */
export function NameRow({
  name,
  state,
  toggle,
  show,
  goToCommitment,
}: {
  name: ListedName;
  state: 'open' | 'closed';
  toggle: () => void;
  show: (id: FindId) => void;
  goToCommitment: (id: FindId) => void;
}) {
  const id = useId();
  const about = aboutWords(name);
  return (
    <li class="pm-row" {...(state === 'open' ? { 'data-here': true } : {})}>
      <button
        type="button"
        class="pm-name-button"
        data-row={name.key}
        data-finds={name.finds.join(' ')}
        aria-expanded={state === 'open'}
        {...(state === 'open' ? { 'aria-controls': id } : {})}
        onClick={toggle}
      >
        <strong>{name.name}</strong>
        <span class="pm-small pm-quiet">{due.times(name.finds.length)}</span>
        <Chevron />
        {about === undefined ? null : <span class="pm-small">{about}</span>}
        <FoundBy why={name.why ?? []} />
      </button>
      {state === 'closed' ? null : (
        <div id={id} class="pm-name-open">
          <NameOpen name={name} show={show} goToCommitment={goToCommitment} />
        </div>
      )}
    </li>
  );
}
