import type { Refusal } from './refusals';

/** Read top to bottom; the first row that fits refuses. Rulings: ANNOTATION, "Progress". */
export const PROGRESS_REFUSALS: readonly Refusal[] = [
  {
    name: 'a relative clause',
    where: {
      lead: /^relative$/,
      trigger: /^(?!led|resulted|brought|which (?:led|resulted|brought)|that (?:led|resulted))/,
    },
    example: 'The centre that was opened is large.',
    counterExample: 'The government opened the centre in May, and it is large.',
  },
  {
    name: 'a condition or reason',
    where: { lead: /^(?:if|because|question)$/ },
    example: 'If the government has published the plan, say so.',
    counterExample: 'The government has published the plan.',
  },
  {
    name: 'a question',
    where: { sentence: /\?["')]*$/ },
    example: 'Has it changed since the government published the plan?',
    counterExample: 'It has changed since, and the government published the plan.',
  },
  {
    name: 'a deed of somebody or something else',
    where: {
      kind: /^(?:others|thing|document|none|time)$/,
      trigger: /^(?!.*\bbeen\b|was|were|is|are|led|resulted|brought in|brought about|which led)/,
    },
    example: 'The economy has created jobs.',
    counterExample: 'The government has created jobs.',
  },
  {
    name: 'something that is happening',
    where: {
      kind: /^(?:others|thing|document|none|time|pronoun)$/,
      trigger: /^(?:is|are|am|was|were|have been|has been) (?:\w+ ){0,2}\w+ing\b/,
    },
    example: 'Prices are creating problems.',
    counterExample: 'Ministers are creating the fund.',
  },
  {
    name: 'a deed of nobody named',
    where: {
      kind: /^pronoun$/,
      subject: /^(?:it|this|that|these|those|there|which|both|either|some|many)$/i,
      trigger: /^(?!.*\bbeen\b)/,
    },
    example: 'This has created jobs.',
    counterExample: 'They have created jobs.',
  },
  {
    name: 'a participle that tells of a noun',
    where: {
      kind: /^(?:public|speaker|pronoun)$/,
      trigger: /^\w+(?:ed|en|t)$/,
      action: /^(?:by|in the|under|on the|at the)\b/,
      subject: /^(?!(?:we|they|I)\b)/i,
    },
    example: 'The body established by the Act is large.',
    counterExample: 'The body established a fund in May.',
  },
  {
    name: 'talk, not deed',
    where: {
      trigger:
        /^(?:called|asked|met|welcomed|agreed|raised|said|made|put|gave|shared|supported|recognised|recognized|took|worked|decided|held|brought|started|began|helped|cut|led|built|won|stopped|ended|returned|identified)$/,
      sentence: /^(?!.*\b(?:D_+|today|yesterday|(?:last|this) (?:week|month|year)|since|recently|earlier|already)\b)/i,
    },
    example: 'Ministers met to talk.',
    counterExample: 'Ministers met in D________ and signed the accord.',
  },
  {
    name: 'a commitment in this very text',
    where: {
      trigger: /^(?:have |has |'ve )?(?:agreed|committed|pledged|decided)$/,
      action: /^(?:to|that|on|it|the importance)\b/,
      kind: /^(?:speaker|pronoun)$/,
    },
    example: 'They agreed that it is unacceptable.',
    counterExample: 'They agreed a treaty in D________.',
  },
];
