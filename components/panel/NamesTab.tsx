import { ENTITY_TYPES } from '@/lib/model';
import type { FindId } from '@/lib/model';

import { Say } from '../states/Say';
import { TYPE_WORDS } from '../words/labels';
import { STATE_WORDS } from '../words/states';
import { folded } from './choose-rows';
import { FindBox } from './FindBox';
import { NameRow } from './NameRow';
import type { ListedName } from './panel-view';

const fits = (name: ListedName, query: string): boolean => {
  const words = folded([name.name, ...name.aliases, name.about ?? ''].join(' '));
  return folded(query)
    .split(/\s+/u)
    .every((word) => words.includes(word));
};

/** The names of the page, by type; after them its dates, amounts and figures. */
export function NamesTab({
  names,
  query,
  ask,
  open,
  toggle,
  show,
  goToCommitment,
}: {
  names: readonly ListedName[];
  query: string;
  ask: (query: string) => void;
  open: string | undefined;
  toggle: (key: string) => void;
  show: (id: FindId) => void;
  goToCommitment: (id: FindId) => void;
}) {
  if (names.length === 0)
    return (
      <Say headline={STATE_WORDS['no names'].headline}>
        <p>{STATE_WORDS['no names'].text}</p>
      </Say>
    );
  const chosen = names.filter((name) => fits(name, query));
  return (
    <>
      <FindBox what="names" query={query} ask={ask} />
      {chosen.length === 0 ? (
        <Say
          headline={`None of the ${names.length} match`}
          doors={
            <button type="button" class="pm-button" onClick={() => ask('')}>
              Show all {names.length}
            </button>
          }
        />
      ) : null}
      {ENTITY_TYPES.map((type) => {
        const ofType = chosen.filter((name) => name.type === type);
        if (ofType.length === 0) return null;
        return (
          <section key={type}>
            <h2 class="pm-group">
              {TYPE_WORDS[type].many}: {ofType.length}
            </h2>
            <ul class="pm-rows">
              {ofType.map((name) => (
                <NameRow
                  key={name.key}
                  name={name}
                  state={name.key === open ? 'open' : 'closed'}
                  toggle={() => toggle(name.key)}
                  show={show}
                  goToCommitment={goToCommitment}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
