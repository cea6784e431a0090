import { t, worded } from '@/lib/language';
import type { Answer, Testability } from '@/lib/model';

import { TEST_WORDS } from '../words/choices';

const QUESTIONS = ['deliverable', 'target', 'timeframe', 'owner'] as const;
const ANSWER_WORDS: Readonly<Record<Answer, string>> = worded({
  yes: 'Yes',
  'in part': 'In part',
  'not stated': 'Not stated',
});

/** "1 of 4, 2 in part": the yes are counted, "in part" is written out. */
export function testCount(testability: Testability): string {
  const answers = QUESTIONS.map((question) => testability[question].answer);
  const yes = answers.filter((answer) => answer === 'yes').length;
  const part = answers.filter((answer) => answer === 'in part').length;
  return part === 0 ? t('{yes} of 4', { yes }) : t('{yes} of 4, {part} in part', { yes, part });
}

/** Four boxes: what the words state outright, in part, or not at all. */
export function CanItBeTested({ testability }: { testability: Testability }) {
  return (
    <ul class="pm-tests">
      {QUESTIONS.map((question) => {
        const { answer, said } = testability[question];
        return (
          <li key={question} data-answer={answer}>
            <b>{TEST_WORDS[question]}</b>
            {said === undefined ? ANSWER_WORDS[answer] : `${ANSWER_WORDS[answer]}: ${said}`}
          </li>
        );
      })}
    </ul>
  );
}
