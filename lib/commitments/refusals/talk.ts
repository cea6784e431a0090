import type { Refusal } from './refusal';

/** Talk of a deed that is none: what opens a meeting, leads to a promise, or is this document itself. */
export const TALK: readonly Refusal[] = [
  {
    name: 'words to the chair',
    where: { subject: /^M(?:r|adam) R_+/ },
    example: 'We are also, Mr R______, better prepared.',
    counterExample: 'Mr R______, we have prepared a plan.',
  },
  {
    name: 'what only leads to a promise',
    where: {
      trigger: /(?:announced|confirmed|stated|promised|agreed|decided|pledged)$/,
      action: /^(?:(?:that|they|it|we)?$|that\b.*\b(?:will|would|shall)\b)/,
    },
    example: 'The minister has announced that she will publish a plan.',
    counterExample: 'The minister has announced a plan that she will publish.',
  },
  {
    name: 'what this very document is',
    because: 'acts that the document performs itself',
    where: {
      kind: /^(?:speaker|pronoun|public)$/,
      action: /^this (?:[a-z]{3,12} ){0,2}(?:[TLE]_|statement|declaration|communiqu|agreement|arrangement|memorandum)/,
    },
    example: 'We have endorsed this declaration.',
    counterExample: 'We have endorsed the declaration.',
  },
  {
    name: 'progress that is nothing more',
    where: { trigger: /\b(?:made|making)$/, action: /^(?:[a-z]{3,16} )?progress(?: together)?$/ },
    example: 'We have made huge progress together.',
    counterExample: 'We have made huge progress on the plan.',
  },
  {
    name: 'how a meeting opened and closed',
    because: 'courtesies of a meeting',
    where: {
      trigger: /^(?:opened|closed|ended|concluded)$/,
      action: /^the (?:[\w-]{3,20} ){0,3}(?:summit|conference|meeting|session|forum|debate|event)\b/,
    },
    example: 'The minister closed the summit.',
    counterExample: 'The minister closed the schools.',
  },
  {
    name: 'a visit',
    because: 'courtesies between governments',
    where: { kind: /^(?:speaker|pronoun|public)$/, trigger: /^(?:visited|toured|travelled|flew)$/ },
    example: 'The minister visited the harbour.',
    counterExample: 'The minister opened the harbour.',
  },
  {
    name: 'an honour',
    because: 'a prize answers no promise',
    where: {
      trigger: /\b(?:won|awarded|received|collected)$/,
      action:
        /^(?:the |an? |its |our |their |this year's )(?:[\w-]+ ){0,4}(?:prizes?|medals?|awards?|trophy|honours?|accolades?)\b(?! (?:of|to|for) M_)/i,
    },
    example: 'In May we won the first prize for our website.',
    counterExample: 'In May we won the contract for our website.',
  },
  {
    name: 'worries that were raised',
    because: 'nouns of speech that were raised or made',
    where: {
      subject:
        /\b(?:concerns?|questions?|doubts?|issues|objections|allegations|points|complaints?|comments?|representations|claims|mistakes|errors|calls|accusations|suggestions)$/i,
    },
    example: 'Concerns have been raised about the plan.',
    counterExample: 'Funds have been raised for the plan.',
  },
  {
    name: 'talk, not deed',
    where: {
      trigger: /^(?:agreed|held|made|took|led|asked|worked|gave|put|brought|wrote)$/,
      action:
        /^(?!\d|(?:closely |together )?with\b|an? (?:[\w-]{3,16} ){0,2}(?:event|conference|summit|workshop|consultation))/,
      sentence:
        /^(?!.*\b(?:D_+|today|yesterday|(?:last|this) (?:week|month|year)|since|recently|earlier|already|so far|to date|(?:during|in|over|throughout) (?:the|this|that) (?:year|quarter|month|period))\b)/i,
    },
    example: 'Ministers held a talk.',
    counterExample: 'Ministers held a conference in D________ to talk.',
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
