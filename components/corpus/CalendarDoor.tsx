import type { ListedCommitment } from '../panel/listed-commitment';
import { useDesk } from './corpus-desk';

/** Of a stored commitment with a day, a calendar file of it. */
export function CalendarDoor({ row: { find, known } }: { row: ListedCommitment }) {
  const desk = useDesk();
  const { known: id } = find;
  if (desk === undefined || id === undefined || known === undefined || !('due' in known.status.schedule)) return null;
  return (
    <button type="button" class="pm-link" onClick={() => desk.dates.addToCalendar([id])}>
      Add to calendar
    </button>
  );
}
