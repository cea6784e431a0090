import type { IsoDate } from '@/lib/model';

import { STRENGTH_WORDS } from '../words/labels';
import { foundSchedule } from '../words/became';
import { scheduleWords } from '../words/sentences';
import type { ListedCommitment } from './listed-commitment';

const NOT_STATED = 'not stated';

function whenWords({ find, known }: ListedCommitment, today: IsoDate): string {
  const { deadline } = find;
  const stored = known?.status.schedule;
  const schedule = stored === undefined || stored.is === 'none stated' ? foundSchedule(deadline, today) : stored;
  const said = deadline === undefined ? undefined : `“${deadline.words}”`;
  if (schedule.is === 'none stated') return said === undefined ? NOT_STATED : `${said}: no date`;
  const due = scheduleWords(schedule, today);
  return said === undefined ? due : `${said}. ${due}`;
}

/** A commitment taken apart: who, how firmly, what, by when, on which condition, under which heading. */
export function Parts({ row, today }: { row: ListedCommitment; today: IsoDate }) {
  const { find, who } = row;
  const words = find.actors.map((actor) => actor.words).join(', ');
  const named = who.filter((name) => name !== words).join(', ');
  const conditions = find.conditions.map((condition) => `“${condition.words}”`).join(', ');
  const parts: readonly (readonly [string, string])[] = [
    ['Who', [words, named].filter((part) => part !== '').join(': ')],
    [
      'Words say',
      `${STRENGTH_WORDS[find.strength].label.toLowerCase()} ${find.trigger.words === '' ? '(marked by you)' : `(“${find.trigger.words}”)`}`,
    ],
    ['What', find.action.words],
    ['By when', whenWords(row, today)],
    ['On condition', conditions],
    ['Under', find.heading ?? ''],
  ];
  return (
    <section>
      <h3>In its parts</h3>
      <dl class="pm-parts">
        {parts.map(([part, said]) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd>{said === '' ? NOT_STATED : said}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
