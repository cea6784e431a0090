import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';

import { pages, reader } from '@/lib/app';
import { openPageService } from '@/lib/app/finding';
import { corpus, library, mine, openStore } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CommitmentFind, CommitmentId, FindId, Finds, IsoDate, IsoInstant } from '@/lib/model';
import { describeQuote } from '@/lib/anchoring';
import { passageAround } from '@/lib/spans';
import { SHIPPED } from '@/tests/seeds/shipped';

import { FACTS, PAGE, TEXT, TODAY, findOf } from '../pages/harbour';

const READING = { text: TEXT, headings: [] };
const DAY = { day: '2021-03-31' as IsoDate };
const stores: Store[] = [];
let minute = 0;

afterEach(async () => {
  for (const store of stores.splice(0)) await library.forget.everything(store);
});

function now(): IsoInstant {
  minute += 1;
  return new Date(Date.parse('2026-11-28T10:00:00.000Z') + minute * 60_000).toISOString() as IsoInstant;
}

/** @param before what the page has come to say before the text that was read. The product without its browser: the background's service and the panel's acts over one store. */
async function opened(before = '') {
  const service = openPageService({
    shipped: SHIPPED,
    now,
    newId: () => 'id',
  });
  await service.open();
  const store = await openStore();
  stores.push(store);
  let finds: Finds | undefined;
  const analyse = async () => {
    const analysis = await service.analyse(FACTS, READING);
    await service.isKept(analysis.key);
    ({ finds } = analysis);
    return analysis;
  };
  const acts = reader.acts({
    store,
    page: () => FACTS,
    finds: () => finds,
    today: TODAY,
    now,
    changed: () => undefined,
    describe: async (span) => {
      const now = before + TEXT;
      return { selector: describeQuote(now, span), passage: passageAround(now, span) };
    },
    want: () => undefined,
  });
  const { finds: first } = await analyse();
  const dueOf = async (words: string): Promise<string | undefined> => {
    const analysis = await analyse();
    const known = await pages.known(store, analysis.finds, FACTS);
    return known.said[findOf(analysis.finds, 'commitments', words).id]?.due.line;
  };
  return { service, store, acts, analyse, dueOf, tribunal: findOf(first, 'commitments', 'We will open') };
}

const has = ({ commitments }: Finds, id: FindId): boolean => commitments.some((one) => one.id === id);
const ownRow = async (store: Store, { quote }: CommitmentFind) => {
  const { commitments } = await corpus.commitmentsSaying(store, [quote]);
  return commitments[0];
};

test('what is not a commitment leaves the page under another key, is still gone later, and comes back', async () => {
  const { acts, analyse, store, tribunal } = await opened();
  const before = await analyse();
  await acts.putRight([tribunal.id], { is: 'not one' });
  const gone = await analyse();
  expect(gone.key).not.toBe(before.key);
  expect(has(gone.finds, tribunal.id)).toBe(false);
  expect(gone.finds.commitments).toHaveLength(before.finds.commitments.length - 1);
  expect(gone.signs[tribunal.id]).toBeUndefined();
  expect(await pages.finds(store, gone.key)).toEqual(gone.finds);
  expect((await analyse()).key).toBe(gone.key);
  const [correction] = await mine.corrections.on(store, PAGE);
  await acts.bringBack(correction === undefined ? [] : [correction.id]);
  expect(await analyse()).toEqual(before);
});

test('the page’s own wish says the same as the panel’s, and both are taken back as any change is', async () => {
  const { acts, analyse, service, tribunal } = await opened();
  const { key } = await analyse();
  const described = { selector: describeQuote(TEXT, tribunal), passage: passageAround(TEXT, tribunal) };
  await service.correct(key, tribunal.id, FACTS, { ...described, says: { is: 'not one' } });
  expect(has((await analyse()).finds, tribunal.id)).toBe(false);
  await acts.takeBack();
  expect((await analyse()).key).toBe(key);
});

