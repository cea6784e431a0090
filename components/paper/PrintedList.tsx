import { t } from '@/lib/language';
import type { IsoDate } from '@/lib/model';

import { quoteWords } from '../blocks/quote-words';
import { signWords } from '../words/item-words';
import type { Item } from '../words/item-words';
import { dateWords } from '@/lib/words';

/** An item of the page with its words, as the margin numbers it. */
export interface Printed {
  readonly item: Extract<Item, { kind: 'commitment' | 'note' }>;
  readonly quote: string;
}

function Entries({ heading, printed }: { heading: string; printed: readonly Printed[] }) {
  if (printed.length === 0) return null;
  return (
    <>
      <p class="pm-paper-head">{heading}</p>
      <ol>
        {printed.map(({ item, quote }) => (
          <li key={item.number}>
            {item.kind === 'commitment' ? (
              <b>{signWords(item)}.</b>
            ) : (
              <b>{t('Your note {number}.', { number: item.number })}</b>
            )}{' '}
            “{quoteWords(quote)}”
          </li>
        ))}
      </ol>
    </>
  );
}

/**
 * Printed after the page: its commitments and what became of them on a day, and the words that the reader noted. What
 * the reader wrote is not among it: the page's process never holds it.
 */
export function PrintedList({ printed, asOf }: { printed: readonly Printed[]; asOf: IsoDate }) {
  const of = (kind: Item['kind']) => printed.filter(({ item }) => item.kind === kind);
  return (
    <div class="pm-paper">
      <Entries heading={t('Commitments on this page')} printed={of('commitment')} />
      <Entries heading={t('Your notes on this page')} printed={of('note')} />
      <p>
        {t('Found by Pledgemark, which is not part of GOV.UK.')}{' '}
        {t('What became of them: as of {day}, in the documents Pledgemark holds.', { day: dateWords(asOf) })}
        {of('note').length === 0 ? '' : ` ${t('What you wrote is printed from the notebook.')}`}
      </p>
    </div>
  );
}
