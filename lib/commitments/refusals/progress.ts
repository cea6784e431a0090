import type { Refusal } from './refusal';

/** Read top to bottom; the first row that fits refuses. Rulings: ANNOTATION, "Progress". */
export const PROGRESS_REFUSALS: readonly Refusal[] = [
  {
    name: 'an example that guidance tells',
    where: { genre: /^guidance$/ },
    example:
      'You must send your form. You can ask your adviser. You may appeal if you disagree. The agency has published it.',
    counterExample: 'They must send a form. The agency has published it.',
  },
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
    name: 'what is asked for',
    where: {
      lead: /^that$/,
      before:
        /(?:recommend\w{0,3}|suggest\w{0,3}|propos\w{1,3}|demand\w{0,3}|ask\w{0,3}|insist\w{0,3}|important|essential|hope[sd]?|ensur\w{1,3}|so|if) that$/,
    },
    example: 'The report recommended that the government set up a scheme.',
    counterExample: 'The report found that the government set up a scheme.',
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
      trigger:
        /^(?!.*\bbeen\b|[Ww]ork (?:is|cont)|was|were|is|are|led|resulted|brought in|brought about|which led|came|entered|went live|took effect|(?:has|have) come)/,
      subject:
        /^(?!(?:our|the government's) (?:[\w-]{3,20} ){0,3}(?:plan|strategy|polic(?:y|ies)|reforms|approach|action|legislation)$)/i,
    },
    example: 'The economy has created jobs.',
    counterExample: 'The government has created jobs.',
  },
  {
    name: 'something that is happening',
    where: {
      kind: /^(?:others|thing|document|none|time|pronoun)$/,
      trigger: /^(?:is|are|am|was|were|have been|has been) (?:\w+ ){0,2}(?!being\b)\w+ing\b/,
    },
    example: 'Prices are creating problems.',
    counterExample: 'Ministers are creating the fund.',
  },
  {
    name: 'a deed of nobody named',
    where: {
      kind: /^pronoun$/,
      subject: /^(?:it|this|that|these|those|there|which|both|either|some|many)$/i,
      trigger: /^(?!.*\bbeen\b|fulfil|deliver|meet|met|honou?r|(?:is|was) the first time)/,
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
    where: { kind: /^scheme$/, trigger: /^(?!began|started)[a-z]+(?<!s)$/, subject: /^(?!our )/i },
    example: 'The T_____ released in May is long.',
    counterExample: 'The T_____ has released funds.',
  },
  {
    name: 'a word inside another clause',
    where: {
      subject:
        /\b(?:that|which|who|is|are|was|were|has|sets?|has been)\b.*[a-z_'](?<!\b(?:and|or|but|already|also|now|since|then|not))$/i,
      trigger: /^[a-z]+(?: [a-z]+){0,2}$/,
      kind: /^(?!speaker|pronoun)/,
    },
    example: 'The way that government delivers services matters.',
    counterExample: 'The government delivers M_____ of services.',
  },
  {
    name: 'an adjective in what we say',
    where: {
      kind: /^speaker$/,
      trigger: /^[a-z]+(?:ed|en|t)$/,
      subject:
        /^we (?:(?:also|further|therefore|fully|strongly) ){0,2}(?:reiterate|recogni[sz]e|support|acknowledge|note|stress|underline|underscore|emphasi[sz]e|affirm|reaffirm|believe|need|encourage|call|urge|condemn|highlight|express) .*[a-z_](?<!\b(?:and|or|but))$/i,
    },
    example: 'We recognize the value of sustainably produced goods.',
    counterExample: 'We produced the goods.',
  },
  {
    name: 'an adjective',
    where: {
      subject: /(?:'s|\bor|\bother|\b(?:the|an?|our|its|their|this) (?:newly|recently))$/,
      trigger: /^[a-z]+(?:ed|en|t)$/,
    },
    example: 'The government’s revised plans are long.',
    counterExample: 'The government revised plans in May.',
  },
  {
    name: 'what would have been',
    where: { subject: /(?:^|\s)(?:would|could|should|may|might|must|will|to)(?: not)?$/, trigger: /^have/ },
    example: 'The government would have published it.',
    counterExample: 'The government and the council have published it.',
  },
  {
    name: 'what came of something else',
    where: {
      trigger: /(?:led to|resulted in|brought in|brought about)$/,
      sentence:
        /^(?!.*(?:\b(?:operations?|programmes?|schemes?|work|measures|actions?|efforts|campaign|summit|reforms?|investments?|initiatives?|partnership|system|agreement|support|co-?operation|sanctions|we)\b|[AT]_))/i,
    },
    example: 'The delay resulted in a loss.',
    counterExample: 'The operation resulted in an arrest.',
  },
  {
    name: 'work that is asked for',
    where: { trigger: /^work/, subject: /\b(?:should|must|can|could|may|might|would|will|to|should be)\b/ },
    example: 'The government should set up zones and work with the councils.',
    counterExample: 'We work with the councils.',
  },
  {
    name: 'worries that were raised',
    where: { subject: /\b(?:concerns?|questions?|doubts?|issues|objections|allegations|points)$/i },
    example: 'Concerns have been raised about the plan.',
    counterExample: 'Funds have been raised for the plan.',
  },
  {
    name: 'what a service is for',
    where: {
      trigger: /^(?:provides|delivers|funds|invests|trains|supplies|finances|runs|protects)$/,
      subject: /^(?!.*M_)/,
      action: /^(?!.{0,120}M_)/,
    },
    example: 'The service provides advice.',
    counterExample: 'The M___________ programme provides advice.',
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
