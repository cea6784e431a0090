import { expect, test } from 'vitest';

import { contentsOf } from '@/lib/page';
import { parsePage } from '@/scripts/open-page';

import { documentOf } from './stored-pages';

const ALBANIA = 'https://www.gov.uk/foreign-travel-advice/albania';

test('the contents list of a guide names its parts in order, with the one that is shown', () => {
  const parts = contentsOf(documentOf('albania-travel-advice'), ALBANIA);
  expect(parts.slice(0, 3)).toEqual([
    { title: 'Summary', address: ALBANIA },
    { title: 'Safety and security', address: `${ALBANIA}/safety-and-security` },
    { title: 'Terrorism', address: `${ALBANIA}/terrorism` },
  ]);
  expect(parts).toHaveLength(9);
});

test('the contents list inside a text is none: it names headings of the page', () => {
  expect(contentsOf(documentOf('spring-budget-2017'), 'https://www.gov.uk/a')).toEqual([]);
  expect(contentsOf(documentOf('calais-group-statement'), 'https://www.gov.uk/a')).toEqual([]);
});

test('a guide in one part names none, and links that lead off GOV.UK are no parts', () => {
  const guide = (...items: readonly string[]) =>
    parsePage(`<aside class="part-navigation-container"><nav><ol>${items.join('')}</ol></nav></aside>`).document;
  expect(contentsOf(guide('<li>Alone</li>'), ALBANIA)).toEqual([]);
  const hostile = ['<a href="https://gov.example/a">A</a>', '<a href="javascript:0">B</a>', '<a href="/c"> </a>'];
  expect(contentsOf(guide('<li>One</li>', ...hostile.map((link) => `<li>${link}</li>`)), ALBANIA)).toEqual([]);
  const endless = Array.from({ length: 500 }, (_, at) => `<li><a href="/guide/${at}">Part ${at}</a></li>`);
  expect(contentsOf(guide(...endless), ALBANIA)).toHaveLength(200);
});
