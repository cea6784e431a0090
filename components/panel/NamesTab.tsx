import { t } from '@/lib/language';
import { ENTITY_TYPES } from '@/lib/model';
import type { Correction, EntityType, FindId } from '@/lib/model';

import { useCorpus } from '../corpus/corpus-context';
import { Say } from '../states/Say';
import { TYPE_WORDS } from '../words/labels';
import { STATE_WORDS } from '../words/states';
import { chooseNames } from './choose-names';
import { EVERY_NAME } from './panel-place';
import type { NameChoice } from './panel-place';
import { FindBox } from './FindBox';
import { NameFilter } from './NameFilter';
import { NameRows } from './NameRows';
import type { ListedName } from './panel-view';
import { TakenOff } from './TakenOff';
import { useCountSaid } from './use-count-said';

/** What was taken off of one type: a name once, whatever its places. */
function takenOffOf(type: EntityType, all: readonly Correction[]): readonly [Correction, ...Correction[]][] {
  const names = new Map<string, [Correction, ...Correction[]]>();
  for (const one of all.filter(({ of, gave }) => of === 'entity' && gave.type === type)) {
    const name = one.gave.name ?? one.selector.exact;
    const before = names.get(name);
    if (before) before.push(one);
    else names.set(name, [one]);
  }
  return [...names.values()];
}

/** The names of the page, by type; after them its dates, amounts and figures. */
export function NamesTab({
  names,
  choice,
  choose,
  open,
  toggle,
  show,
  say,
  goToCommitment,
}: {
  names: readonly ListedName[];
  choice: NameChoice;
  choose: (choice: NameChoice) => void;
  open: string | undefined;
  toggle: (key: string) => void;
  show: (id: FindId) => void;
  say: (words: string) => void;
  goToCommitment: (id: FindId) => void;
}) {
  const chosen = chooseNames(names, choice);
  const count = t('{shown} of {all}', { shown: chosen.length, all: names.length });
  useCountSaid(choice, count, say);
  const present = ENTITY_TYPES.filter((type) => names.some((name) => name.type === type));
  const { takenOff = [] } = useCorpus()?.corrections ?? {};
  if (names.length === 0 && takenOff.length === 0)
    return (
      <Say headline={STATE_WORDS['no names'].headline}>
        <p>{STATE_WORDS['no names'].text}</p>
      </Say>
    );
  return (
    <>
      <FindBox
        what="names"
        query={choice.query}
        ask={(query) => choose({ ...choice, query })}
        filter={(id) => <NameFilter id={id} choice={choice} types={present} shown={count} change={choose} />}
      />
      {chosen.length === 0 ? (
        <Say
          headline={t('None of the {all} match', { all: names.length })}
          actions={
            <button type="button" class="pm-button" onClick={() => choose(EVERY_NAME)}>
              {t('Show all {all}', { all: names.length })}
            </button>
          }
        />
      ) : null}
      {ENTITY_TYPES.map((type) => {
        const ofType = chosen.filter((name) => name.type === type);
        const off = takenOffOf(type, takenOff);
        if (ofType.length + off.length === 0) return null;
        return (
          <section key={type}>
            <h2 class="pm-group">
              {TYPE_WORDS[type].many}: {ofType.length}
            </h2>
            <NameRows names={ofType} open={open} toggle={toggle} show={show} goToCommitment={goToCommitment}>
              {off.map((corrections) => (
                <TakenOff key={corrections[0].id} corrections={corrections} />
              ))}
            </NameRows>
          </section>
        );
      })}
    </>
  );
}
