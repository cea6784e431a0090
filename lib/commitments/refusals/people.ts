import type { Refusal } from './refusal';
import { starts } from './verbs';

/** What others do, and what a speaker says of himself and of his speech. */
export const PEOPLE: readonly Refusal[] = [
  {
    name: 'what others agree, plan or want',
    where: {
      kind: /^(?:others|thing|provision|world|scheme|document)$/,
      trigger:
        /^(?!will|shall|'ll|won't|should|continues? to be |(?:is|are) (?:\w+ )?(?:meant|intended|designed|expected|planned|anticipated|due|set|scheduled) to$|it is |(?:set|due|scheduled) to$|(?:extend|introduce|abolishe?|freeze|remove|double|ban|restore|scrap|raise|increase|cut|reduce|lower|give|provide|allocate|invest|deliver|make|offer|release)s?(?: |$)|the next|our |(?:is|comes with|includes) (?:a|the) (?:[\w-]{3,16} ){0,2}(?:commitment|pledge|undertaking)|is to|are to|must|recommendation|.{0,40}(?:aim|intention|objective|ambition|goal|plan)s? (?:is|are))(?!.*\bour\b)/,
      subject:
        /^(?!(?:this|the) (?:B_+|Budget|Statement)(?: also| therefore)?$|this (?:[\w-]{3,16} )?partnership$|this (?:strategy|plan|budget|spending review|report|declaration|statement|paper|policy|white paper|response|agreement|charter|framework|document)$)/i,
    },
    example: 'The plan aims to cut waiting times.',
    counterExample: 'This strategy commits us to cut waiting times.',
  },
  {
    name: 'what it, this or nobody aims at',
    where: {
      kind: /^pronoun$/,
      subject: /^(?:it|this|that|these|those|there)(?: (?:also|[a-z]{3,16}ly))?$/i,
      trigger:
        /^(?!will|shall|'ll|won't|recommendation|it is |(?:is|are) (?:\w+ )?(?:meant|intended|expected|planned|due|set|scheduled) to$)/,
    },
    example: 'It aims to cut waiting times.',
    counterExample: 'They agreed to cut waiting times.',
  },
  {
    name: 'how a speech goes on',
    where: {
      kind: /^speaker$/,
      trigger: /^(?:will|shall|'ll|won't|want|would|'d|hope|intend|aim|plan|propose|am)/,
      action: starts(
        'be (?:happy|glad|delighted|pleased) to|show (?:you|an?)|say (?:something|a|this|that|more|to)|speak (?:about|briefly|to you|of)|turn (?:now )?to|begin (?:by|' +
          'with|my|today)|start (?:by|with)|talk (?:about|to you|briefly)|come (?:back )?(?:to|on to)|mention|quote|put on record|record my|' +
          'return to (?:this|that|these|the (?:point|subject|issue|question))|leave (?:it|you|the)|finish (?:by|' +
          'with|on)|end (?:by|with|on|where|my)|add (?:that|one|just|a)|pretend|never forget|remember|always remember|' +
          'let you|tell (?:you|the house)|give (?:you|way)|take (?:questions|you|a few)|be (?:brief|frank|honest|' +
          'absolutely clear|very clear)|make (?:a|this) statement|thank|pay tribute|congratulate|touch on|conclude(?: by|' +
          ' with|$)|concentrate (?:my|on three)|set out (?:today|in a moment|shortly|now)|to (?:make a statement|' +
          'thank|pay tribute|update the house|begin by|start by|say|stress|emphasi[sz]e|underline|congratulate|' +
          'take this)|make a statement|update the house|all (?:be|have|know)|hand over to|now (?:hand|turn|ask)|' +
          'answer your|see (?:you|more|progress)',
      ),
    },
    example: 'I will turn to the second point.',
    counterExample: 'I will publish the second report.',
  },
  {
    name: 'who speaks next',
    where: {
      trigger: /^(?:will|shall|'ll)$/,
      action: starts(
        'say (?:a (?:little|bit)|more|something)|talk (?:about|us|you|more)|speak (?:more|about|next)|take (?:you|us) through',
      ),
    },
    example: 'The minister will say a little more about that.',
    counterExample: 'The minister will publish more about that.',
  },
  {
    name: 'what comes if nothing is done',
    where: {
      subject: /^(?!(?:the )?(?:government|minister))/i,
      trigger: /^(?:will|shall|'ll)/,
      sentence:
        /\b[Ii]f (?:we (?:fail|do not|don't|do nothing|all)|everyone|everybody|nothing is done)\b|^(?:without|unless we)\b/i,
    },
    example: 'If we fail to act, we will put others at risk.',
    counterExample: 'If they fail to act, we will put others in charge.',
  },
  {
    name: 'what this document holds',
    because: 'a text that points into itself',
    where: {
      subject:
        /^(?:this|the(?: following| next)?) (?:chapter|section|sections|annex|annexes|appendix|table|page|guide|guidance|leaflet|paragraphs?|document|paper|report|figure|booklet|note|speech)s?$/i,
      trigger: /^(?:will|aims?)/,
    },
    example: 'This section will describe the plan.',
    counterExample: 'The government will describe the plan.',
  },
];
