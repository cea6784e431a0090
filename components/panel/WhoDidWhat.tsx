import { participantWords } from '../words/became';
import { VIEW_WORDS } from '../words/labels';
import { Block } from './Block';
import type { Participant } from './listed-commitment';

const total = ({ counts }: Participant): number => counts.supports + counts.contradicts + counts.context;

/** What the records show for each of those who promised; silence is written out. */
export function WhoDidWhat({ participants, aboutNone }: { participants: readonly Participant[]; aboutNone: number }) {
  if (participants.length === 0) return null;
  const withRecords = participants.filter((participant) => total(participant) > 0).length;
  return (
    <Block heading="Who did what" count={`records for ${withRecords} of ${participants.length}`}>
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
              <td>{participantWords(counts)}</td>
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
    </Block>
  );
}
