import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/finder';
import type { Strength } from '@/lib/model';

interface Ruling {
  readonly sentence: string;
  readonly spans: readonly string[];
}

interface Graded extends Ruling {
  readonly strength: Strength;
}

function spansOf(sentence: string): readonly string[] {
  return readClauses({ text: sentence, headings: [] }, []).commitments.map(({ start, end }) =>
    sentence.slice(start, end),
  );
}

function strengthsOf(sentence: string): readonly Strength[] {
  return readClauses({ text: sentence, headings: [] }, []).commitments.map(({ strength }) => strength);
}

describe('the span of a commitment', () => {
  test.each<Ruling>([
    { sentence: 'We will publish the plan.', spans: ['We will publish the plan'] },
    { sentence: 'By 2030, we will close the gap.', spans: ['By 2030, we will close the gap'] },
    {
      sentence: 'If they do not, the government will legislate.',
      spans: ['If they do not, the government will legislate'],
    },
    { sentence: 'To this end, we will set up a joint unit.', spans: ['we will set up a joint unit'] },
    { sentence: 'Recognising the need, the participants agreed to act.', spans: ['the participants agreed to act'] },
    { sentence: 'To support growth, the department will cut the fees.', spans: ['the department will cut the fees'] },
    {
      sentence: 'I can tell the House that, this summer, the government will act.',
      spans: ['this summer, the government will act'],
    },
    {
      sentence: 'So ministers will review the rules, which will help businesses.',
      spans: ['ministers will review the rules'],
    },
    {
      sentence: 'We denounce the campaigns, which we will not leave unanswered.',
      spans: ['we will not leave unanswered'],
    },
    { sentence: 'The campaigns which we will not name are denounced.', spans: [] },
    {
      sentence: 'The trial is known as the Big Play, where we will test the ships.',
      spans: ['we will test the ships'],
    },
    {
      sentence: 'Obey the rules and to enforce those rules we will raise the fines.',
      spans: ['we will raise the fines'],
    },
    {
      sentence: 'As our work progresses on these, we will seek opportunities.',
      spans: ['As our work progresses on these, we will seek opportunities'],
    },
    { sentence: 'As part of our work, we will seek allies.', spans: ['we will seek allies'] },
    { sentence: 'For all these reasons we have decided not to do it.', spans: ['we have decided not to do it'] },
    {
      sentence: 'We will reopen the shops - but only provided the tests are met.',
      spans: ['We will reopen the shops - but only provided the tests are met'],
    },
    {
      sentence: 'We will provide £2 billion in England. £1 billion of this will be provided in May.',
      spans: ['We will provide £2 billion in England', '£1 billion of this will be provided in May'],
    },
    { sentence: 'The council sets the rules and the fines we will raise.', spans: [] },
    { sentence: 'The council gave thought to the rules and to the fines we will raise.', spans: [] },
    { sentence: 'We will fund new trains, delivering better journeys.', spans: ['We will fund new trains'] },
    { sentence: 'We will fund new trains – a real boost for the North.', spans: ['We will fund new trains'] },
    {
      sentence: 'We will stop the gangs – and the networks behind them – for good.',
      spans: ['We will stop the gangs – and the networks behind them – for good'],
    },
    {
      sentence: 'They agreed to stop the trade and to share what they know.',
      spans: ['They agreed to stop the trade and to share what they know'],
    },
    {
      sentence: 'Redesign will start in May and the service will open in June.',
      spans: ['Redesign will start in May', 'the service will open in June'],
    },
    { sentence: 'We will consult, and we hope others will follow.', spans: ['We will consult'] },
    {
      sentence: 'The group welcomed the plan and agreed to fund it.',
      spans: ['The group welcomed the plan and agreed to fund it'],
    },
    {
      sentence: 'We will publish the plan and will report on it.',
      spans: ['We will publish the plan', 'will report on it'],
    },
    {
      sentence: 'The report, which is long, will be published in May.',
      spans: ['The report, which is long, will be published in May'],
    },
    { sentence: '£500 million will be invested.', spans: ['£500 million will be invested'] },
    { sentence: 'For each service, a plan will be prepared.', spans: ['For each service, a plan will be prepared'] },
    {
      sentence: 'Where services are bought in we will set a standard.',
      spans: ['Where services are bought in we will set a standard'],
    },
    {
      sentence: 'We agreed to open talks; to share data; and to meet again.',
      spans: ['We agreed to open talks; to share data; and to meet again'],
    },
  ])('of “$sentence” is $spans', ({ sentence, spans }) => {
    expect(spansOf(sentence)).toEqual(spans);
  });

  test('a list of fragments under a trigger is one commitment, to the end of the list', () => {
    const text = 'The agency will:\n\npublish the standard\n\nhelp departments to meet it\n\nOther things\n\nThe end.';
    expect(spansOf(text)).toEqual(['The agency will:\n\npublish the standard\n\nhelp departments to meet it']);
  });

  test('items that are sentences of their own are judged one by one', () => {
    const text =
      'Ministers agreed that:\n- they will meet each year;\n- the problem is grave;\n- they will share the cost.';
    expect(spansOf(text)).toEqual(['they will meet each year', 'they will share the cost']);
  });
});

