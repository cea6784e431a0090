import { plural, t } from '@/lib/language';
import type { IsoDate, LookSubject } from '@/lib/model';

import { AnswerItem } from './AnswerItem';
import { fromWords } from './look-words';
import type { LookTools, LookView } from './look-view';
import { RequestList } from './RequestList';
import { useArrival } from './use-arrival';

type Looking = Extract<LookView, { at: 'looking' }>;

/** The passages of a search, at most five, the likeliest first. Nothing counts until the reader chooses. */
export function LookAnswers({
  view: { state, choices },
  subject,
  due,
  tools,
}: {
  view: Looking;
  subject: LookSubject;
  due: IsoDate | undefined;
  tools: Pick<LookTools, 'say' | 'takeBack' | 'noneOfThese' | 'open' | 'goOn'>;
}) {
  const { answers, progress } = state;
  // where it could not go on, that is told first
  const heading = useArrival(state.is === 'answers' ? 'the focus' : 'nothing');
  const isStopped = state.is === 'answers' && state.ended === 'stopped';
  const isFinished = state.is === 'answers' && state.ended === 'finished';
  const hasEvidence = Object.values(choices).some(({ evidence }) => evidence !== undefined);
  return (
    <div class="pm-look" data-bare role="group" aria-label={t('What was found')}>
      <h3 ref={heading} tabIndex={-1}>
        {plural(answers.length, '{count} passage that may answer it', '{count} passages that may answer it')}
      </h3>
      <p class="pm-small pm-quiet">
        {isStopped ? `${t('You stopped the search.')} ` : ''}
        {fromWords(progress)} {t('Nothing counts until you choose.')}
      </p>
      {progress.tooLong.length === 0 ? null : (
        <p class="pm-small pm-quiet">
          {t('Too long to be looked through: {titles}.', { titles: progress.tooLong.join(', ') })}
        </p>
      )}
      <ol class="pm-passages">
        {answers.map((answer, at) => (
          <AnswerItem
            key={answer.id}
            answer={answer}
            number={at + 1}
            subject={subject}
            due={due}
            choice={choices[answer.id]}
            say={(says) => tools.say(subject, answer, says)}
            takeBack={() => tools.takeBack(subject, answer)}
          />
        ))}
      </ol>
      <div class="pm-acts">
        {isFinished && !hasEvidence ? (
          <button type="button" class="pm-button" onClick={() => tools.noneOfThese(subject)}>
            {t('None of these answers it')}
          </button>
        ) : null}
        {isStopped ? (
          <button type="button" class="pm-button" onClick={() => tools.goOn(subject.key)}>
            {t('Go on looking')}
          </button>
        ) : null}
        <button type="button" class="pm-link" onClick={() => tools.open(subject)}>
          {t('Look with other words')}
        </button>
      </div>
      <RequestList requests={progress.requests} />
    </div>
  );
}
