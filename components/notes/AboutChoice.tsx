import { t } from '@/lib/language';
import type { NoteLink } from '@/lib/model';

import type { LinkName } from '@/lib/model';
import { shortQuote } from '../blocks/quote-words';

function linkName(link: NoteLink, about: readonly LinkName[]): string {
  return about.find((one) => one.link.id === link.id)?.name ?? link.id;
}

/** “the participants agreed …” or Frontex: the words of a commitment are a quotation, a name is none. */
export function aboutWords(link: NoteLink, about: readonly LinkName[]): string {
  const name = shortQuote(linkName(link, about));
  return link.to === 'commitment' ? `“${name}”` : name;
}

/** What a note is about, in the corpus: chosen from what the page names and promises. */
export function AboutChoice({
  id,
  links,
  about,
  choose,
}: {
  id: string;
  links: readonly NoteLink[];
  about: readonly LinkName[];
  choose: (links: readonly NoteLink[]) => void;
}) {
  const rest = about.filter(({ link }) => !links.some((one) => one.id === link.id));
  if (links.length + rest.length === 0) return null;
  const group = (to: NoteLink['to']) => rest.filter(({ link }) => link.to === to);
  return (
    <>
      {links.length === 0 ? null : (
        <ul class="pm-about">
          {links.map((link) => (
            <li key={link.id} class="pm-small">
              {t('About {name}', { name: aboutWords(link, about) })}{' '}
              <button type="button" class="pm-link" onClick={() => choose(links.filter((one) => one.id !== link.id))}>
                {t('Remove')}
                <span class="pm-hidden"> {linkName(link, about)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {rest.length === 0 ? null : (
        <>
          <label for={id} class="pm-small">
            {t('About (a name or a commitment)')}
          </label>
          <select
            id={id}
            value=""
            onChange={(event) => {
              const chosen = rest.find(({ link }) => link.id === event.currentTarget.value);
              if (chosen !== undefined) choose([...links, chosen.link]);
            }}
          >
            <option value="">{t('Choose…')}</option>
            {group('commitment').length === 0 ? null : (
              <optgroup label={t('Commitments')}>
                {group('commitment').map(({ link, name }) => (
                  <option key={link.id} value={link.id}>
                    {shortQuote(name)}
                  </option>
                ))}
              </optgroup>
            )}
            {group('entity').length === 0 ? null : (
              <optgroup label={t('Names')}>
                {group('entity').map(({ link, name }) => (
                  <option key={link.id} value={link.id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        </>
      )}
    </>
  );
}
