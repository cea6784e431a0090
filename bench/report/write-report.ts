// docs/performance.md and its drawings, from the kept figures: the words between the tables are written by hand and stay.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { barChart } from './bar-chart';
import type { KeptFigures } from './kept-figures';
import { ratioChart } from './ratio-chart';
import { SECTIONS } from './sections';
import { sectionOf, shortfallsOf } from './tables';

const DOCS = resolve(import.meta.dirname, '../../docs');
const DOCUMENT = join(DOCS, 'performance.md');

class NoPlace extends Error {
  override readonly name = 'NoPlace';
  constructor(readonly section: string) {
    super(`docs/performance.md has no place for “${section}”: <!-- figures ${section} --> … <!-- end -->.`);
  }
}

/** Puts words in the place of those of a section. @throws NoPlace */
function fill(document: string, section: string, words: string): string {
  const place = new RegExp(`(<!-- figures ${section} -->\\n).*?(<!-- end -->)`, 'su');
  if (!place.test(document)) throw new NoPlace(section);
  return document.replace(place, (_all, begin: string, end: string) => `${begin}\n${words}\n\n${end}`);
}

/** The document with these figures in it. @throws NoPlace */
export function documentWith(figures: KeptFigures, document: string): string {
  const filled = SECTIONS.reduce((words, section) => fill(words, section.name, sectionOf(section, figures)), document);
  return fill(filled, 'shortfalls', shortfallsOf(figures));
}

/** The drawings of these figures, by the names of their files. */
export function drawingsOf(figures: KeptFigures): ReadonlyMap<string, string> {
  const rows = Object.values(figures).flatMap((kept) => kept.rows);
  return new Map(
    SECTIONS.flatMap(({ charts }) => charts).flatMap(({ file, title, form, questions }) => {
      const own = rows.filter(({ id }) => questions.includes(id));
      const sorted = own.toSorted((one, other) => questions.indexOf(one.id) - questions.indexOf(other.id));
      if (sorted.length === 0) return [];
      return [[`${file}.svg`, (form === 'bars' ? barChart : ratioChart)(title, sorted)]];
    }),
  );
}

/** Writes document and drawings. @throws NoPlace */
export function writeReport(figures: KeptFigures): void {
  writeFileSync(DOCUMENT, documentWith(figures, readFileSync(DOCUMENT, 'utf8')));
  for (const [file, drawing] of drawingsOf(figures)) writeFileSync(join(DOCS, 'performance', file), drawing);
}
