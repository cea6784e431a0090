import type { FindId } from '@/lib/model';

import { NameRow } from './NameRow';
import type { ListedName } from './panel-view';
import { useNear } from './use-near';
import type { ComponentChildren } from 'preact';

/** The names of one type, as far as the window came near to them. */
export function NameRows({
  names,
  open,
  toggle,
  show,
  goToCommitment,
  children,
}: {
  names: readonly ListedName[];
  open: string | undefined;
  toggle: (key: string) => void;
  show: (id: FindId) => void;
  goToCommitment: (id: FindId) => void;
  /** What stands below them. */
  children: ComponentChildren;
}) {
  const { drawn, end } = useNear(
    names.length,
    names.findIndex(({ key }) => key === open),
  );
  return (
    <ul class="pm-rows">
      {names.slice(0, drawn).map((name) => (
        <NameRow
          key={name.key}
          name={name}
          state={name.key === open ? 'open' : 'closed'}
          toggle={() => toggle(name.key)}
          show={show}
          goToCommitment={goToCommitment}
        />
      ))}
      {end}
      {children}
    </ul>
  );
}
