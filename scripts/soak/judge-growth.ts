// Which of the measures grow: each over the second half of the longest life of what is measured.
import { judgeFlatness, secondHalf } from './flatness';
import type { Flatness, Measure } from './flatness';
import { MEASURED } from './measure';
import type { MeasuredName, Sample } from './measure';

export interface Growth extends Flatness {
  readonly name: MeasuredName;
  readonly unit: string;
  readonly first: number;
  readonly last: number;
  readonly measures: number;
  /** Over so many visits. */
  readonly visits: number;
}

/** The samples of the life that has the most of them. */
function longestLife(samples: readonly Sample[], life: 'browserLife' | 'backgroundLife'): readonly Sample[] {
  const lives = Map.groupBy(samples, (sample) => sample[life]);
  return [...lives.values()].reduce<readonly Sample[]>((most, one) => (one.length > most.length ? one : most), []);
}

export function judgeGrowth(samples: readonly Sample[]): readonly Growth[] {
  return MEASURED.flatMap(({ name, unit, of, allowed }) => {
    const life = longestLife(samples, of === 'browser' ? 'browserLife' : 'backgroundLife');
    const measures = life.flatMap(({ at, values }): readonly Measure[] => {
      const value = values[name];
      return value === undefined ? [] : [{ at, value }];
    });
    const half = secondHalf(measures);
    const [first, last] = [half[0], half.at(-1)];
    if (first === undefined || last === undefined) return [];
    const about = {
      name,
      unit,
      first: first.value,
      last: last.value,
      measures: half.length,
      visits: last.at - first.at,
    };
    return [{ ...about, ...judgeFlatness(half, allowed) }];
  });
}