test('a page takes back the change that it was told of, and no other', async () => {
  const { acts, analyse, service, tribunal } = await opened();
  const { key } = await analyse();
  const described = { selector: describeQuote(TEXT, tribunal), passage: passageAround(TEXT, tribunal) };
  const take = () => service.correct(key, tribunal.id, FACTS, { ...described, says: { is: 'not one' } });
  const { change } = await take();
  expect(await service.takeBack((change ?? 0) + 1)).toBe(false);
  expect(has((await analyse()).finds, tribunal.id)).toBe(false);
  expect(await service.takeBack(change ?? 0)).toBe(true);
  expect((await analyse()).key).toBe(key);
  const again = await take();
  await acts.takeBack();
  expect(await service.takeBack(again.change ?? 0)).toBe(false);
});

test('a date of the reader’s is told by whoever tells of the commitment, and binds', async () => {
  const { acts, dueOf, tribunal } = await opened();
  expect(await dueOf('We will open')).toBe('Was due by 31 December 2020');
  await acts.putRight([tribunal.id], { is: 'date', date: DAY });
  expect(await dueOf('We will open')).toBe('Was due by 31 March 2021');
  await acts.takeBack();
  expect(await dueOf('We will open')).toBe('Was due by 31 December 2020');
});

test('where the page names no day, the reader’s own binds all the same', async () => {
  const { acts, analyse, dueOf } = await opened();
  const { finds } = await analyse();
  expect(await dueOf('We will work')).toBe('No date stated');
  await acts.putRight([findOf(finds, 'commitments', 'We will work').id], { is: 'date', date: DAY });
  expect(await dueOf('We will work')).toBe('Was due by 31 March 2021');
});

test('a commitment that the reader has saved follows: its date, what is due, and back again', async () => {
  const { acts, analyse, store, tribunal, dueOf } = await opened();
  await acts.saveCommitment(tribunal);
  await analyse();
  await acts.putRight([tribunal.id], { is: 'date', date: DAY });
  expect(await dueOf('We will open')).toBe('Was due by 31 March 2021');
  const passed = async () => {
    const { passed: group } = await reader.due(store, TODAY, 50);
    return group.entries.find(({ words }) => words === tribunal.quote)?.said.due.day;
  };
  expect(await passed()).toBe('2021-03-31');
  const [correction] = await mine.corrections.on(store, PAGE);
  if (correction === undefined) throw new Error('nothing was put right');
  await acts.bringBack([correction.id]);
  expect(await passed()).toBe('2020-12-31');
  expect((await ownRow(store, tribunal))?.given).toBeUndefined();
});

test('a date that was put right before the commitment was saved is brought back as well', async () => {
  const { acts, analyse, store, tribunal } = await opened();
  await acts.putRight([tribunal.id], { is: 'date', date: { none: true } });
  await acts.putRight([tribunal.id], { is: 'actor', actors: [{ words: 'Harbour Board' }] });
  const { finds } = await analyse();
  await acts.saveCommitment(findOf(finds, 'commitments', 'We will open'));
  expect(await ownRow(store, tribunal)).toMatchObject({ deadlines: [] });
  const ids = (await mine.corrections.on(store, PAGE)).map(({ id }) => id);
  await acts.bringBack(ids);
  expect(await ownRow(store, tribunal)).toMatchObject({
    deadlines: [{ words: 'by the end of 2020', due: '2020-12-31' }],
  });
});

test('a saved commitment that is none goes from this computer with its mark, and comes back with it', async () => {
  const { acts, analyse, store, tribunal } = await opened();
  await acts.saveCommitment(tribunal);
  await analyse();
  const saved = await ownRow(store, tribunal);
  await acts.putRight([tribunal.id], { is: 'not one' });
  expect(await ownRow(store, tribunal)).toBeUndefined();
  const [correction] = await mine.corrections.on(store, PAGE);
  await acts.bringBack(correction === undefined ? [] : [correction.id]);
  expect(await ownRow(store, tribunal)).toEqual(saved);
});

test('one that a record bears on stays on this computer, though the page shows it no longer', async () => {
  const { acts, analyse, store, tribunal } = await opened();
  await acts.recordSearch(tribunal, 'GOV.UK', ['harbour tribunal']);
  await analyse();
  await acts.putRight([tribunal.id], { is: 'not one' });
  expect(await ownRow(store, tribunal)).toBeDefined();
  expect(has((await analyse()).finds, tribunal.id)).toBe(false);
});