describe('the strength of a commitment', () => {
  test.each<Graded>([
    {
      sentence: 'They affirmed their willingness to continue to share data.',
      spans: ['They affirmed their willingness to continue to share data'],
      strength: 'exploratory',
    },
    {
      sentence: 'Ministers agreed to explore the case.',
      spans: ['Ministers agreed to explore the case'],
      strength: 'exploratory',
    },
    {
      sentence: 'Ministers agreed to continue meeting.',
      spans: ['Ministers agreed to continue meeting'],
      strength: 'continuing',
    },
    { sentence: 'We are determined to act.', spans: ['We are determined to act'], strength: 'firm' },
    {
      sentence: 'Today we announce the creation of a joint unit.',
      spans: ['Today we announce the creation of a joint unit'],
      strength: 'firm',
    },
    { sentence: 'We are establishing a joint unit.', spans: ['We are establishing a joint unit'], strength: 'firm' },
    {
      sentence: 'We are continuing to fund the unit.',
      spans: ['We are continuing to fund the unit'],
      strength: 'continuing',
    },
    {
      sentence: 'We have committed to publishing the data.',
      spans: ['We have committed to publishing the data'],
      strength: 'firm',
    },
    {
      sentence: 'The White Paper will set out the steps.',
      spans: ['The White Paper will set out the steps'],
      strength: 'firm',
    },
    { sentence: 'This strategy commits us to act.', spans: ['This strategy commits us to act'], strength: 'firm' },
    {
      sentence: 'Legislation will allow ministers to act.',
      spans: ['Legislation will allow ministers to act'],
      strength: 'firm',
    },
    {
      sentence: 'Decisions will be made by consensus.',
      spans: ['Decisions will be made by consensus'],
      strength: 'firm',
    },
    { sentence: 'We want to clean up the market.', spans: ['We want to clean up the market'], strength: 'exploratory' },
    {
      sentence: 'We remain committed to the accord.',
      spans: ['We remain committed to the accord'],
      strength: 'continuing',
    },
    { sentence: 'We stand ready to help.', spans: ['We stand ready to help'], strength: 'exploratory' },
  ])('of “$sentence” is $strength', ({ sentence, spans, strength }) => {
    expect(spansOf(sentence)).toEqual(spans);
    expect(strengthsOf(sentence)).toEqual(spans.map(() => strength));
  });
});

describe('what is no commitment', () => {
  test.each([
    'They agreed that it is unacceptable.',
    'They agreed it is unacceptable that gangs profit.',
    'They recognised the importance of the work.',
    'This will help businesses.',
    'The scheme will benefit 2 million people.',
    'They called on industry to act.',
    'We urge Russia to withdraw.',
    'Businesses should report their data.',
    'Applicants must send the form.',
    'Applicants will be able to send the form.',
    'They discussed focusing efforts on the trade.',
    'They were pleased to announce new commitments to tackle the trade.',
    'The Plan aims to cut waiting times.',
    'The framework commits to fairness.',
    'We want to see progress.',
    'The centre we are creating is large.',
    'When it was announced, we pledged to fund it.',
    'Will the government act?',
    'The government has invested £2 billion.',
  ])('“%s”', (sentence) => {
    expect(spansOf(sentence)).toEqual([]);
  });

  test('a heading', () => {
    expect(spansOf('Action 5: All departments will redesign services\n\nThe rest follows.')).toEqual([]);
    const text = 'We will act now.\nThis is said below.';
    expect(readClauses({ text, headings: [{ start: 0, end: 16 }] }, []).commitments).toEqual([]);
  });

  test('what somebody outside government is quoted as saying', () => {
    const text = 'Jane Doe, chief executive of the charity, said:\n\n“We will open ten shops.”';
    expect(spansOf(text)).toEqual([]);
    expect(spansOf(text.replace('chief executive of the charity', 'the rail minister'))).toHaveLength(1);
  });
});
