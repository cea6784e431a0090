import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/finder';
import { CONDITIONS } from '@/lib/finder/tables/conditions';

const conditionsOf = (text: string) =>
  readClauses({ text, headings: [] }, []).commitments[0]?.conditions.map(({ words }) => words);

describe('a row of conditions', () => {
  test.each(CONDITIONS)('“$name” finds its example and leaves its counter-example', (row) => {
    expect(row.example).toMatch(row.pattern);
    expect(row.counterExample).not.toMatch(row.pattern);
  });
});

describe('the conditions of a promise', () => {
  test.each([
    {
      text: 'They agreed to act, subject to European law, in particular the Act, and national law, by May.',
      conditions: ['subject to European law, in particular the Act, and national law'],
    },
    { text: 'If they do not do so, the government will legislate.', conditions: ['If they do not do so'] },
    { text: 'We will act where deemed necessary by the bodies.', conditions: ['where deemed necessary by the bodies'] },
    { text: 'We will open the pier if the tide allows it.', conditions: ['if the tide allows it'] },
    { text: 'We will open the pier, provided that the mast is safe.', conditions: ['provided that the mast is safe'] },
    { text: 'We will open the pier, pending advice from divers.', conditions: ['pending advice from divers'] },
    { text: 'We will share the charts as appropriate.', conditions: ['as appropriate'] },
    { text: 'We will dredge the canal as the weather allows.', conditions: ['as the weather allows'] },
    { text: 'Subject to a business case, we will dredge the canal.', conditions: ['Subject to a business case'] },
    { text: 'The loan will be subject to approval by the board.', conditions: ['subject to approval by the board'] },
    { text: 'Where two piers share a crew, we will pay for one.', conditions: ['Where two piers share a crew'] },
    { text: 'We will keep the fund open until the new fund is ready.', conditions: ['until the new fund is ready'] },
    { text: 'We will not raise the fee without asking the crews.', conditions: ['without asking the crews'] },
    {
      text: 'We will close no pier without the consent of its owner.',
      conditions: ['without the consent of its owner'],
    },
  ])('of “$text” are $conditions', ({ text, conditions }) => {
    expect(conditionsOf(text)).toEqual(conditions);
  });

  test.each([
    {
      text: 'We will share charts in line with the law and subject to the agreement of the board.',
      conditions: ['in line with the law', 'subject to the agreement of the board'],
    },
    {
      text: 'We will, where necessary and if the crews agree, lend masts.',
      conditions: ['where necessary', 'if the crews agree'],
    },
    {
      text: 'We will lend masts if the crews agree and if the board pays.',
      conditions: ['if the crews agree', 'if the board pays'],
    },
  ])('that are co-ordinated are two: “$text”', ({ text, conditions }) => {
    expect(conditionsOf(text)).toEqual(conditions);
  });

  test.each([
    { what: 'nothing of the kind', text: 'We will act.' },
    { what: 'a manner', text: 'We will share the charts as widely as possible.' },
    { what: 'haste', text: 'We will dredge the canal as soon as possible.' },
    { what: 'an amount', text: 'We will give the crews as much help as possible.' },
    { what: 'another thing in a row', text: 'We will lend masts as well as necessary ropes.' },
    { what: 'a participle', text: 'We will review the support provided by the harbour fund.' },
    { what: 'a duty', text: 'We will set out which fees should be paid.' },
    { what: 'a question', text: 'We will ask if the piers are safe.' },
    { what: 'an idiom', text: 'We will stand with the crews for as long as it takes.' },
    { what: 'what befalls somebody', text: 'The crews will be subject to yearly checks.' },
    { what: 'which things are meant', text: 'We will report on vessels subject to Section 5 investigations.' },
    { what: 'what a thing hangs on', text: 'We will make the port less dependent on foreign coal.' },
    { what: 'a measure', text: 'We will raise the allowance in line with inflation.' },
    { what: 'how a thing is to be', text: 'We will bring our charts in line with theirs.' },
    { what: 'a place', text: 'We will build piers in areas where people fish.' },
    { what: 'those who lack something', text: 'We will help families without a boat.' },
    { what: 'a manner that is left out', text: 'We will save fuel without losing time.' },
    { what: 'haste, denied', text: 'We will act without delay.' },
    { what: 'a day', text: 'We will keep the fund open until the end of May.' },
  ])('are not $what: “$text”', ({ text }) => {
    expect(conditionsOf(text)).toEqual([]);
  });
});