test('a saved commitment whose stretch was changed is still known as the one that was saved', async () => {
  const { acts, analyse, store, tribunal } = await opened();
  await acts.saveCommitment(tribunal);
  await analyse();
  const selector = describeQuote(TEXT, {
    start: tribunal.start,
    end: tribunal.start + 'We will open a Harbour Tribunal'.length,
  });
  await acts.putRight([tribunal.id], { is: 'words', selector });
  const { finds } = await analyse();
  const find = findOf(finds, 'commitments', 'We will open');
  expect(find.quote).toBe('We will open a Harbour Tribunal');
  expect(find.known).toBe((await ownRow(store, tribunal))?.id);
});

test('words that are marked as a commitment again are no longer said to be none', async () => {
  const { acts, analyse, service, store, tribunal } = await opened();
  await acts.putRight([tribunal.id], { is: 'not one' });
  await analyse();
  const selector = describeQuote(TEXT, tribunal);
  const page = { key: PAGE, address: FACTS.address, title: FACTS.title, textHash: 'h' };
  await service.startClip({ wish: 'commitment', page, facts: FACTS, selector }).saved;
  const [clip] = await reader.clips(store);
  if (clip === undefined) throw new Error('nothing was clipped');
  await acts.saveMarked(clip, 'firm');
  expect(await mine.corrections.on(store, PAGE)).toEqual([]);
  expect((await analyse()).finds.commitments.map(({ quote }) => quote)).toContain(tribunal.quote);
});

test('the words of a kept page are found as the reader put them right', async () => {
  const { acts, analyse, service, store, tribunal } = await opened();
  await service.keepPage(FACTS, READING, 'saved');
  const found = async () => {
    const [kept] = await library.keptPages.all(store);
    const texts = kept === undefined ? [] : await library.keptPages.texts(store, [kept]);
    return texts.flatMap(({ finds }) => finds.commitments.map(({ quote }) => quote));
  };
  expect(await found()).toContain(tribunal.quote);
  await acts.putRight([tribunal.id], { is: 'not one' });
  await analyse();
  expect(await found()).not.toContain(tribunal.quote);
  await acts.takeBack();
  await analyse();
  expect(await found()).toContain(tribunal.quote);
});

test('a correction whose words are gone is listed as missing, and changes nothing', async () => {
  const { acts, analyse, service, store, tribunal } = await opened();
  await acts.putRight([tribunal.id], { is: 'not one' });
  const other = TEXT.replace('We will open a Harbour Tribunal in Port Ness by the end of 2020. ', '');
  const { key } = await service.analyse(FACTS, { text: other, headings: [] });
  await service.isKept(key);
  expect(await reader.corrections.all(store)).toMatchObject([{ place: 'missing', correction: { find: tribunal.id } }]);
  await analyse();
  expect(await reader.corrections.all(store)).toMatchObject([{ place: 'found' }]);
});

test('words that are no longer marked are not said to be put right', async () => {
  const { acts, store } = await opened();
  await expect(acts.putRight(['gone' as FindId], { is: 'not one' })).rejects.toThrow(
    'These words are no longer marked on the page. Read it again, and try once more.',
  );
  expect(await mine.corrections.on(store, PAGE)).toEqual([]);
  expect(await mine.last(store)).toBeUndefined();
});

test('a commitment that is not stored any more is not said to be related', async () => {
  const { acts, store, tribunal } = await opened();
  const other = 'commitment/taken-out' as CommitmentId;
  await expect(acts.acceptRelated(tribunal, { other, is: 'earlier' }, 'restates')).rejects.toThrow(
    'What you chose is no longer stored.',
  );
  expect(await mine.last(store)).toBeUndefined();
});

test('where the page has other words by now, nothing is put right of those', async () => {
  const { acts, store, tribunal } = await opened('Updated today. ');
  await expect(acts.putRight([tribunal.id], { is: 'not one' })).rejects.toThrow('no longer marked on the page');
  expect(await mine.corrections.on(store, PAGE)).toEqual([]);
});
