import { rich, t } from '@/lib/language';
import type { AnswerSaying, IsoDate, LookAnswer, LookChoice, LookSubject, Span } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { webAddress } from '../words/web-address';
import { AnswerChoice } from './AnswerChoice';
import { whyWords } from './look-words';

/** The quote with the words that it shares in bold and underlined: signs that survive grey. */
function Shared({ quote, shared }: { quote: string; shared: readonly Span[] }) {
  let at = 0;
  return (
    <blockquote lang="en" class="pm-shared">
      {shared.flatMap(({ start, end }) => {
        const before = quote.slice(at, start);
        at = end;
        return [before, <b key={start}>{quote.slice(start, end)}</b>];
      })}
      {quote.slice(at)}
    </blockquote>
  );
}

/** Of which day it is. */
function dayOf({ date, dateIs }: Pick<LookAnswer, 'date' | 'dateIs'>) {
  if (date === '') return t('no date');
  const day = <time dateTime={date}>{dateWords(date)}</time>;
  return dateIs === 'updated' ? rich('changed {day}', { day }) : day;
}

/** One passage that may answer: where it stands, of which day, its words, why it is here, and what the reader says of it. */
export function AnswerItem({
  answer,
  number,
  subject,
  due,
  choice,
  say,
  takeBack,
}: {
  answer: LookAnswer;
  number: number;
  subject: LookSubject;
  due: IsoDate | undefined;
  choice: LookChoice | undefined;
  say: (says: AnswerSaying) => void;
  takeBack: () => void;
}) {
  const { facts, stands, quote, why } = answer;
  const href = webAddress(facts.address);
  return (
    <li class="pm-passage">
      <h4>
        {href === undefined ? (
          facts.title
        ) : (
          <a href={href} target="_blank" rel="noreferrer">
            {facts.title}
          </a>
        )}
      </h4>
      <p class="pm-small pm-quiet">
        {facts.publisher ?? 'GOV.UK'} · {dayOf(answer)}
        {stands === 'here' ? ` · ${t('on this computer')}` : ''}
      </p>
      <Shared quote={quote} shared={why.shared} />
      <p class="pm-small pm-quiet">
        <strong>{t('Why it is here:')}</strong> {whyWords(answer, subject, due)}
      </p>
      <AnswerChoice number={number} choice={choice} say={say} takeBack={takeBack} />
    </li>
  );
}
