import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { t } from '@/lib/language';
import type { TextQuote } from '@/lib/model';
import { cite } from '@/lib/words';

/** Where some words stand, so that another reader is led to them. */
export interface Linked {
  readonly address: string;
  readonly quote: Pick<TextQuote, 'exact'> & Partial<TextQuote>;
  /** Of a PDF: the page that they begin on, counted from 1. */
  readonly sheet?: number | undefined;
}

const refusedWords = (): string => t('The browser did not copy it. Copy the link from the field.');

/** A link into a PDF leads to a page of it, not to words. */
function labelOf(link: string, sheet: number | undefined): string {
  if (link.includes('#:~:text=')) return t('Copy link to these words');
  return sheet === undefined ? t('Copy link to the PDF') : t('Copy link to page {sheet} of the PDF', { sheet });
}

/** The link as text, for a browser that does not let it be copied: selected, to be copied by hand. */
function LinkField({ link }: { link: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [link]);
  return (
    <>
      <label class="pm-small" for={id}>
        {refusedWords()}
      </label>
      <input id={id} ref={field} class="pm-link-field" type="text" readOnly value={link} />
    </>
  );
}

/** Copies a link to words of a page. Nothing is drawn where no link leads to them, or nothing can be copied. */
export function CopyLink({
  address,
  quote,
  sheet,
  copy,
  say,
}: Linked & {
  copy: ((text: string) => Promise<void>) | undefined;
  /** Says it in the live region. */
  say: (words: string) => void;
}) {
  const [became, setBecame] = useState<'nothing yet' | 'copied' | 'refused'>('nothing yet');
  const link = cite.passage(address, quote, sheet);
  if (link === undefined || copy === undefined) return null;
  const press = (): void => {
    copy(link).then(
      () => {
        setBecame('copied');
        say(t('Copied.'));
      },
      () => {
        setBecame('refused');
        say(refusedWords());
      },
    );
  };
  return (
    <>
      <button type="button" class="pm-link" onClick={press}>
        {labelOf(link, sheet)}
      </button>
      {became === 'copied' ? (
        <span class="pm-small" aria-hidden="true">
          {t('Copied.')}
        </span>
      ) : null}
      {became === 'refused' ? <LinkField link={link} /> : null}
    </>
  );
}
