import { expect, test } from 'vitest';

import { mentionsOf } from './seed-gazetteer';

const last = (text: string) => mentionsOf(text).at(-1);

test.each([
  { how: 'name', text: 'The Home Office agreed.', name: 'Home Office' },
  { how: 'alias', text: 'The Kingdom of Belgium agreed.', name: 'Belgium' },
  { how: 'abbreviation', text: 'HMRC agreed.', name: 'HM Revenue and Customs' },
  { how: 'definition', text: 'The Home Office (the “Department”) met. The Department agreed.', name: 'Home Office' },
  { how: 'oblique', text: 'The College of Policing met. The College agreed.', name: 'College of Policing' },
  { how: 'context', text: 'The UK Space Agency met. UKSA agreed.', name: 'UK Space Agency' },
])('a link says what it rests on: $how', ({ how, text, name }) => {
  const mention = last(text);
  expect(mention?.entityName).toBe(name);
  expect(mention?.how).toBe(how);
});

test('where the text tells which of two is meant, the other is still said', () => {
  const mention = last('The UK Space Agency met. UKSA agreed.');
  expect(mention?.alternatives?.map(({ name }) => name)).toEqual(['UK Statistics Authority']);
});

test('a name of two offices in a text that names neither is linked to none and says both', () => {
  const mention = last('The Foreign Secretary agreed.');
  expect(mention?.entityId).toBeUndefined();
  expect(mention?.how).toBeUndefined();
  expect(mention?.alternatives?.length).toBeGreaterThanOrEqual(2);
});

test('a name that the lists do not hold is linked to nothing, and nothing is offered in its place', () => {
  const mention = last('The Rural Growth Agency agreed.');
  expect(mention?.surface).toBe('Rural Growth Agency');
  expect(mention?.entityId).toBeUndefined();
  expect(mention?.alternatives).toBeUndefined();
});

test.each([
  { text: 'The Calais Group met. The 2022 ministerial meeting agreed.', linked: '2022 ministerial meeting' },
  { text: 'At the 2022 meeting of the G20, leaders agreed.', linked: undefined },
  { text: 'The OECD met. The 2022 ministerial meeting agreed.', linked: undefined },
])('a name that only the texts of a group use is linked only where the group is named: $text', ({ text, linked }) => {
  const meeting = mentionsOf(text).find(({ surface }) => surface.endsWith('meeting'));
  expect(meeting?.entityName).toBe(linked);
});

test('“the Ombudsman” is the one that the text names', () => {
  expect(last('The Housing Ombudsman met. The Ombudsman agreed.')?.entityName).not.toMatch(/Health/);
});

test.each([
  {
    rule: 'letters that the lists know, behind their name misspelt',
    text: 'The Driver and Vehicle Licencing Agency (DVLA) met. The DVLA agreed.',
    linked: 'Driver and Vehicle Licensing Agency',
  },
  {
    rule: 'letters that the lists know, behind another name of theirs',
    text: 'The Trade Union Congress (TUC) met. The TUC agreed.',
    linked: 'Trades Union Congress',
  },
  {
    rule: 'letters of the body that an office is of',
    text: 'Norma Quill, Managing Director of the International Monetary Fund (IMF), spoke. The IMF agreed.',
    linked: 'International Monetary Fund',
  },
  {
    rule: 'letters that the text gives to another body',
    text: 'The British Dentistry Association (BDA) met. The BDA agreed.',
    linked: undefined,
  },
  {
    rule: 'a department with the other preposition',
    text: 'The Department of Business and Trade agreed.',
    linked: 'Department for Business and Trade',
  },
  {
    rule: 'a committee of Parliament as a select committee',
    text: 'The Work and Pensions Select Committee agreed.',
    linked: 'Work and Pensions Committee',
  },
  {
    rule: 'a department that is called so itself is no other',
    text: 'The Department of Health agreed.',
    linked: 'Department of Health',
  },
])('$rule', ({ text, linked }) => {
  expect(last(text)?.entityName).toBe(linked);
});

test.each([
  ['Ukraine’s Ministry of Defence agreed.', undefined],
  ['The Ukrainian Ministry of Defence agreed.', undefined],
  ['The House of Commons of Canada agreed.', undefined],
  ['We met Japan’s Prime Minister.', undefined],
  ['The UK’s Ministry of Defence agreed.', 'Ministry of Defence'],
  ['The British Ministry of Defence agreed.', 'Ministry of Defence'],
  ['Ukraine’s NATO partners agreed.', 'North Atlantic Treaty Organization'],
])('an organ or an office of another state is none of ours: %s', (text, linked) => {
  const organ = mentionsOf(text).find(({ type }) => type === 'organisation' || type === 'role');
  expect(organ).toBeDefined();
  expect(organ?.entityName).toBe(linked);
  expect(organ?.alternatives).toBeUndefined();
});
