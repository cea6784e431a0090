import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';

import { BENCHES } from '../../bench/benches';
import { BOUNDS } from '../../bench/bounds';
import type { QuestionId } from '../../bench/bounds';
import type { Row } from '../../bench/measure';
import { barChart } from '../../bench/report/bar-chart';
import { askedOf, sentenceOf } from '../../bench/report/in-words';
import { keepFigures, readFigures } from '../../bench/report/kept-figures';
import type { Kept } from '../../bench/report/kept-figures';
import { ratioChart, shareOf } from '../../bench/report/ratio-chart';
import { SECTIONS } from '../../bench/report/sections';
import { linesOfWords } from '../../bench/report/svg';
import { sectionOf, shortfallsOf } from '../../bench/report/tables';
import { documentWith, drawingsOf } from '../../bench/report/write-report';

const DOCS = resolve(import.meta.dirname, '../../docs');
const DOCUMENT = readFileSync(join(DOCS, 'performance.md'), 'utf8');

const compromise: Row = {
  id: 'finder-speed/compromise-warm',
  on: '',
  figure: { what: 'ours', value: 200, unit: 'ms' },
  peer: { what: 'theirs <of others> & more', value: 2000, unit: 'ms' },
  value: 10,
  noise: { low: 9.5, high: 12 },
  rounds: 7,
};
const cold: Row = {
  id: 'first-marks/cold',
  on: 'under 1,000 words',
  figure: { what: 'this build', value: 300, unit: 'ms' },
  peer: { what: 'the build before', value: 400, unit: 'ms' },
  value: 0.75,
  noise: { low: 0.7, high: 0.8 },
  rounds: 9,
};
const panel: Row = {
  id: 'bundle-sizes/view',
  on: 'sidepanel.html',
  figure: { what: '3 files', value: 900, unit: 'kB' },
  peer: null,
  value: 900,
  noise: { low: 900, high: 900 },
  rounds: null,
};
const kept = (rows: readonly Row[]): Kept => {
  return { day: '2026-11-29', commit: 'abc1234', machine: 'a machine', load: 1, minutes: 2, rows };
};
const parsed = (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

test.each([
  { form: 'ratios', svg: ratioChart('The finder & its <peers>', [compromise, cold]), rows: [compromise, cold] },
  { form: 'bars', svg: barChart('The finder & its <peers>', [cold, cold]), rows: [cold, cold] },
  { form: 'bars without a peer', svg: barChart('The finder & its <peers>', [panel]), rows: [panel] },
])('a drawing ($form) says in words what it shows, and each mark does', ({ svg, rows }) => {
  const root = parsed(svg).documentElement;
  expect(root.getAttribute('role')).toBe('img');
  const ids = root.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const [title, description] = ids.map((id) => root.querySelector(`#${id}`));
  expect(title?.textContent).toBe('The finder & its <peers>');
  expect(description?.textContent).toBe(rows.map(sentenceOf).join(' '));
  expect([...root.querySelectorAll('g > title')].map((told) => told.textContent)).toEqual(rows.map(sentenceOf));
});

test.each([ratioChart('One', [compromise, cold]), barChart('Other', [cold, cold]), barChart('Third', [panel])])(
  'a drawing is for light and dark, loads nothing, runs nothing, and leaves no words outside',
  (svg) => {
    const root = parsed(svg).documentElement;
    expect(root.querySelector('style')?.textContent).toMatch(/prefers-color-scheme:dark/);
    expect(root.querySelectorAll('script, image, use, a, foreignObject, font-face').length).toBe(0);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import|@font-face|NaN|Infinity/);
    const [, , width = 0, height = 0] = root.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    for (const words of root.querySelectorAll('text')) {
      const [x, y] = [Number(words.getAttribute('x')), Number(words.getAttribute('y'))];
      expect(x).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
      // letters are about half as wide as high
      const long = ((words.textContent?.length ?? 0) * Number(words.getAttribute('font-size') ?? 13)) / 2;
      const left = x - long * ({ middle: 0.5, end: 1 }[words.getAttribute('text-anchor') ?? ''] ?? 0);
      expect(left).toBeGreaterThan(0);
      expect(left + long).toBeLessThan(width);
    }
  },
);

test('further left is less of ours, whichever way a ratio is read', () => {
  expect(shareOf(compromise, 10)).toBe(0.1);
  expect(shareOf(cold, 0.75)).toBe(0.75);
  const x = (svg: string): number => Number(parsed(svg).querySelector('circle')?.getAttribute('cx'));
  const both = ratioChart('Both', [compromise, cold]);
  const circles = [...parsed(both).querySelectorAll('circle')].map((circle) => Number(circle.getAttribute('cx')));
  expect(circles[0]).toBeLessThan(circles[1] ?? 0);
  expect(x(ratioChart('Nothing', [{ ...cold, value: 0, noise: { low: 0, high: 0 } }]))).toBeGreaterThan(0);
});

