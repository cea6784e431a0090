import { t } from '@/lib/language';

/** So many tags are offered at once. */
const OFFERED = 6;

const folded = (tag: string): string => tag.trim().toLowerCase();

/** The tag being typed, after the last comma, and those before it. */
function split(typed: string): { readonly before: readonly string[]; readonly last: string } {
  const parts = typed.split(',');
  return { before: parts.slice(0, -1).map((tag) => tag.trim()), last: parts.at(-1)?.trim() ?? '' };
}

/** The tags in use that begin with, or hold, what is being typed; those already given are left out. */
export function tagsOffered(known: readonly string[], typed: string): readonly string[] {
  const { before, last } = split(typed);
  const given = new Set([...before, ...(known.some((tag) => folded(tag) === folded(last)) ? [last] : [])].map(folded));
  const sought = folded(last).replace(/^#/u, '');
  const fits = known.filter((tag) => !given.has(folded(tag)) && folded(tag).includes(sought));
  return fits
    .toSorted((a, b) => Number(folded(b).startsWith(sought)) - Number(folded(a).startsWith(sought)))
    .slice(0, OFFERED);
}

/** A field for tags, with commas between them; tags in use are offered as buttons, by mouse and by Tab. */
export function TagChoice({
  id,
  typed,
  known,
  type,
  onLeave,
}: {
  id: string;
  typed: string;
  known: readonly string[];
  type: (typed: string) => void;
  onLeave: () => void;
}) {
  const offered = tagsOffered(known, typed);
  const take = (tag: string): void => {
    const { before, last } = split(typed);
    const whole = known.some((one) => folded(one) === folded(last)) ? [...before, last] : before;
    type(`${[...whole, tag].filter((one) => one !== '').join(', ')}, `);
    document.getElementById(id)?.focus();
  };
  return (
    <>
      <label for={id} class="pm-small">
        {t('Tags, with commas between them')}
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {offered.length === 0 ? null : (
        <div class="pm-offered" role="group" aria-label={t('Tags you use')}>
          {offered.map((tag) => (
            <button key={tag} type="button" class="pm-chip" onClick={() => take(tag)}>
              <span class="pm-hidden">{t('Add tag')} </span>
              {tag}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
