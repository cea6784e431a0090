import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { tierWords } from '@/components/words/labels';
import { speak, t } from '@/lib/language';
import { LANGUAGES, TIERS, VIEWS } from '@/lib/model';
import type { Language } from '@/lib/model';
import { VIEW_WORDS } from '@/lib/words';
import { FILLED, catalogueFor } from '@/scripts/build/catalogue';

import { plainWords } from './plain-words';

const document = (name: string): string => readFileSync(resolve(import.meta.dirname, '../../docs', name), 'utf8');

const DOCUMENTS: Readonly<Record<Language, string>> = {
  en: document('how-views-are-set.md'),
  cy: document('how-views-are-set.cy.md'),
};
const text = DOCUMENTS.en;

/** Has the words of all tables be in this language until the test is done. */
function spoken(language: Language): void {
  const english = { catalogue: {}, filled: [] };
  speak(language, language === 'en' ? english : { catalogue: catalogueFor(language), filled: FILLED });
  onTestFinished(() => speak('en', english));
}

/** What a document consists of, by its blocks: a heading with its depth, a list with its items, a paragraph. */
function shapeOf(markdown: string): readonly string[] {
  return markdown
    .trim()
    .split(/\n{2,}/u)
    .map((block) => {
      const heading = /^#+/u.exec(block)?.[0];
      if (heading !== undefined) return `heading ${heading.length}`;
      const items = [...block.matchAll(/^(?:-|\d\.) /gmu)];
      return items.length > 0 ? `list ${items.length}` : 'paragraph';
    });
}

const bold = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, words = '']) => words);

for (const language of LANGUAGES) {
  test(`the document in “${language}” says what each view means, in the order of the English one`, () => {
    const inEnglish = VIEWS.map((view) => ({ view, at: DOCUMENTS.en.indexOf(`**${VIEW_WORDS[view]}**: `) }));
    expect(inEnglish.filter(({ at }) => at < 0)).toEqual([]);
    const order = inEnglish.toSorted((one, other) => one.at - other.at).map(({ view }) => view);
    spoken(language);
    expect(bold(DOCUMENTS[language])).toEqual(order.map((view) => VIEW_WORDS[view]));
    for (const view of order) expect(DOCUMENTS[language]).toContain(`**${VIEW_WORDS[view]}**: `);
  });

  test(`the document in “${language}” lists the kinds of sources by number, as they are called everywhere`, () => {
    spoken(language);
    const listed = [...DOCUMENTS[language].matchAll(/^(\d)\. (.+)$/gmu)].map(([, number, name]) => [
      Number(number),
      name,
    ]);
    expect(listed).toEqual(
      TIERS.map((tier) => [tier, tierWords(tier, true).replace(/, (?:independent|annibynnol)$/u, '')]),
    );
  });

  test(`the document in “${language}” has the headings, lists and paragraphs of the English one, in their order`, () => {
    expect(shapeOf(DOCUMENTS.en)).toContain('list 7');
    expect(shapeOf(DOCUMENTS[language])).toEqual(shapeOf(DOCUMENTS.en));
  });
}

test('the words that both documents quote from the views are, in Welsh, those of the catalogue', () => {
  const catalogue = catalogueFor('cy');
  const quoted = [...text.replaceAll(/\s+/gu, ' ').matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words);
  const told = quoted.flatMap((words) => {
    const welsh = catalogue[words];
    return typeof welsh === 'string' ? [welsh] : [];
  });
  expect(told.length).toBeGreaterThan(5);
  const inWelsh = plainWords(DOCUMENTS.cy);
  expect(told.filter((words) => !inWelsh.includes(`“${words}”`))).toEqual([]);
});

test('the title of the Welsh document is what links to it say', () => {
  const [title = ''] = DOCUMENTS.cy.split('\n');
  spoken('cy');
  expect(title).toBe(`# ${t('How views are set')}`);
});

test.each([
  { rule: 'the editors', says: 'those who keep the folder seeds' },
  { rule: 'kept and not kept', says: '“Kept” and “Not kept” need at least one record that is not background.' },
  { rule: 'none found', says: '“None found” needs a finished search on record' },
  { rule: 'a date gone by', says: 'A date that has gone by is a fact of the calendar.' },
  { rule: 'verified', says: '“Verified” is said only where a record of the first three kinds below' },
  { rule: 'views of packs', says: 'Its views are never the editors’, and they set no headline.' },
])('docs/how-views-are-set.md states the rule of $rule', ({ says }) => {
  expect(plainWords(text)).toContain(says);
});
