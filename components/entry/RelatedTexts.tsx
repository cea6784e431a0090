import { t } from '@/lib/language';
import type { RelatedText } from '@/lib/model';
import { authorWords, dateWords, packWords } from '@/lib/words';

import { ComparedWords } from '../blocks/ComparedWords';
import { entryAddress } from '../blocks/entry-address';
import { SourceLink } from '../blocks/SourceLink';
import { RELATION_WORDS } from '../words/labels';

/** Where the page of another commitment is shown. */
type Opens = 'here' | 'in a new tab';

/** A text that this one takes up, or that takes this one up. */
function Related({ text, quote, opens }: { text: RelatedText; quote: string | undefined; opens: Opens }) {
  const { relation, document: title, address, date, note, by, commitment, headline, pack } = text;
  return (
    <div class="pm-earlier">
      <p class="pm-small">
        <strong>{RELATION_WORDS[relation]}</strong>{' '}
        <SourceLink source={{ title, ...(address === undefined ? {} : { address }) }} />
        {date === '' ? '' : `, ${dateWords(date)}`}. {note}
        {by === undefined
          ? ''
          : by === 'reader'
            ? ` ${t('You said so.')}`
            : ` ${t('Said by {author}.', { author: authorWords(by) })}`}
        {headline === undefined ? '' : ` ${headline}.`}
        {pack === undefined ? '' : ` ${t('From {pack}.', { pack: packWords(pack) })}`}{' '}
        {commitment === undefined ? null : (
          <a href={entryAddress(commitment)} {...(opens === 'here' ? {} : { target: '_blank', rel: 'noreferrer' })}>
            {t('Its page')}
            <span class="pm-hidden">: {title}</span>
          </a>
        )}
      </p>
      {text.quote === undefined ? (
        <p class="pm-small pm-quiet">{t('Its words: text not found.')}</p>
      ) : quote === undefined ? (
        <blockquote lang="en" class="pm-small">
          {text.quote}
        </blockquote>
      ) : (
        <ComparedWords was={text.quote} now={quote} />
      )}
    </div>
  );
}

/** What a commitment takes up, and what takes it up later; that none is held is said. */
export function RelatedTexts({
  earlier,
  later,
  quote,
  opens,
}: {
  earlier: readonly RelatedText[];
  later: readonly RelatedText[];
  /** Its own words: what went and came is shown against them. */
  quote: string | undefined;
  opens: Opens;
}) {
  return (
    <>
      <p class="pm-small">
        <strong>{t('Said before:')}</strong> {earlier.length === 0 ? t('none held.') : ''}
      </p>
      {earlier.map((text) => (
        <Related
          key={`earlier ${text.relation} ${text.document} ${text.commitment ?? ''}`}
          {...{ text, quote, opens }}
        />
      ))}
      <p class="pm-small">
        <strong>{t('Taken up later:')}</strong> {later.length === 0 ? t('none held.') : ''}
      </p>
      {later.map((text) => (
        <Related key={`later ${text.relation} ${text.document} ${text.commitment ?? ''}`} {...{ text, quote, opens }} />
      ))}
    </>
  );
}
