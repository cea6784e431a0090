import type { QuestionId } from '../bounds';

interface Chart {
  /** `docs/performance/….svg`. */
  readonly file: string;
  readonly title: string;
  /** Ratios on one axis, or figures of one unit from nothing on. */
  readonly form: 'ratios' | 'bars';
  readonly questions: readonly QuestionId[];
}

/** A part of docs/performance.md: the benches whose tables stand in it, and what is drawn of them. */
export interface Section {
  readonly name: string;
  readonly benches: readonly string[];
  readonly charts: readonly Chart[];
}

export const SECTIONS: readonly Section[] = [
  {
    name: 'first-marks',
    benches: ['first-marks'],
    charts: [
      {
        file: 'first-marks',
        title: 'First marks after a navigation',
        form: 'bars',
        questions: ['first-marks/cold', 'first-marks/warm', 'first-marks/again'],
      },
    ],
  },
  {
    name: 'finder',
    benches: ['finder-speed', 'name-stage', 'growth', 'hostile-texts'],
    charts: [
      {
        file: 'finder',
        title: 'The finder beside its peers and floors',
        form: 'ratios',
        questions: [
          'finder-speed/compromise-warm',
          'finder-speed/compromise-cold',
          'finder-speed/wink-warm',
          'finder-speed/wink-cold',
          'finder-speed/nothing-cold',
          'finder-speed/character-loop',
          'name-stage/bare-scan',
          'name-stage/character-loop',
          'growth/words',
          'growth/names',
        ],
      },
    ],
  },
  {
    name: 'marks',
    benches: ['first-viewport', 'painting', 'long-tasks'],
    charts: [
      {
        file: 'marks',
        title: 'Marks on the page beside their floors',
        form: 'ratios',
        questions: [
          'first-viewport/long',
          'first-viewport/long-given',
          'first-viewport/short',
          'first-viewport/short-given',
          'painting/first-kept',
          'painting/whole-kept',
          'painting/first-original',
          'painting/whole-original',
          'long-tasks/longest',
          'long-tasks/one-call',
        ],
      },
      { file: 'tasks', title: 'The longest task of ours', form: 'bars', questions: ['long-tasks/ours'] },
    ],
  },
  {
    name: 'hostile',
    benches: ['hostile'],
    charts: [
      { file: 'hostile', title: 'Pages that were made to hang a tab', form: 'bars', questions: ['hostile/ours'] },
    ],
  },
  {
    name: 'store',
    benches: ['anchoring', 'look-up', 'areas', 'search', 'search-opens', 'answers'],
    charts: [
      {
        file: 'store',
        title: 'Notes, look-up and search',
        form: 'ratios',
        questions: [
          'anchoring/place',
          'anchoring/slice',
          'look-up/stored',
          'areas/start',
          'areas/look-up',
          'search/documents',
          'search/commitments',
          'search/slowest',
          'search/index',
          'search/start',
        ],
      },
      {
        file: 'search-opens',
        title: 'How soon the Search page is there',
        form: 'ratios',
        questions: [
          'search-opens/longest',
          'search-opens/first-ever',
          'search-opens/made',
          'search-opens/result',
          'search-opens/plain',
          'search-opens/before',
        ],
      },
    ],
  },
  {
    name: 'memory',
    benches: ['memory'],
    charts: [{ file: 'memory', title: 'Memory of ten tabs', form: 'bars', questions: ['memory/heap', 'memory/whole'] }],
  },
  {
    name: 'sizes',
    benches: ['bundle-sizes'],
    charts: [{ file: 'sizes', title: 'Sizes of the views', form: 'bars', questions: ['bundle-sizes/view'] }],
  },
];
