import type { Refusal } from './refusal';

/** Words that look like a deed and tell of a noun, or of what is still to be done. */
export const PARTICIPLES: readonly Refusal[] = [
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
    name: 'what is still to be done',
    where: {
      subject:
        /(?:^|\s)(?:to|be|was|were|been|being|not|still|can|could|may|might|must|should|would|will|a|an|the|our|their|its|his|her|my|this|no|any|of|in|with|for|on|by|all|more|new|further)$/i,
      trigger: /^(?!is|are|was|were|has|have|am|')/,
    },
    example: 'The measures that we are about to set out are new.',
    counterExample: 'In May we set out the measures.',
  },
  {
    name: 'a participle of a named scheme',
    where: {
      kind: /^scheme$/,
      trigger:
        /^(?!began|started|(?:introduced|established|created|delivered|expanded|extended|launched|abolished|founded|built|banned)$)(?:[a-z]+(?<!s)|set out)$/,
      subject: /^(?!our )/i,
    },
    example: 'The T_____ released in May is long.',
    counterExample: 'The T_____ has released funds.',
  },
  {
    name: 'a participle of a named scheme, without an object',
    because: 'a participle takes no object, a past tense does',
    where: {
      kind: /^scheme$/,
      trigger: /^(?!began|started)[a-z]+(?<!s)$/,
      subject: /^(?!our )/i,
      action: /^(?!(?:an?|the|our|its|new|further|M_|Q_|\d)(?:\b|_))/,
    },
    example: 'The T_____ introduced in May is long.',
    counterExample: 'The T_____ introduced a fee in D___.',
  },
  {
    name: 'a word inside another clause',
    where: {
      subject:
        /\b(?:that|which|who|is|are|was|were|has|sets?|has been)\b.*[a-z_'](?<!\b(?:and|or|but|already|also|now|since|then|not|government|department|agency|ministry|council|ministers))$/i,
      trigger: /^[a-z]+(?: [a-z]+){0,2}$/,
      kind: /^(?!speaker|pronoun)/,
    },
    example: 'The way that government delivers services matters.',
    counterExample: 'The government published the plan in D___.',
  },
  {
    name: 'a deed without its object',
    where: {
      kind: /^(?:speaker|pronoun|public)$/,
      trigger:
        /\b(?:taken|taking|made|making|announced|imposed|imposing|introduced|introducing|done|set out|put in place|provided|providing|achieved|built|building|seen|agreed|published|adopted|secured|created|creating)$/,
      action: /^(?:$|,)/,
      before: /[a-z](?<!\b(?:and|but|so|that|as))$/,
    },
    example: 'In response to the actions we have taken, prices fell.',
    counterExample: 'In response we have taken actions.',
  },
  {
    name: 'a participle before the noun that acts',
    where: { trigger: /^[a-z]+ed$/, action: /^[a-z-]{3,20} (?:is|are|was|were|will|has|have|can|should|must|may)\b/ },
    example: 'In many departments purchased solutions are old.',
    counterExample: 'In many departments ministers purchased solutions that are old.',
  },
  {
    name: 'the second half of a passive',
    where: {
      subject:
        /\b(?:is|are|be|being|been|get|gets)(?: [a-z-]{2,16}){0,2} [a-z]{3,16}(?:ed|en|wn|lt|nt)(?:, [a-z]{3,16}(?:ed|en))?,? (?:and|or)$/,
      trigger: /^[a-z]+(?:ed|en|t)$/,
    },
    example: 'The council must see that the crime is investigated and prosecuted.',
    counterExample: 'The council has investigated and prosecuted the crime.',
  },
  {
    name: 'the second of two adjectives',
    where: {
      subject:
        /\b(?:the|an?|our|their|its|by|of|more) [a-z-]{3,16}(?:ing|ed|al|ive|ous|ful|ic|ible|able|ant|ent),? and$|(?:ly|their|our|its|the|an?|these) [a-z]{3,16}ed,? and$/,
      trigger: /^[a-z]+ed$/,
      action: /^(?!(?:the|an?|our|their|its|this|that|these|those|new|more|over|two|all|some|\d|by|to|in)\b)[a-z]/,
    },
    example: 'The council is worried by the escalating and reinforced pressure.',
    counterExample: 'The council reviewed the funding and published the plan.',
  },
];
