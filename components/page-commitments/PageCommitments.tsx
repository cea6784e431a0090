import { plural, t } from '@/lib/language';
import type { CommitmentEntry, IsoDate, PageCommitments as Commitments } from '@/lib/model';
import { cite, dateWords } from '@/lib/words';

import { quoteWords } from '../blocks/quote-words';
import { Answer } from '../entry/Answer';
import { EvidenceCards } from '../entry/EvidenceCards';
import { PageFrame } from '../pages/PageFrame';
import { LineSample } from '../signs/LineSample';
import { Sign } from '../signs/Sign';
import { Bones } from '../states/Bones';
import type { View } from '../states/view';
import { STRENGTH_WORDS } from '../words/labels';
import { webAddress } from '../words/web-address';

interface Days {
  readonly edition: IsoDate;
  readonly accessed: IsoDate;
}

function Entry({ entry, days }: { entry: CommitmentEntry; days: Days }) {
  const { commitment, who, said, evidence } = entry;
  const { quote, summary, strength } = commitment;
  return (
    <li>
      <h2>{quote === undefined ? summary : `“${quoteWords(quote)}”`}</h2>
      <p class="entry-kind">
        <span class="pm-words">
          <span class="pm-hidden">{t('The words say:')} </span>
          <LineSample strength={strength} /> {STRENGTH_WORDS[strength].label}
        </span>
        {who.length === 0 ? null : <span>{who.join(', ')}</span>}
      </p>
      {/* once a date has gone by, the answer says so itself */}
      {said.more.includes(said.due.sentence) ? null : <p>{said.due.sentence}</p>}
      <div class="entry-answer">
        <p class="entry-headline">
          <Sign {...said.sign} /> <strong>{said.headline}</strong>
        </p>
        <Answer said={said} howViewsAreSet={undefined} />
      </div>
      {evidence.length === 0 ? null : <EvidenceCards evidence={evidence} />}
      <p class="pm-small">{t('Cite as: {citation}', { citation: cite.entry(entry, days) })}</p>
    </li>
  );
}

function Ready({ commitments, accessed, print }: { commitments: Commitments; accessed: IsoDate; print: () => void }) {
  const { page, entries, edition } = commitments;
  const { title, address, kindShown, publisher, published } = page;
  const href = webAddress(address);
  const facts = [kindShown, publisher, published === undefined ? undefined : dateWords(published)];
  return (
    <>
      <h1>{t('Commitments of “{title}”', { title })}</h1>
      <p class="pm-small pm-quiet">{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      <p>
        {href === undefined ? (
          address
        ) : (
          <a href={href} target="_blank" rel="noreferrer">
            {t('Open the page')}
          </a>
        )}
      </p>
      <p>
        {plural(entries.length, '{count} commitment', '{count} commitments')}. {cite.list({ edition, accessed })}
      </p>
      <p>
        <button type="button" class="pm-button" onClick={print}>
          {t('Print')}
        </button>
      </p>
      <ol class="page-commitments">
        {entries.map((entry) => (
          <Entry key={entry.commitment.id} entry={entry} days={{ edition, accessed }} />
        ))}
      </ol>
    </>
  );
}

/** All commitments of a page with what is known of each, to be printed: evidence, citations and the day of access. */
export function PageCommitments({
  view,
  accessed,
  print,
}: {
  view: View<Commitments>;
  accessed: IsoDate;
  print: () => void;
}) {
  return (
    <PageFrame>
      <div class="entry">
        {view.state === 'ready' ? (
          <Ready commitments={view.data} accessed={accessed} print={print} />
        ) : (
          <h1>{t('Commitments of a page')}</h1>
        )}
        {view.state === 'loading' ? <Bones /> : null}
        {view.state === 'empty' ? <p>{view.teach}</p> : null}
        {view.state === 'error' ? (
          <p role="alert">
            {view.say}{' '}
            <button type="button" class="pm-link" onClick={view.retry}>
              {t('Try again')}
            </button>
          </p>
        ) : null}
      </div>
    </PageFrame>
  );
}
