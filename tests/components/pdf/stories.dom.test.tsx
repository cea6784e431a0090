import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pdf.css';

import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';

import { PDF_STORIES } from '../../gallery/pdf-stories';
import { axeFindings } from '../axe-findings';

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 320];

/** What each state says first of all. */
const WORDS: Readonly<Record<string, string>> = {
  'pdf-pages': 'PDF from www.gov.uk, read on this computer',
  'pdf-text': 'Read as text',
  'pdf-own-file': 'PDF from this computer',
  'pdf-short': 'Page 3 is a picture.',
  'pdf-found': '3 of 12, page 2',
  'pdf-found-none': 'Not found. Words in pictures, heads and feet of pages are not looked through.',
  'pdf-choosing': 'Read a PDF with Pledgemark',
  'pdf-asking': 'May Pledgemark read GOV.UK’s files?',
  'pdf-fetching': 'Fetching the PDF…',
  'pdf-reading': 'Reading page 4 of 60…',
  'pdf-locked': 'This PDF is locked',
  'pdf-no-pdf': 'This file is not a PDF',
  'pdf-too-many-pages': 'This PDF is too long',
  'pdf-not-there': 'The PDF is not there',
  'pdf-no-connection': 'The PDF did not come',
  'pdf-too-large': 'This PDF is too large',
  'pdf-no-text': 'This PDF is made of pictures',
  'pdf-fault': 'The PDF could not be read',
};

test('every state of the reader for PDFs has its words told here', () => {
  expect(PDF_STORIES.map(({ name }) => name).toSorted()).toEqual(Object.keys(WORDS).toSorted());
});

test.each(PDF_STORIES)('$title: it says so, axe finds nothing, and nothing runs out of the side', async (story) => {
  document.documentElement.lang = 'en-GB';
  document.title = 'The reader for PDFs';
  const place = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, place);
    place.remove();
    document.documentElement.removeAttribute('style');
  });
  render(story.view, place);
  expect(place.textContent).toContain(WORDS[story.name]);
  for (const width of WIDTHS)
    for (const scheme of SCHEMES) {
      await page.viewport(width, 640);
      document.documentElement.style.colorScheme = scheme;
      const { wrong, looked } = await axeFindings(place);
      expect(wrong).toEqual([]);
      expect(looked).toBeGreaterThan(3);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
});
