/** How a text teaches a short form, and what a link by it rests on. Each row's example teaches the words in question, its counter-example does not. */
export const LESSONS = [
  { name: 'definition in brackets', how: 'definition', example: 'the Hospital Food Standards Panel (HFSP). The HFSP met', counterExample: 'the Hospital Food Standards Panel (in London). HFSP' },
  { name: 'initials of a name', how: 'abbreviation', example: 'the Rural Growth Agency. RGA staff', counterExample: 'rural growth agencies. RGA staff' },
  { name: 'surname after the full name', how: 'oblique', byForm: true, example: 'Sir Bernard Hogan-Howe said. Hogan-Howe left', counterExample: 'Hogan-Howe left' },
  { name: 'forename after the full name', how: 'oblique', byForm: true, example: 'Rachel Neaman said so. Rachel left', counterExample: 'Rachel left' },
  { name: 'year and kind of a law', how: 'oblique', example: 'the Harbour Towns Act 2023 passed. The 2023 Act helps', counterExample: 'The 2023 Act helps' },
  { name: 'head of a longer name', how: 'oblique', example: 'the College of Policing met. The College agreed', counterExample: 'The College agreed' },
  { name: 'name before its complement', how: 'oblique', example: 'a Joint Group for Energy met. The Joint Group agreed', counterExample: 'The group agreed' },
] as const; // prettier-ignore
