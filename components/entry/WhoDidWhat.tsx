import { plural, t, worded } from '@/lib/language';
import type { Participant } from '@/lib/model';
import { VIEW_WORDS, records } from '@/lib/words';

const SILENCE_WORDS = worded({ 'None found': 'None found', 'No record': 'No record' });

const total = ({ counts }: Participant): number => counts.supports + counts.contradicts + counts.context;

/** "records for 2 of 5". */
export function whoCount(participants: readonly Participant[]): string {
  const some = participants.filter((one) => total(one) > 0).length;
  return t('records for {some} of {all}', { some, all: participants.length });
}

/**
 * What the records show for each of those who promised; silence is written out.
 * @param silence "None found" only where somebody looked
 */
export function WhoDidWhat({
  participants,
  aboutNone,
  silence,
}: {
  participants: readonly Participant[];
  aboutNone: number;
  silence: keyof typeof SILENCE_WORDS;
}) {
  return (
    <>
      <table class="pm-who">
        <caption class="pm-hidden">{t('What the records show for each participant')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Participant')}</th>
            <th scope="col">{t('Records')}</th>
            <th scope="col">{t('Editors’ view')}</th>
          </tr>
        </thead>
        <tbody>
          {participants.map(({ name, counts, editors }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{records.ofParticipant(counts, SILENCE_WORDS[silence])}</td>
              <td>{editors === undefined ? t('No view') : VIEW_WORDS[editors]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {aboutNone === 0 ? null : (
        <p class="pm-small pm-quiet">
          {plural(
            aboutNone,
            '{count} record is about none of them alone.',
            '{count} records are about none of them alone.',
          )}
        </p>
      )}
    </>
  );
}
