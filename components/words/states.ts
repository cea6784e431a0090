import { worded } from '@/lib/language';

/** The states of the panel that are told in words (UI section 4). */
export const STATE_WORDS = worded({
  waiting: 'Reading this page…',
  empty: {
    headline: 'No commitments found on this page',
    text: 'Pledgemark looks for clauses in which a public body says it will do something. It can miss some.',
    hint: 'If you see one, select the words and choose',
    action: 'Mark as commitment',
  },
  'no names': {
    headline: 'No names found on this page',
    text: 'Pledgemark looks for countries, bodies, laws, people, dates and amounts. It can miss some.',
  },
  'no notes': {
    headline: 'No notes on this page',
    text: 'Select words on the page, then choose Note. Your notes stay on this computer.',
  },
  'off here': { headline: 'Pledgemark is off on this page', text: 'Nothing is marked. Your notes are kept.' },
  guidance: {
    headline: 'This page is guidance',
    text: 'Guidance sets out rules. It seldom makes commitments, so Pledgemark has not read it.',
  },
  landing: { headline: 'This page announces a document' },
  'other language': { headline: 'Pledgemark reads English only' },
  'no access': { headline: 'Pledgemark may not read www.gov.uk', text: 'Your browser has withheld access.' },
  updated: { headline: 'Pledgemark was updated', text: 'Reload this page to go on.' },
  elsewhere: {
    headline: 'Nothing to read here',
    text: 'Pledgemark reads policy pages on www.gov.uk: policy papers, news, speeches, consultation outcomes.',
  },
  failed: {
    headline: 'Pledgemark could not read this page',
    text: 'The page may be laid out in a way that Pledgemark does not know. Your notes are safe.',
  },
  'too long': {
    headline: 'Pledgemark could not read this page',
    text: 'Your notes are safe.',
  },
  'storage full': {
    headline: 'Your last change is not saved yet.',
    text: 'The browser’s storage on this computer is full. Your words are still here. Free some space, or save a backup file now.',
  },
  'storage full, no backup': {
    headline: 'Your last change is not saved yet.',
    text: 'The browser’s storage on this computer is full. Your words are still here. Free some space, then try again.',
  },
  'newer data': {
    headline: 'This data is from a newer Pledgemark',
    text: 'Update the extension to read it. Nothing has been changed. You can save what this Pledgemark can read.',
  },
  'broken data': {
    headline: 'Your data could not be opened',
    text: 'Nothing has been changed. Try again, or restart the browser. You can save what can be read as a backup file, and read it in again later.',
  },
} as const);
