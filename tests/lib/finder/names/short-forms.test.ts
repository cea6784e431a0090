import { expect, test } from 'vitest';

import { compileGazetteer, findMentions, joinEntities } from '@/lib/finder';
import type { Entity, EntityId } from '@/lib/model';
import { curatedEntities, found, mentionsOf } from './seed-gazetteer';

test.each([
  {
    rule: 'an abbreviation in brackets is a name all through the text, a title before it too',
    text: 'HFSP. The Hospital Food Standards Panel (HFSP) met. The HFSP agreed.',
    expected: [
      'organisation: HFSP',
      'organisation: Hospital Food Standards Panel',
      'organisation: HFSP',
      'organisation: HFSP',
    ],
  },
  {
    rule: 'letters that a body alone has or speaks under are that body all through the text',
    text: 'Help from QRX came. Then QRX members met, the QRX said that it will go on, and QRX’s funds grew.',
    expected: ['organisation: QRX', 'organisation: QRX', 'organisation: QRX', 'organisation: QRX'],
  },
  {
    rule: 'letters of a thing, of many or after a person’s name are no body, whatever stands beside them',
    text: 'A PQX member met the PQXs. Derek Quill OBE said that ALL members, all of them, use LNG.',
    expected: ['person: Derek Quill'],
  },
  {
    rule: 'a body may be written small where it has letters of its own',
    text: 'The rope testing and quay centre (RTQC) met. RTQC agreed, as a rope centre would.',
    expected: ['organisation: rope testing and quay centre', 'organisation: RTQC', 'organisation: RTQC'],
  },
  {
    rule: 'letters may come before the name in brackets',
    text: 'The HTO (the Harbour Towns Office) met. The HTO agreed.',
    expected: ['organisation: HTO', 'organisation: Harbour Towns Office', 'organisation: HTO'],
  },
  {
    rule: 'what the text defines comes before what the lists say',
    text: 'The Daffodil Study Grant (DSG) opens. The DSG pays.',
    expected: ['programme: Daffodil Study Grant', 'programme: DSG', 'programme: DSG'],
  },
  {
    rule: 'an abbreviation of several kinds is the one that the text names in full',
    text: 'The Defence Safety Authority met. The DSA agreed.',
    expected: ['organisation: Defence Safety Authority', 'organisation: DSA'],
  },
  {
    rule: 'an abbreviation of a common noun is no name',
    text: 'Small modular reactors (SMRs) are new. SMRs are small.',
    expected: [],
  },
  {
    rule: 'a lower-case short form is no mention',
    text: 'The Kingdom of Belgium and the French Republic (hereinafter ‘the participants’) met. The participants agreed.',
    expected: ['country: Kingdom of Belgium', 'country: French Republic'],
  },
  {
    rule: 'a short form of several states is none of them',
    text: 'The Kingdom of Belgium and the French Republic (hereinafter ‘the Parties’) met. The Parties agreed.',
    expected: ['country: Kingdom of Belgium', 'country: French Republic'],
  },
  {
    rule: 'the year tells two Acts apart',
    text: 'The Nationality and Borders Act 2022 and the Illegal Migration Act 2023. The 2023 Act applies.',
    expected: ['law: Nationality and Borders Act 2022', 'law: Illegal Migration Act 2023', 'law: 2023 Act'],
  },
  {
    rule: 'a surname is the person after the full name',
    text: 'We thank Sir Bernard Hogan-Howe. Hogan-Howe led it.',
    expected: ['person: Bernard Hogan-Howe', 'person: Hogan-Howe'],
  },
  {
    rule: 'a head with its article is the only longer name that has it',
    text: 'The College of Policing met. The College agreed, and a college closed.',
    expected: ['organisation: College of Policing', 'organisation: College'],
  },
  {
    rule: 'a head that two names share says nothing',
    text: 'The UK Space Agency and the Rural Payments Agency met. The Agency agreed.',
    expected: ['organisation: UK Space Agency', 'organisation: Rural Payments Agency'],
  },
  {
    rule: 'initials are the only longer name that has them',
    text: 'The Rural Growth Agency met. RGA staff agreed.',
    expected: ['organisation: Rural Growth Agency', 'organisation: RGA'],
  },
])('$rule', ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test('a mention is linked where one entity bears the name', () => {
  const [mention] = mentionsOf('the National Crime Agency said');
  expect(mention).toMatchObject({
    entityId: 'organisation/national-crime-agency',
    entityName: 'National Crime Agency',
  });
});

test('a short form is linked as the name it stands for', () => {
  const linked = mentionsOf('The College of Policing met. The College agreed.').map((mention) => mention.entityName);
  expect(linked).toEqual(['College of Policing', 'College of Policing']);
});

const twoCells = (['Joint Intelligence Cell', 'Joint Intelligence Committee'] as const).map((name): Entity => ({
  id: `organisation/${name.toLowerCase().replaceAll(' ', '-')}` as EntityId,
  name,
  type: 'organisation',
  aliases: [{ text: 'JIC' }],
  sources: [],
}));

test('a name that two entities bear is found and not linked', () => {
  const [mention] = findMentions({ text: 'the JIC met', headings: [] }, compileGazetteer(twoCells));
  expect(mention).toMatchObject({ surface: 'JIC', type: 'organisation' });
  expect(mention).not.toHaveProperty('entityId');
});

test('a name that two entities bear is linked to the one that the text names in full', () => {
  const text = 'They met in the Joint Intelligence Cell. The JIC agreed.';
  const mentions = findMentions({ text, headings: [] }, compileGazetteer(twoCells));
  expect(mentions.at(-1)).toMatchObject({ surface: 'JIC', entityName: 'Joint Intelligence Cell' });
});

test('a name that two entities bear is linked to neither where the text names both', () => {
  const text = 'The Joint Intelligence Cell told the Joint Intelligence Committee. The JIC agreed.';
  const mentions = findMentions({ text, headings: [] }, compileGazetteer(twoCells));
  expect(mentions.at(-1)).toMatchObject({ surface: 'JIC', type: 'organisation' });
  expect(mentions.at(-1)).not.toHaveProperty('entityId');
});

test('where both lists have an entity, the editors’ facts stand and the aliases are joined', () => {
  const [known] = curatedEntities();
  if (known === undefined) throw new Error('the editors list no entity');
  const file = {
    type: known.type,
    sources: { list: { publisher: 'A list', title: 'Names', date: '2026' } },
    names: [{ name: known.name, aliases: ['Another Name'], anyCase: ['another name'], from: 'list' }],
  };
  const joined = joinEntities([known], [file]);
  expect(joined).toHaveLength(1);
  expect(joined[0]).toMatchObject({ id: known.id, about: known.about, sources: known.sources });
  expect(joined[0]?.aliases).toEqual([
    ...known.aliases,
    { text: 'Another Name' },
    { text: 'another name', anyCase: true },
  ]);
});
