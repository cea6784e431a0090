import { describe, expect, test } from 'vitest';

import { marked, plain } from './marked';

/** Sentences as they are to be marked, by classes: `[f …]` firm, `[c …]` continuing, `[e …]` exploratory, `{…}` progress. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  'the passive of what goes on': [
    '[c The yearly survey of piers will be maintained].',
    '[c The cap on fees will be retained until 2031].',
    '[c Free lessons for crews will be continued].',
    '[f The yearly survey of piers will be published].',
    'Growth will be maintained.',
    'Trade will be sustained.',
  ],
  'the passive of an intention': [
    '[e All options for the pier will be considered].',
    '[e A levy on cargo will also be explored].',
    '[f Bids will be considered by the panel].',
    '[f Small piers will only be considered once the survey is done].',
  ],
  'the weakest of mixed triggers': [
    '[e The agency will work with the councils to explore a levy].',
    '[e We will continue to engage with ports and crews to consider further lights].',
    '[f The agency will work with the councils to raise a levy].',
  ],
  'an absolute construction': [
    '{The survey is now under way}, with [f proposals set to be published in May].',
    '{The agency widened the bay, with prices set to rise}.',
    'He spoke with the crew set to one side.',
  ],
  'what a reader is assured of': [
    'Crews can be confident that [f the council will light the piers].',
    'Owners can rest assured that [f the fund will open in May].',
    'We are confident that the council will light the piers.',
    "Today's decision demonstrates that [f we will light the piers].",
    'The figures demonstrate that trade will grow.',
  ],
  'an announcement of the past': [
    'Last month the government announced that all crews will be exempt.',
    'Earlier this year the minister confirmed that the fee will end.',
    'The government announced that [f all crews will be exempt].',
  ],
  'a time that is a subject': [
    'Today marks a step forward, and [f we will light the piers].',
    'This year sees a change, and [f we will light the piers].',
    '[f Today, as the storm ends, we will light the piers].',
    '[f From May we will light the piers].',
  ],
  'what becomes part of a plan': [
    '[f This will form part of the next survey].',
    '[f The pier will form part of the coastal path].',
    'The pier will form the backdrop of the fair.',
  ],
  'the note behind a full stop': [
    'Piers – [f The pier duty will be frozen at £2], continuing the freeze of 2009. (19)',
    'What the council will do (19)',
  ],
  'a sentence behind a fragment': [
    '{We are doing this by:\n\nlighting the piers. [f We will add two more by 2031]\n\ndredging the bay\n\nhelping crews}',
  ],
  'a call on others in the passive': [
    'Sailors are being urged to wear a jacket.',
    'Owners have been reminded of the fee.',
    '{Sailors are being trained to use the lock}.',
  ],
  'what a thing has helped': [
    'The service has helped to save time.',
    'This fund has helped crews.',
    '{The agency has helped 300 crews}.',
  ],
  'visits, honours and first steps': [
    'Today the president visited the harbour.',
    'In May we won the first prize for our website.',
    'The lighthouse is the first step to renew the coast.',
    '{We won the contract for the lock in May}.',
    '{The ministry was the first in the world to test the lamp}.',
  ],
  'the head of a subject': [
    'The rate of falls among this age group doubled.',
    '{To date the government has lit 40 piers}.',
    '[f This further challenge will be published in May].',
  ],
  'what there is to be': [
    '[f There will be 40 new lights on the pier].',
    '[f There will be a flat rate of £140 for all boats].',
    '[f There will be formal engagement with crews on the levy].',
    'There will be 300 more storms.',
    'There will be hard times.',
    'There will be difficulties.',
  ],
  'a wish to ensure': [
    '[e The government also wants to ensure that crews can use the lock].',
    'The government hopes that crews can use the lock.',
    'The government wants to see that.',
  ],
  'the standing practice of a body': [
    '{The department currently administers a range of grants}.',
    '{The council also organises drills for crews}.',
    '{The agency brings together ports and crews}.',
    'The council also organised by mail.',
    'The company also organises drills.',
  ],
  'a named operation or scheme': [
    '{Op LANTERN has supported 300 crews}.',
    '{The Harbour Programme introduced a fee for boats}.',
    'The Harbour Programme introduced in May is long.',
    'The Harbour Programme released the tension.',
  ],
  'a report that is welcomed': ['{We welcome the findings of the harbour survey}.', 'We welcome the harbour survey.'],
};

describe.each(Object.entries(CLASSES))('%s', (_, rows) => {
  test.each(rows)('%s', (row) => {
    expect(marked(plain(row))).toBe(row);
  });
});
