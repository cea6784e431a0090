// npx tsx scripts/make-pdfs.ts [NAME…]: sets the texts of scripts/pdfs/recipes.ts as PDFs into tests/fixtures/pdfs, with the HTML of
// each text beside them, and `long`, which is no pair. Names as given there; without names all. Needs chromium, soffice and pdflatex.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { LONG_RECIPE, RECIPES } from './pdfs/recipes';
import type { Recipe } from './pdfs/recipes';
import { printByChromium, setByLibreOffice, setByTex } from './pdfs/typesetters';
import { writeHtml } from './pdfs/write-html';

const OUT = resolve(import.meta.dirname, '../tests/fixtures/pdfs');

async function typeset({ source, ...how }: Recipe): Promise<Uint8Array> {
  if (how.typesetter === 'Chromium') return printByChromium(source, how.settings);
  return how.typesetter === 'TeX' ? setByTex(source, how.settings) : setByLibreOffice(source, how.settings);
}

/** What a page has at its edges, besides numbers: what no commitment may contain. */
function edgesOf({ source, ...how }: Recipe): readonly string[] {
  if (how.typesetter === 'LibreOffice')
    return [how.settings.head, how.settings.foot.trim()].filter((edge) => edge !== '');
  if (how.typesetter === 'TeX') return [source.title, source.publisher];
  return how.settings.head === 'none' ? [] : [source.title, source.publisher, source.from];
}

const wanted = process.argv.slice(2);
const all = RECIPES();
const recipes = [...all, LONG_RECIPE()].filter(({ name }) => wanted.length === 0 || wanted.includes(name));
for (const recipe of recipes) {
  const pdf = await typeset(recipe);
  writeFileSync(join(OUT, `${recipe.name}.pdf`), pdf);
  if (recipe.name !== 'long') writeFileSync(join(OUT, `${recipe.source.name}.html`), writeHtml(recipe.source));
  console.log(`${recipe.name}: ${Math.round(pdf.length / 1024)} KB`);
}

const pairs = all.map((recipe) => {
  const { name, source, set, typesetter } = recipe;
  return {
    pdf: `${name}.pdf`,
    html: `${source.name}.html`,
    typesetter,
    set,
    edges: edgesOf(recipe),
    from: source.from,
  };
});
writeFileSync(join(OUT, 'pairs.json'), `${JSON.stringify(pairs, null, 2)}\n`);
