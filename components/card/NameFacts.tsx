import { plural, t } from '@/lib/language';
import type { CardFacts, EntityType } from '@/lib/model';

import { HOW_KNOWN_WORDS, ambiguousWords } from '../words/how-known';
import { dateWords, due } from '@/lib/words';
import { hostWords } from '../words/web-address';
import { Fact } from './Fact';

type Facts = Extract<CardFacts, { kind: 'entity' }>;

/** Expressions that mean something by themselves: nobody would look for them in a corpus. */
const EXPRESSIONS: readonly EntityType[] = ['date', 'money', 'quantity'];

/** "3 times, in 2 reports of progress". */
function onPage({ times, inCommitments, inProgress }: Facts): string {
  return [
    due.times(times),
    ...(inCommitments === 0 ? [] : [plural(inCommitments, 'in {count} commitment', 'in {count} commitments')]),
    ...(inProgress === 0
      ? []
      : [plural(inProgress, 'in {count} report of progress', 'in {count} reports of progress')]),
  ].join(', ');
}

const inCorpusWords = (count: number): string =>
  count === 0
    ? t('no commitment of its own')
    : plural(count, '{count} commitment of its own', '{count} commitments of its own');

const daysWords = ({ from, to }: { from: string; to: string }): string =>
  from === to ? dateWords(from) : t('{from} to {to}', { from: dateWords(from), to: dateWords(to) });

/** A link by its host's name; nothing for an address that is not https. */
function Site({ address }: { address: string }) {
  if (!URL.canParse(address) || !address.startsWith('https:')) return null;
  return (
    <Fact name={t('Official site')}>
      <a href={address} rel="noreferrer noopener" target="_blank">
        {hostWords(address)}
        <span class="pm-hidden"> {t('(opens in a new tab)')}</span>
      </a>
    </Fact>
  );
}

/** The middle of a name's card: what it is, what else it is called, and where it stands. */
export function NameFacts({ facts }: { facts: Facts }) {
  const { name, type, known, about, aliases, officialSite, resolved, how, alternatives = [], inCorpus } = facts;
  const isAmbiguous = !known && alternatives.length > 0;
  return (
    <>
      <p class="pm-card-name">{name}</p>
      {about === undefined ? null : <p>{about}</p>}
      {isAmbiguous ? <p>{ambiguousWords(alternatives)}</p> : null}
      {known || isAmbiguous || EXPRESSIONS.includes(type) ? null : (
        <p>{t('Pledgemark found this name by the way it is written. It is not in this corpus yet.')}</p>
      )}
      <dl class="pm-card-facts">
        {resolved === undefined ? null : <Fact name={t('Means')}>{daysWords(resolved)}</Fact>}
        {aliases.length === 0 ? null : <Fact name={t('Also called')}>{aliases.join('; ')}</Fact>}
        {how === undefined || how === 'name' ? null : <Fact name={t('How it was known')}>{HOW_KNOWN_WORDS[how]}</Fact>}
        {known && alternatives.length > 0 ? <Fact name={t('Also called so')}>{alternatives.join('; ')}</Fact> : null}
        <Fact name={t('On this page')}>{onPage(facts)}</Fact>
        {inCorpus === undefined ? null : <Fact name={t('In this corpus')}>{inCorpusWords(inCorpus)}</Fact>}
        {officialSite === undefined ? null : <Site address={officialSite} />}
      </dl>
    </>
  );
}
