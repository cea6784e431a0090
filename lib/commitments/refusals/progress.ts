import { PARTICIPLES } from './participles';
import type { Refusal } from './refusal';
import { TALK } from './talk';

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
      kind: /^(?:others|thing|provision|world|document|none|time)$/,
      trigger:
        /^(?!.*\bbeen\b|(?:have|has) .*(?:received|benefit)|(?:opened|reopened|started|began|launched|went live)$|[Ww]ork (?:is|cont)|(?:was|were|is|are)\b(?! (?:[a-z]{2,16} )?engaged)|led|resulted|brought in|brought about|which led|came|entered|went live|took effect|[Ss]teps|[Aa]ctions?\b|[Mm]easures|(?:has|have) (?:come|seen)|delivers? on|fulfil|honou?r)/,
      subject:
        /^(?!(?:our|the government's) (?:[\w-]{3,20} ){0,3}(?:plan|strategy|polic(?:y|ies)|reforms|approach|action|legislation)$|(?:the |our |an? |initial |this |further |early |detailed |public |formal ){0,2}(?:work|consultation|activity|construction|recruitment|assessments?|testing|trials?|roll-?out|implementation|delivery|negotiations|preparations?|procurement)(?: |$))/i,
    },
    example: 'The economy has created jobs.',
    counterExample: 'The government has created jobs.',
  },
  {
    name: 'something that is happening',
    where: {
      kind: /^(?:others|thing|provision|world|document|none|time|pronoun)$/,
      subject: /^(?!.*\b(?:consultation|review|inquiry|pilot|trial)$)/i,
      trigger: /^(?:is|are|am|was|were|have been|has been) (?:\w+ ){0,2}(?!being\b)\w+ing\b/,
    },
    example: 'Prices are creating problems.',
    counterExample: 'Ministers are training the staff.',
  },
  {
    name: 'a deed of nobody named',
    where: {
      kind: /^pronoun$/,
      subject:
        /^(?:it|this|that|these|those|there|which|both|either|some|many|(?:most|many|some|few|several|half|all) of (?:those|these|them))$/i,
      trigger: /^(?!.*\bbeen\b|fulfil|deliver|meet|met|honou?r|(?:is|was) the first time)/,
    },
    example: 'This has created jobs.',
    counterExample: 'They have created jobs.',
  },
  {
    name: 'what people have been able to do',
    where: { kind: /^(?:others|thing|provision|world)$/, trigger: /\bbeen able to$/ },
    example: 'Millions of people have been able to see their families.',
    counterExample: 'The councils have been able to open the centres.',
  },
  {
    name: 'what somebody is urged to do',
    because: 'a call on others, in the passive',
    where: {
      trigger: /\b(?:being|been) (?:[a-z]{2,16}ly )?(?:urged|encouraged|reminded|advised|warned|called (?:on|upon))\b/,
    },
    example: 'Sailors are being urged to wear a jacket.',
    counterExample: 'Sailors are being trained to wear a jacket.',
  },
  {
    name: 'what a thing has helped',
    because: 'the effect of a deed, beside the deed',
    where: { kind: /^(?:scheme|document|provision|thing|pronoun)$/, subject: /^(?!they|both)/i, trigger: /\bhelped$/ },
    example: 'The service has helped to save time.',
    counterExample: 'The agency has helped to save time.',
  },
  {
    name: 'how the world went',
    where: { kind: /^world$/, trigger: /^(?!(?:have|has) .*\bbeen\b)/ },
    example: 'Imports were halved last year.',
    counterExample: 'The fees were halved last year.',
  },
  {
    name: 'what drove the world',
    because: 'the agent of a passive that is no actor',
    where: { kind: /^world$/, action: /^by (?!A_|C_|R_|the (?:government|department|agency|council|ministr))/ },
    example: 'Sea levels have been raised by the heat.',
    counterExample: 'Sea levels have been reduced by the agency.',
  },
  {
    name: 'what began by itself',
    where: {
      kind: /^(?:others|time|none|world|pronoun)$/,
      trigger: /^(?:opened|reopened|started|began|launched|went live)$/,
    },
    example: 'The firm opened in May.',
    counterExample: 'The lock opened in May.',
  },
  {
    name: 'an hour of an incident',
    because: 'narrative of an incident, told by clock times',
    where: {
      sentence:
        /\b(?:[Aa]t|[Bb]y|[Ff]rom|[Aa]round|[Uu]ntil|[Bb]efore|[Aa]fter|about) (?:\d{1,2}[.:]\d{2}|\d{1,2} ?(?:am|pm|a\.m|p\.m))/,
    },
    example: 'At 4.20pm the council closed the road.',
    counterExample: 'In May the council closed the road.',
  },
  {
    name: 'what befell the speaker',
    because: 'private experience',
    where: {
      subject: /\bI(?: (?:also|first|then|recently))?$/,
      trigger:
        /^(?:visited|met|saw|spoke|worked|studied|lived|joined|served|trained|taught|led|ran|started|began|attended|became|wrote|held|(?:have|'ve) (?:worked|met|visited|seen|spent|spoken|served|lived|travelled|attended|read))/,
      action:
        /\b(?:as an?|when I|for (?:many|\d+|ten|twenty|several|over|nearly) |my |school|university|career|years)\b|^(?:the|a|an|many|some|so many|with)\b/,
    },
    example: 'I visited the pier as a child.',
    counterExample: 'I launched a plan for the pier.',
  },
  {
    name: 'a past pledge',
    because: 'a pledge that is told in the past',
    where: { trigger: /^(?:pledged|promised|vowed)$/, action: /^(?:to|that|we|they|it)\b/ },
    example: 'In D___ the agency pledged to light the piers.',
    counterExample: 'In D___ the agency pledged M___ for the piers.',
  },
  {
    name: 'history',
    where: { sentence: /\bH_/ },
    example: 'The house was built in H___.',
    counterExample: 'The house was built in D___.',
  },
  {
    name: 'what nobody did',
    where: { subject: /^(?:no|none|nothing|nobody|few|neither)\b/i },
    example: 'No examples were identified.',
    counterExample: 'The examples were identified.',
  },
  {
    name: 'what nobody hands over',
    where: {
      trigger: /\bavailable$/,
      subject:
        /\b(?:slides|presentations?|details|information|reports?|documents?|forms?|agenda|notes|transcripts?|videos?)\b/i,
    },
    example: 'The slides are now available.',
    counterExample: 'Funding is now available.',
  },
  {
    name: 'a meeting that was held',
    where: { trigger: /^(?:was|were) (?:[a-z]{2,16}ly )?held$/, subject: /\b(?:meetings?|sessions?|talks)$/i },
    example: 'Both meetings were held in D________.',
    counterExample: 'Elections were held in D________.',
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
        /^(?!.*(?:\b(?:operations?|programmes?|schemes?|work|measures|actions?|efforts|campaign|summit|reforms?|investments?|initiatives?|partnership|system|agreement|support|co-?operation|sanctions|we)\b|[ABT]_))/i,
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
  ...TALK,
  ...PARTICIPLES,
];
