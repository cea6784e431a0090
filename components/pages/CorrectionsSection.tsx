import { t } from '@/lib/language';
import type { Changed, ListedCorrection } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { shortQuote } from '../blocks/quote-words';
import { Act } from '../corpus/Act';
import { correctionWords } from '../words/corrections';
import { webAddress } from '../words/web-address';
import type { CorrectionsProps } from './corrections-view';
import { ReadCorrections } from './ReadCorrections';

interface PageListed {
  readonly page: string;
  readonly title: string;
  readonly address: string;
  readonly rows: readonly ListedCorrection[];
}

/** The pages in the order in which something was first put right on them. */
function byPage(all: readonly ListedCorrection[]): readonly PageListed[] {
  const pages = new Map<string, ListedCorrection[]>();
  for (const one of all) pages.set(one.correction.page, [...(pages.get(one.correction.page) ?? []), one]);
  return [...pages].flatMap(([page, rows]) => {
    const last = rows.at(-1)?.correction;
    return last === undefined ? [] : [{ page, title: last.title, address: last.address, rows }];
  });
}

function Title({ title, address }: Pick<PageListed, 'title' | 'address'>) {
  const href = webAddress(address);
  return <h3>{href === undefined ? title : <a href={href}>{title}</a>}</h3>;
}

function Row({ listed, bringBack }: { listed: ListedCorrection; bringBack: CorrectionsProps['onBringBack'] }) {
  const { correction, place } = listed;
  const { id, selector, made } = correction;
  const words = shortQuote(selector.exact);
  const day = dateWords(made.slice(0, 'YYYY-MM-DD'.length));
  return (
    <li>
      <strong>{correctionWords(correction)}</strong> “{words}”{' '}
      <span class="quiet">
        {place === 'missing'
          ? t('{day}. Place not found: these words are not on the page as you last read it.', { day })
          : day}
      </span>{' '}
      <Act does={() => bringBack(id)}>
        {t('Bring it back')}
        <span class="pm-hidden">: {words}</span>
      </Act>
    </li>
  );
}

/** What was brought back is gone from the list: the focus goes to its heading. */
async function thenToHeading(change: Promise<Changed>): Promise<Changed> {
  const changed = await change;
  if (changed === 'saved') document.querySelector<HTMLElement>('#put-right')?.focus();
  return changed;
}

/** What the reader put right, page by page, each with the way back; and all of it as a file. */
export function CorrectionsSection(props: CorrectionsProps) {
  const { corrections, notNames, onBringBack, onNameAgain, onSave } = props;
  const all = corrections.state === 'ready' ? corrections.data : [];
  return (
    <section>
      <h2 id="put-right" tabIndex={-1}>
        {t('What you put right')}
      </h2>
      {corrections.state === 'error' ? <p role="alert">{corrections.say}</p> : null}
      {corrections.state === 'ready' && all.length + notNames.length === 0 ? (
        <p class="quiet">
          {t(
            'Nothing yet. Open a commitment in the panel and choose Put this right, or choose Not a commitment on a card.',
          )}
        </p>
      ) : null}
      {byPage(all).map(({ page, title, address, rows }) => (
        <div key={page}>
          <Title title={title} address={address} />
          <ul class="plain">
            {rows.map((listed) => (
              <Row key={listed.correction.id} listed={listed} bringBack={(id) => thenToHeading(onBringBack(id))} />
            ))}
          </ul>
        </div>
      ))}
      {notNames.length === 0 ? null : (
        <div>
          <h3>{t('On all pages')}</h3>
          <ul class="plain">
            {notNames.map((name) => (
              <li key={name.id}>
                <strong>{t('Not a name.')}</strong> “{name.words}”{' '}
                <Act does={() => thenToHeading(onNameAgain(name))}>
                  {t('Bring it back')}
                  <span class="pm-hidden">: {name.words}</span>
                </Act>
              </li>
            ))}
          </ul>
        </div>
      )}
      {all.length === 0 ? null : (
        <>
          <p>
            <button type="button" class="pm-button" onClick={() => onSave(all.map(({ correction }) => correction))}>
              {t('Save as JSON')}
            </button>
          </p>
          <p class="quiet">
            {t('The file holds the words that you put right, the paragraphs around them, and what you said.')}{' '}
            {t('Nothing is sent: you choose whom you give it to.')}
          </p>
        </>
      )}
      {corrections.state === 'ready' ? <ReadCorrections {...props} /> : null}
    </section>
  );
}
