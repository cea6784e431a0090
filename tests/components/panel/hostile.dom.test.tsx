import { page } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';

import type { PanelView } from '@/components/panel/panel-view';
import type { CommitmentEntry, FindId, ListedNotes, Said } from '@/lib/model';

import { BY_STATE, DRAFT } from '../../gallery/notes';
import { LISTS, STATEMENT, opening } from '../../gallery/stories';
import { drawPanel } from './draw-panel';

beforeEach(() => page.viewport(360, 800));

const HOSTILE =
  '<img src=x onerror="document.body.dataset.hacked=1"><script>document.body.dataset.hacked=1</script>&amp;';
const ADDRESS = 'javascript:document.body.dataset.hacked=1';

/** Fields that the panel's own code reads as codes; all others hold words of pages, records and readers. */
const CODES = new Set(
  `id key is state says shows stance strength certainty shape mark relation answer type editors by view official
  correction due from to held asOf setOn date since changed created saved known entity pageKey density on outcome
  binds day editors reader finds`.split(/\s+/u),
);

/** The value with hostile words in every field that holds words, and a hostile address in every one that holds an address. */
function poisoned<T>(value: T, field = ''): T {
  if (typeof value === 'string') {
    if (field === 'address' || field === 'officialSite' || field === 'englishPage') return ADDRESS as T;
    return (CODES.has(field) || (field === 'shows' && value === 'lists') ? value : HOSTILE) as T;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => poisoned(one, field)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, name)])) as T;
}

const NOTES: ListedNotes = { notes: Object.values(BY_STATE), drafts: [DRAFT], everywhere: 7, bodyLimit: 50_000 };

function hostileView(): PanelView {
  const rows = LISTS.commitments.data.rows.map((row) => {
    const said = poisoned<Said>(row.said);
    const hostile = { ...row, find: poisoned(row.find), who: [HOSTILE], said };
    if (row.entry === undefined) return hostile;
    const entry = poisoned<CommitmentEntry>(row.entry);
    const evidence = entry.evidence.map((record) => ({ ...record, shows: HOSTILE }));
    return { ...hostile, entry: { ...entry, said, evidence } };
  });
  const content = {
    shows: 'lists' as const,
    commitments: { state: 'ready' as const, data: { rows, progress: poisoned(LISTS.commitments.data.progress) } },
    names: { state: 'ready' as const, data: poisoned(LISTS.names.data) },
    notes: { state: 'ready' as const, data: poisoned(NOTES) },
  };
  return { ...STATEMENT, head: poisoned({ kindShown: 'x', title: 'x', publisher: 'x' }), content };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise(requestAnimationFrame);
}

test.each([
  { where: 'an open commitment', target: opening(10), block: '.pm-open' },
  { where: 'a name', target: { open: 'find', id: 'mention-17' as FindId } as const, block: '.pm-name-open' },
  { where: 'the notes', target: { open: 'draft', id: DRAFT.id } as const, block: '.pm-note' },
])('hostile words in every field of $where stay words', async ({ target, block }) => {
  const { again, root, all, words } = drawPanel(hostileView());
  again(hostileView(), target);
  await expect.poll(() => all(block).length).toBeGreaterThan(0);
  await settled();
  expect(root.querySelectorAll('img, script, iframe, style, [onerror]')).toHaveLength(0);
  expect(document.body.dataset['hacked']).toBeUndefined();
  expect(words()).toContain('<img src=x onerror=');
  expect(words()).toContain('&amp;');
});

test('an address that would run a script is no link', async () => {
  const { again, all } = drawPanel(hostileView());
  again(hostileView(), opening(10));
  await expect.poll(() => all('.pm-timeline cite').length).toBeGreaterThan(2);
  const own = new Set(['notebook', 'search', 'options', 'entry', 'how-views-are-set'].map((page) => `/${page}.html`));
  const links = all('a').map((link) => new URL(link.getAttribute('href') ?? '', location.origin));
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter(({ origin, pathname }) => origin !== location.origin || !own.has(pathname))).toEqual([]);
});

test('a word without an end breaks within the panel', async () => {
  const long = 'x'.repeat(3000);
  const [row] = LISTS.commitments.data.rows;
  if (row === undefined) throw new Error('no row');
  const rows = [{ ...row, find: { ...row.find, quote: long }, who: [long] }];
  const commitments = { state: 'ready' as const, data: { rows, progress: [] } };
  const { again, all } = drawPanel(STATEMENT);
  again({ ...STATEMENT, head: { kindShown: long, title: long }, content: { ...LISTS, commitments } }, opening(1));
  await expect.poll(() => all('.pm-open')).toHaveLength(1);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});
