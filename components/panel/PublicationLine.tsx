import { t } from '@/lib/language';
import type { ListedPublication } from '@/lib/model';

import { partAddress } from '../words/page-address';
import { partTitle, partWords, publicationWords } from '../words/publication-words';
import { PartLink } from './PartLink';
import type { OpenPart } from './PartLink';

/** What the page is a part of: how much of it was read, its parts in order, and the way to the next. */
export function PublicationLine({ publication, open }: { publication: ListedPublication; open: OpenPart | undefined }) {
  const { of, parts, next } = publication;
  return (
    <div class="pm-publication pm-small">
      <details>
        <summary>{publicationWords(publication)}</summary>
        <ol>
          {parts.map((part) => (
            <li key={part.address} aria-current={part.isCurrent ? 'page' : undefined}>
              {part.isCurrent ? (
                <b>{partTitle(part)}</b>
              ) : (
                <PartLink href={partAddress(part, of)} open={open}>
                  {partTitle(part)}
                </PartLink>
              )}{' '}
              <span class="pm-quiet">{partWords(part)}</span>
            </li>
          ))}
        </ol>
      </details>
      {next === undefined ? null : (
        <PartLink href={partAddress(next, of)} open={open}>
          {t('Next part')}
          <span class="pm-hidden"> {partTitle(next)}</span>
        </PartLink>
      )}
    </div>
  );
}
