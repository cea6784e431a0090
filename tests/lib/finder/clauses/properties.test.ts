import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/finder';
import { sentencesOf } from '@/lib/finder/words';
import { PROMISES } from '@/lib/finder/clauses/promises';

const PIECES = [
  'we will',
  'The participants agreed to',
  ' act',
  ' and ',
  ', ',
  '; ',
  ' – ',
  '. ',
  '\n',
  '\n\n',
  ':\n- ',
  '(',
  ')',
  '“',
  '”',
  "'",
  ' which will',
  ' by 2030',
  ' subject to law',
  ' has published the plan',
  'Action 5',
  ' that ',
  'If ',
  '—',
  ' \u00A0',
  'É',
  '😀',
  ...PROMISES.map(({ example }) => example),
];
const policyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 30 })
  .map((pieces) => pieces.join(''));

describe('whatever the text', () => {
  test('commitments are sorted, apart, trimmed, and hold their trigger and action', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        const { commitments } = readClauses({ text, headings: [] }, []);
        let reached = 0;
        for (const { start, end, trigger, action } of commitments) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          expect(trigger.start).toBeGreaterThanOrEqual(start);
          expect(action.end).toBeLessThanOrEqual(end);
          expect(text.slice(trigger.start, trigger.end)).toBe(trigger.words);
          expect(text.slice(action.start, action.end)).toBe(action.words);
          reached = end;
        }
      }),
    );
  });

  test('a commitment lies in one sentence, or in a sentence and the list under it', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        const sentences = sentencesOf({ text, headings: [] });
        for (const { start, end } of readClauses({ text, headings: [] }, []).commitments) {
          const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
          const [first, ...rest] = touched;
          expect(rest.filter(({ block }) => block.role !== 'item')).toEqual([]);
          expect(first?.start).toBeLessThanOrEqual(start);
        }
      }),
    );
  });

  test('progress is sorted and trimmed, and deadlines and conditions lie in their commitment', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        const { commitments, progress } = readClauses({ text, headings: [] }, []);
        for (const { start, end } of progress) expect(text.slice(start, end).trim()).not.toBe('');
        expect(progress.map(({ start }) => start)).toEqual(
          progress.map(({ start }) => start).toSorted((a, b) => a - b),
        );
        for (const { start, end, deadline, conditions } of commitments) {
          for (const part of [...conditions, ...(deadline === undefined ? [] : [deadline])]) {
            expect(part.start).toBeGreaterThanOrEqual(start);
            expect(part.end).toBeLessThanOrEqual(end);
            expect(part.words).toBe(text.slice(part.start, part.end));
          }
        }
      }),
    );
  });
});
