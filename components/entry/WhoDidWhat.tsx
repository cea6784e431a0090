import type { Participant } from '@/lib/model';
import { VIEW_WORDS, records } from '@/lib/words';

const total = ({ counts }: Participant): number => counts.supports + counts.contradicts + counts.context;

/** "records for 2 of 5". */
export function whoCount(participants: readonly Participant[]): string {
  return `records for ${participants.filter((one) => total(one) > 0).length} of ${participants.length}`;
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
  silence: 'None found' | 'No record';
}) {
  return (
    <>
      <table class="pm-who">
        <caption class="pm-hidden">What the records show for each participant</caption>
        <thead>
          <tr>
            <th scope="col">Participant</th>
            <th scope="col">Records</th>
            <th scope="col">Editors’ view</th>
          </tr>
        </thead>
        <tbody>
          {participants.map(({ name, counts, editors }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{records.ofParticipant(counts, silence)}</td>
              <td>{editors === undefined ? 'No view' : VIEW_WORDS[editors]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {aboutNone === 0 ? null : (
        <p class="pm-small pm-quiet">
          {aboutNone} {aboutNone === 1 ? 'record is' : 'records are'} about none of them alone.
        </p>
      )}
    </>
  );
}
