import type { Refusal } from './refusal';
import { THERE_TO_BE } from './verbs';

/** Clauses that hang on another: what is said, asked, believed, or a condition; and rules told to a reader. */
export const JOINED: readonly Refusal[] = [
  {
    name: 'a rule that guidance tells',
    where: { genre: /^guidance$/, trigger: /^(?!.*(?:commit|pledg|promis))/ },
    example:
      'You must send your form. You can ask your adviser. You may appeal if you disagree. The tribunal will consider it.',
    counterExample: 'They must send a form. The agency will consider it.',
  },
  {
    name: 'what you will do',
    because: 'the person spoken to promises nothing',
    where: { subject: /\byou$/i },
    example: 'You will have to register.',
    counterExample: 'All firms will have to register.',
  },
  {
    name: 'a relative clause',
    where: { lead: /^relative$/ },
    example: 'The centre that will open in May is large.',
    counterExample: 'The government will open the centre in May.',
  },
  {
    name: 'a condition or reason',
    where: { lead: /^(?:if|because|question)$/ },
    example: 'Costs would fall if the government will act.',
    counterExample: 'The government will act.',
  },
  {
    name: 'a view or an effect that is said',
    where: {
      lead: /^that$/,
      before:
        /(?:intention|ambition|aim|goal|aspiration|proposed|intended|planned|hoped|envisaged|believe[sd]?|doubt|assurance|likelihood|risk|evidence|confidence|expectation|hope[sd]?|hopeful|(?<!\b(?:can|should) (?:be|rest) )confident|expect(?:s|ed)?|think|thinks|thought|know|knows|predict\w{0,3}|(?<!(?:made|makes) (?:it )?(?:absolutely |very |quite )?)clear|fears?|concern\w{0,3}|ensure[sd]?|ensuring|so|means?|meant|(?<!\b(?:can|should) (?:be|rest) )sure|estimate[sd]?|suggest\w{0,3}|recommend\w{0,3}|recogni[sz]\w{1,3}|insist\w{0,3}|demand\w{0,3}|see|show\w{0,2}|convinced|(?<!\b(?:can|should) (?:be|rest) )certain|view|fact|acknowledg\w{1,3}|assert\w{0,3}|forecast\w{0,3}|project\w{0,3}|judg\w{1,3}|anticipat\w{1,3}|assum\w{1,3}|claim\w{0,3}|noted?|notes|noting|stress\w{0,3}|emphasi[sz]\w{1,3}|is|was|vision|principle|given)(?: (?:also|again|today|now|that|the|it|to \w+)){0,2} that$/i,
    },
    example: 'We believe that the government will act.',
    counterExample: 'I can tell the House that the government will act.',
  },
  {
    name: 'an announcement that is told',
    because: 'a pledge of the past that is reported, with its time',
    where: {
      lead: /^that$/,
      before:
        /(?:\b(?:[Ll]ast (?:week|month|year|autumn|summer|spring|winter)|[Ee]arlier this (?:week|month|year)|within the last \w+|recently|previously|ago)|\b[Ii]n D_+|\b[Oo]n D_+|^D_+)\b.*\b(?:announced|confirmed|promised|pledged|said)(?: \w+){0,2} that$/,
    },
    example: 'Last month the government announced that all crews will be exempt.',
    counterExample: 'The government announced that all crews will be exempt.',
  },
  {
    name: 'a view without "that"',
    where: {
      subject:
        /\b(?:hopes?|thinks?|believes?|knows?|expects?|wants?|means?|ensures?|make sure|making sure|ensuring|see|suggests?|predicts?|fear|says?|said|wonder|imagine|estimates?|forecasts?|projects|judges|guess)\b(?: \S{1,40}){1,8}$/,
      kind: /^(?!speaker)/,
    },
    example: 'We hope others will follow.',
    counterExample: 'We will follow.',
  },
  {
    name: 'a view before the clause',
    where: {
      before:
        /\b(?:doubt|hopes?|believes?|expects?|think|thinks|afraid|fears?|(?<!\b(?:can|should) (?:be|rest) )(?:confident|sure|certain))(?: that)?,?$/i,
      trigger: /^(?:will|shall|'ll)/,
    },
    example: 'I have no doubt they will act.',
    counterExample: 'They will act.',
  },
  {
    name: 'what there will be',
    where: { subject: /\bthere$/i, complement: /^(?!provision|scheme|document|public)/ },
    unless: [THERE_TO_BE],
    example: 'There will be hard times.',
    counterExample: 'There will be a full review of the rules.',
  },
  {
    name: 'what somebody inside the clause will do',
    where: {
      subject:
        /^(?:we|I|they|you|he|she|it) (?!(?:in|at|of|as|the|who|and|or|both|all|each|also|now|too|do|does|have|has|will|therefore|then|thus|further|still|together|jointly|ourselves|[a-z]{2,16}ly)\b)[a-z]{2,20} .*[a-z_](?<!\b(?:and|or|but)(?: (?:also|so|therefore|further|then|thus|now|[a-z]{2,16}ly)){0,2})$/i,
    },
    example: 'By that we mean services that all those who can use them will choose.',
    counterExample: 'We who can use them will choose the services.',
  },
  {
    name: 'a noun that tells what is done',
    where: {
      subject:
        /\b(?:actions?|steps|measures|things|work|changes|reforms|decisions|plans|savings|efforts|investments?|commitments|support|approach|ways?|roles?|powers|options|priorities|problems|issues|areas|services|skills)\s(?:the|our|this)\s[\w-]{1,40}(?:\s[\w-]{1,40})?(?<!\b(?:and|or|but|yet))$|\b(?:is|are|was|were|of|for|about) (?:the|an?) (?!local|national|central|new|next|devolved|federal|current|previous|host|whole|regional|wider)[a-z]{3,16} (?:government|ministers|departments|councils|parliament)$/i,
    },
    example: 'The Budget holds the actions the government will take.',
    counterExample: 'In the Budget the government will take action.',
  },
  {
    name: 'a question',
    because: 'a question promises nothing, whatever stands in it',
    where: { sentence: /\?["')]*$/ },
    example: 'Will the government act, and who will pay?',
    counterExample: 'The government will act, and it will be paid for.',
  },
];