test('bars are as long as their figures, and the limit of a ratio stands where it makes the peer’s bar', () => {
  const drawn = parsed(barChart('Cold', [cold]));
  const [ours, peer] = [...drawn.querySelectorAll('g > rect')].map((bar) => Number(bar.getAttribute('width')));
  expect((ours ?? 0) / (peer ?? 1)).toBeCloseTo(0.75, 2);
  const left = Number(drawn.querySelector('rect.ours')?.getAttribute('x'));
  const limit = Number(drawn.querySelector('line.limit')?.getAttribute('x1')) - left;
  const bound = BOUNDS['first-marks/cold'];
  const { limit: asked } = bound.cases?.[cold.on] ?? ('limit' in bound ? bound : { limit: 0 });
  expect(limit / (peer ?? 1)).toBeCloseTo(asked, 2);
});

test('a table tells of each row both sides, the noise, the limit, and what was asked', () => {
  const section = { name: 'finder', benches: ['finder-speed'], charts: [] };
  const lines = sectionOf(section, { 'finder-speed': kept([compromise]) }).split('\n');
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^\| The whole finder .* \| 200 ms: ours \| 2000 ms: theirs .* \| 10\.0 times less \(9\.50 to 12\.0 in 7 rounds\) \| ≥ [\d.]+ \| ≥ 20\.0: not reached \| /,
    ),
  );
  expect(lines.at(-1)).toContain('commit abc1234, a machine, load 1, 2.0 minutes');
  expect(sectionOf(section, {})).toBe('Not measured yet.');
});

test('what is past its limit or not reached is listed, and nothing else', () => {
  const words = shortfallsOf({ 'finder-speed': kept([compromise]), 'bundle-sizes': kept([panel]) });
  expect(words.split('\n')).toEqual([`- ${sentenceOf(compromise)}`, `- **Past its limit**: ${sentenceOf(panel)}`]);
  expect(askedOf(compromise)).toBe('≥ 20.0: not reached');
  expect(shortfallsOf({})).toMatch(/^Everything that was asked is reached/);
});

test('words are broken into lines, and a long word is not', () => {
  expect(linesOfWords('one two three-and-four five', 8)).toEqual(['one two', 'three-and-four', 'five']);
});

test('figures of one bench take the place of its earlier ones; the others stay, in order', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'pledgemark-figures-')), 'figures.json');
  expect(readFigures(file)).toEqual({});
  keepFigures('memory', kept([cold]), file);
  keepFigures('growth', kept([compromise]), file);
  keepFigures('memory', kept([{ ...panel, value: 0.123456789 }]), file);
  expect(Object.keys(readFigures(file))).toEqual(['growth', 'memory']);
  expect(readFigures(file)['growth']?.rows).toEqual([compromise]);
  expect(readFigures(file)['memory']?.rows).toEqual([{ ...panel, value: 0.12346 }]);
});

test('a ratio to nothing is kept as what it is', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'pledgemark-figures-')), 'figures.json');
  const nothing = { ...panel, value: Number.POSITIVE_INFINITY };
  const figures = keepFigures('memory', kept([nothing]), file);
  expect(figures['memory']?.rows).toEqual([nothing]);
  expect(sectionOf({ name: 'memory', benches: ['memory'], charts: [] }, figures)).toContain('| Infinity kB |');
});

test('every bench has its place in the document, and every question of it that is drawn exists', () => {
  expect(SECTIONS.flatMap(({ benches }) => benches).toSorted()).toEqual(BENCHES.map(({ name }) => name).toSorted());
  for (const { benches, charts } of SECTIONS) {
    for (const { questions } of charts) {
      expect(questions.filter((id) => !benches.includes(id.split('/')[0] ?? ''))).toEqual([]);
    }
    for (const { form, questions } of charts.filter(({ form: one }) => one === 'ratios'))
      expect({ form, as: questions.filter((id: QuestionId) => BOUNDS[id].reads === 'as it is') }).toEqual({
        form,
        as: [],
      });
  }
});

test('a document without a place for a section is an error', () => {
  expect(() => documentWith({}, DOCUMENT.replace('<!-- figures memory -->', ''))).toThrow(/no place for “memory”/);
});

test('docs/performance.md and its drawings are as the script writes them from the kept figures', () => {
  const figures = readFigures();
  expect(documentWith(figures, DOCUMENT)).toBe(DOCUMENT);
  const drawings = drawingsOf(figures);
  expect(drawings.size).toBeGreaterThan(0);
  for (const [file, drawing] of drawings) {
    const path = join(DOCS, 'performance', file);
    expect(existsSync(path), `${file} is missing: npm run bench -- --draw`).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(drawing);
  }
  for (const [, file = ''] of DOCUMENT.matchAll(/\]\(performance\/(.+?\.svg)\)/g))
    expect(drawings.has(file)).toBe(true);
});
