import type { ComponentChildren } from 'preact';

import { t } from '@/lib/language';
import type { Found, MarkedWords } from '@/lib/model';

import { entryAddress } from '../blocks/entry-address';
import { LineSample } from '../signs/LineSample';
import { Sign } from '../signs/Sign';
import { STANCE_WORDS, STRENGTH_WORDS, TYPE_WORDS, tierWords } from '../words/labels';
import { dateWords, labels, packWords } from '@/lib/words';
import { webAddress } from '../words/web-address';
import { Marked } from './Marked';
import type { SearchActs } from './search-view';

function Heading({ words, address }: { words: MarkedWords; address: string | undefined }) {
  const href = webAddress(address);
  return (
    <h2>
      {href === undefined ? (
        <Marked words={words} />
      ) : (
        <a href={href} target="_blank" rel="noreferrer">
          <Marked words={words} />
        </a>
      )}
    </h2>
  );
}

function Facts({ children }: { children: ComponentChildren }) {
  return <p class="hit-facts">{children}</p>;
}

/** Whose it is, where it came with a pack. */
function FromPack({ pack }: { pack: string | undefined }) {
  return pack === undefined ? null : <span class="pm-chip">{t('From {pack}', { pack: packWords(pack) })}</span>;
}

type Of<Kind extends Found['kind']> = Extract<Found, { kind: Kind }>;

function Commitment({ found }: { found: Of<'commitment'> }) {
  const { words, strength, said, document, date, address } = found;
  const { sign, headline, due } = said;
  return (
    <article class="hit" aria-label={t('Commitment: {headline}', { headline })}>
      <Facts>
        <Sign {...sign} />
        <span class="pm-words">
          <span class="pm-hidden">{t('The words say:')} </span>
          <LineSample strength={strength} /> {STRENGTH_WORDS[strength].label}
        </span>
        <strong>{headline}</strong>
        <FromPack pack={said.pack} />
      </Facts>
      <Heading words={words} address={address} />
      <Facts>
        <span>{document}</span>
        {date === '' ? null : <span>{dateWords(date)}</span>}
        {said.status.schedule.is === 'none stated' ? null : <span>{due.line}</span>}
        {said.id === undefined ? null : (
          <a href={entryAddress(said.id)}>
            {t('Its page')}
            <span class="pm-hidden">: {words.text}</span>
          </a>
        )}
      </Facts>
    </article>
  );
}

function Name({ found }: { found: Of<'name'> }) {
  const { name, type, about, aliases, officialSite, pack } = found;
  return (
    <article class="hit" aria-label={t('Name: {name}', { name: name.text })}>
      <Facts>
        <span>{TYPE_WORDS[type].one}</span>
        <FromPack pack={pack} />
      </Facts>
      <Heading words={name} address={officialSite} />
      {about.text === '' ? null : (
        <p>
          <Marked words={about} />
        </p>
      )}
      {aliases.length === 0 ? null : <Facts>{t('Also called: {names}', { names: aliases.join(', ') })}</Facts>}
    </article>
  );
}

function Document({ found, acts }: { found: Of<'document'>; acts: SearchActs }) {
  const { title, excerpt, publisher, date, address, page, pack } = found;
  return (
    <article class="hit" aria-label={t('Document: {title}', { title: title.text })}>
      <Heading words={title} address={address} />
      {excerpt.text === '' ? null : (
        <p class="hit-text">
          <Marked words={excerpt} />
        </p>
      )}
      <Facts>
        <span>{publisher}</span>
        {date === '' ? null : <span>{dateWords(date)}</span>}
        <FromPack pack={pack} />
        {page === undefined ? null : (
          <button type="button" class="pm-link" onClick={() => acts.remove(page, title.text)}>
            {t('Take out')}
            <span class="pm-hidden"> “{title.text}”</span>
          </button>
        )}
      </Facts>
    </article>
  );
}

function Evidence({ found }: { found: Of<'evidence'> }) {
  const { shows, stance, tier, independent, source, bearsOn, pack } = found;
  return (
    <article class="hit" aria-label={t('Record: {stance}', { stance: labels.stance[stance] })}>
      <Facts>
        <span class="pm-chip" data-stance={stance}>
          {STANCE_WORDS[stance]}
        </span>
        <span class="pm-chip">{tierWords(tier, independent)}</span>
        <FromPack pack={pack} />
      </Facts>
      <Heading words={shows} address={source.address} />
      <Facts>
        <span>{source.publisher}</span>
        <span>{source.title}</span>
        <span>{dateWords(source.date)}</span>
      </Facts>
      {bearsOn.map((words) => (
        <p key={words} class="hit-text">
          {t('It bears on: {words}', { words })}
        </p>
      ))}
    </article>
  );
}

function Note({ found }: { found: Of<'note'> }) {
  const { body, quote, tags, title, address, changed } = found;
  return (
    <article class="hit" data-kind="note" aria-label={t('Your note on {title}', { title })}>
      <Heading words={body.text === '' ? quote : body} address={address} />
      {body.text === '' ? null : (
        <p class="hit-text">
          “<Marked words={quote} />”
        </p>
      )}
      <Facts>
        <span>{title}</span>
        <span>{dateWords(changed)}</span>
        {tags.map((tag) => (
          <span key={tag} class="pm-chip">
            {tag}
          </span>
        ))}
      </Facts>
    </article>
  );
}

/** One result: it says what it is, and why it was found. */
export function Hit({ found, acts }: { found: Found; acts: SearchActs }) {
  switch (found.kind) {
    case 'commitment':
      return <Commitment found={found} />;
    case 'name':
      return <Name found={found} />;
    case 'document':
      return <Document found={found} acts={acts} />;
    case 'evidence':
      return <Evidence found={found} />;
    case 'note':
      return <Note found={found} />;
  }
}
