import type { Refusal } from './refusal';

/** What was, what ought to be, and what only points at a promise. */
export const PAST: readonly Refusal[] = [
  {
    name: 'a promise of the past',
    where: {
      trigger:
        /^(?:agreed|committed|pledged|undertook|promised|vowed|resolved|decided|announced|offered|proposed|planned|were|was|made|gave|set out)\b/,
      sentence:
        /\b(?:last (?:year|month|week|autumn|summer|spring|winter|parliament)|previously|at the time|[Ww]hen (?:I|we|he|she|they) (?:took|came|became|launched|published|announced|set|met|started|began|first)\b|[Ww]hen [^,.;:]{1,60} (?:was|were) (?:first )?[a-z]{3,16}(?:ed|en|t),|when (?:it|we|they) (?:was|were)|in the past|had|earlier this|years? ago|months? ago|in (?:19|20)\d\d|(?:In|in|On|on|at|At) (?:the )?[DE]_+)/i,
    },
    example: 'Last year they agreed to cut emissions.',
    counterExample: 'Today they agreed to cut emissions.',
  },
  {
    name: 'what may or should be done',
    where: {
      subject:
        /(?:^|\s)(?:may|might|can|could|must|should|would|to|not|n't|don't|didn't|did|does|let's|let|please|cannot|can't|a|an|the|our|their|its|his|her|my|your|this|no|any|some|of|in|with|for|on|by)(?: (?:still|also|now|then|only|well))?$|\b(?:cannot|can|should|must|may|might|could|would)\b.*\b(?:and|or)$/,
      trigger: /^(?!will|shall|'ll|would|our|their|the|it is|is|are|am|must|was|were|have|has|with)/,
    },
    example: 'Departments may seek an exemption.',
    counterExample: 'Departments seek to save money.',
  },
  {
    name: 'a report that others have committed to',
    where: { kind: /^(?!speaker)/, trigger: /^have (?:committed|pledged|promised)/ },
    example: '129 countries have committed to the standard.',
    counterExample: 'We have committed to the standard.',
  },
  {
    name: 'a pledge that is reported',
    where: {
      kind: /^(?!speaker)/,
      subject: /\b(?:has|have)$/,
      trigger: /^(?:committed|pledged|promised|undertaken|vowed)\b/,
    },
    example: 'The ministry has committed to a new law.',
    counterExample: 'The ministry commits to a new law.',
  },
  {
    name: 'an announcement of what follows',
    where: {
      action: /^(?:(?:the following|details of|the details of|the (?:outcome|results|publication) of)\b(?!.*:))/,
    },
    example: 'We are announcing details of school funding.',
    counterExample: 'We are announcing new school funding.',
  },
  {
    name: 'what is no budget',
    where: {
      trigger:
        /^(?:introduces|announces|reduces|increases|reforms|extends|gives?|provides|lowers|simplifies|makes available|cuts|raises|abolishes|freezes|restricts|ends|tackles|takes|allocates|invests|doubles|protects|addresses|pays for|limits|removes|funds|supports|confirms|ensures|sets out)\b(?! to$)/i,
      subject:
        /^(?!(?:this|the) (?:B_+|Budget|Statement)(?: also| therefore)?$|(?:this|today's|'s|these|the) (?:[\w-]{3,16} ){0,2}(?:measures?|package|settlement|announcement|deal|reforms?|changes?|investment)(?: also| therefore| now)?$)/i,
    },
    example: 'The scheme raises the allowance to M______.',
    counterExample: 'This B_____ raises the allowance to M______.',
  },
  {
    name: 'what is done already',
    where: {
      trigger:
        /\b(?:already (?:[a-z]+ly )?|currently (?:[a-z]+ly )?(?!consider|explor|look|assess|examin))[a-z]+ing(?: up| out| in place| forward)?$/,
    },
    example: 'We are already establishing a fund.',
    counterExample: 'We are establishing a fund.',
  },
  {
    name: 'an order to somebody',
    where: {
      subject: /^$/,
      trigger:
        /^(?:continue|commit|seek|aim|plan|look|agree|undertake|pledge|resolve|ask|invite|task|want|hope|promise|maintain|guarantee|vow|intend|propose|recommit|reaffirm)\b/i,
    },
    example: 'Commit to funding the regulators.',
    counterExample: 'We commit to funding the regulators.',
  },
  {
    name: 'what a speaker wants to say',
    where: {
      subject: /\bI(?: (?:just|also|really|simply|particularly))?$/,
      trigger:
        /^(?:hope (?:that )?(?:the|this|our|these) .*|want|wish|would like|'d like)(?: to (?:announce|update|explain|outline|share|focus|set|address|describe|remind|ask|answer|stress|clarify|emphasi[sz]e|reiterate|reassure|speak|tell|be|give|offer|assure|acknowledge|recognise|make|take|end|finish|conclude|mention|look|go|draw|return|respond|welcome|commend|start|add|put|leave|note|use|quote|single|pick|touch|reflect|echo|join|praise|salute|set))?$/,
      action: /^(?!(?:to )?(?:make|take|give|put|use) (?:sure|it|them|more|people|an end))/,
    },
    example: 'I want to update you on the talks.',
    counterExample: 'I want to clean up the market.',
  },
  {
    name: 'a bare wish',
    where: {
      trigger: /^(?:want|wish|hope|expect|would like|'d like)(?!s? to (?:ensure|make sure|guarantee|secure))/,
      kind: /^(?:public|pronoun|none)$/,
      action: /^(?:to see|to thank|see|that)/,
    },
    example: 'They hope to see progress.',
    counterExample: 'They hope to publish the plan.',
  },
];
