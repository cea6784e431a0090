/** Words that the clause finder knows by their form, for masked text. None of these patterns repeats without a bound. */

/** Where a finite verb stands: auxiliaries, and verbs that open many clauses of policy texts. */
export const FINITE = new RegExp(
  String.raw`(?<![\w-])(?:${[
    String.raw`is|are|am|was|were|has|have|had|will|shall|would|can|cannot|could|may|might|must|should|do|does`,
    String.raw`did|'s (?:not|been|a|the|time)|'re|'ve|'ll|agree[ds]?|welcome[ds]?|noted|discussed`,
    String.raw`stress(?:ed|es)|recogni[sz]e[ds]?|acknowledged?s?|(?:re)?affirm(?:ed|s)?|underlined?`,
    String.raw`condemn(?:ed|s)?|commended?|emphasi[sz]e[ds]?|called|met|knows?|believes?|thinks?|hopes?`,
    String.raw`intends?|committed|commits|launched|established|announced|published|signed|introduced|made|took`,
    String.raw`gave|came|brought|allows?|means|makes|provides|includes?|requires?|shows?|remains?|supports`,
    String.raw`welcome|urges?|applauds?|reviewed|resolved|decided|pledged?|expressed|reiterated?|look forward`,
    String.raw`continues?`,
  ].join('|')})(?![\w-])`,
);

/** Auxiliaries alone. */
export const AUXILIARY =
  /(?<![\w-])(?:is|are|am|was|were|has|have|had|will|shall|would|can|cannot|could|may|might|must|should|do|does|did|'re|'ve|'ll)(?![\w-])/;

/** First words of a noun phrase that can be a subject. A capital stands for a masked name too. */
export const NOUN_START =
  /^(?:["']?(?:the|an?|this|that|these|those|our|their|its|his|her|my|your|all|any|some|no|each|every|both|most|many|more|several|few|such|other|another|one|two|three|four|five|six|seven|eight|nine|ten|local|national|new|further|additional|public|schools?|people)\b|["']?[\d£$€A-Z]|[a-z-]{2,20}(?<!ou|i|les|unles|thi|acros|regardles|les)s\b|(?:government|legislation|funding|work|police|staff|guidance|support|parliament|ministers|details|redesign|progress)\b)/;

/** Capitals and plurals that open no noun phrase: participles and prepositions. */
export const NO_NOUN = new RegExp(
  String.raw`^(?:${[
    String.raw`(?!existing|remaining|outstanding|leading|participating|emerging|developing|willing|funding|training|housing|spending|planning|building|policing|ongoing|incoming|working groups?)[a-z]{2,20}ing`,
    String.raw`in|on|at|by|with|for|to|from|under|over|as|through|across|during|since|following|given|alongside`,
    String.raw`like|after|before|against|within|beyond|upon|towards|without|despite|unlike|based|according`,
    String.raw`recogni[sz]ed|if|when|where|while|once|until|unless|although|because|not|only|even|just|well`,
    String.raw`less|thus|is|was|has|does|plus|always|perhaps`,
  ].join('|')})\b`,
  'i',
);

export const PRONOUN =
  /^(?:we|I|they|it|he|she|this|these|those|that|there|you|everyone|nobody|both|neither|all of (?:us|them))\b/i;

/** Words that come before a subject and are none: linking words, and adverbs of time and order. */
export const LINKING = new RegExp(
  String.raw`^(?:${[
    String.raw`and|but|so|or|yet|then|also|therefore|thus|hence|however|moreover|furthermore|meanwhile|finally`,
    String.raw`earlier (?:today|this (?:week|month|year))|yesterday`,
    String.raw`last (?:night|week|month|year|autumn|summer|spring|winter)|recently|first(?:ly)?|second(?:ly)?`,
    String.raw`third(?:ly)?|fourth(?:ly)?|lastly|next|now|today|tonight|instead|indeed|nevertheless|nonetheless`,
    String.raw`accordingly|similarly|likewise|additionally|overall|alongside this|in addition|in turn`,
    String.raw`in particular|in short|in summary|as such|as a result(?! of)|as well|at the same time|for example`,
    String.raw`of course|to this end|to that end|in this regard|in this context|here(?: in [CP]_+)?|elsewhere`,
    String.raw`again|sometimes|often|that is why|this is why|that's why|which is why|and so|and that is why|it is why|together`,
    String.raw`collectively|equally|crucially|importantly|[a-z]{3,16}ly,|D_+`,
  ].join('|')})(?:,|\b)\s*`,
  'i',
);

/** Adverbs alone between a break and the trigger: the subject stands further left. */
export const ONLY_ADVERBS =
  /^(?:(?:also|already|just|now|then|therefore|thus|further|together|jointly|today|both|all|each|still|always|soon|in turn|instead|have|has|are|is|were|was|not|fully|[a-z]{2,16}ly),?\s*){0,4}$/i;

/** Fronts that belong to the commitment: times and conditions. */
export const TIMELY = new RegExp(
  String.raw`^(?:(?:and|but|so|therefore)\s)?(?:${[
    String.raw`by|as (?!part|well|set|an?\b)(?:[\w-]+ ){1,7}(?:progress(?:es)?|develops?|evolves?|matures?|proceeds?)\b|every (?:day|week|month|quarter|year)|a (?:week|fortnight|month|year) later|as long as|with the exception of|except|since|today|tonight|yesterday|earlier`,
    String.raw`last (?:night|week|month|year|autumn|summer|spring|winter)|from|until|once|when|whenever|if`,
    String.raw`where|wherever|unless|subject to|as soon as|provided|before|after|ahead of|following|within`,
    String.raw`over the|during the|throughout|starting|beginning|later`,
    String.raw`this (?:year|quarter|month|week|spring|summer|autumn|winter|parliament)`,
    String.raw`next (?:year|quarter|month|week|spring|summer|autumn|winter)|at the next|at our next`,
    String.raw`in the (?:coming|next|last|past|previous|event|first|short|medium|long|meantime|weeks|months|years)|in due course`,
    String.raw`in (?:early |late |mid-|the (?:early |late |mid-)?)?D_+|no (?:later|earlier|sooner) than|in the (?:early|late|mid)|for (?:each|every|all|any)(?! (?:these|those|the above|of these) (?:[\w-]+ ){0,2}reasons)|in each|on D_+|at D_+|for D_+|D_+`,
    String.raw`(?:over|during|between|through) D_+|with the completion of|in exceptional`,
  ].join('|')})\b`,
  'i',
);

/** Fronts that open with one of these hold a verb of their own and still belong to the commitment. */
export const SUBORDINATE =
  /^(?:(?:and|but|so)\s)?(?:if|when|whenever|where|wherever|once|unless|until|before|after|since|as soon as|as long as|provided|should)\b/i;

/** Words after which `that` opens what is said, not what a thing is. */
export const SAYS = new RegExp(
  String.raw`(?:${[
    String.raw`agree[ds]?|announc\w{1,3}|confirm\w{0,3}|say|said|says|tell(?: \w+){0,2}|told(?: \w+){0,2}`,
    String.raw`assur\w{1,3}(?: \w+){0,2}|noted?|notes|noting|believe[sd]?|hope[sd]?|ensure[sd]?|ensuring`,
    String.raw`state[sd]?|pledge[ds]?|promise[ds]?|commit\w{0,3}|clear|confident|means?|meant|so|is|was|are`,
    String.raw`recogni[sz]\w{1,3}|stress\w{0,3}|emphasi[sz]\w{1,3}|underlin\w{1,3}|highlight\w{0,3}|expect\w{0,3}|knows?|think`,
    String.raw`thinks|decided?|reaffirm\w{0,3}|reiterat\w{1,3}|guarantee[sd]?|sure|today|convinced|certain`,
    String.raw`determined|acknowledge[sd]?|predict\w{0,3}|estimate[sd]?|suggest\w{0,3}|fears?|concern\w{0,3}`,
    String.raw`important|essential|vital|declare[sd]?|propose[sd]?|recommend\w{0,3}|proud|pleased|intention`,
    String.raw`understanding|commitment|affirm\w{0,3}|resolved?|insist\w{0,3}|assert\w{0,3}|forecast\w{0,3}|project\w{0,3}|judg\w{1,3}|anticipat\w{1,3}|assum\w{1,3}|claim\w{0,3}|ago`,
    String.raw`demonstrat\w{1,3}|found|finds?|reported|heard|learned|given|saw|see|seen|show[sn]?|demand\w{0,3}|vision|view`,
    String.raw`principle|fact|doubt|assurance|likelihood|risk|evidence|confidence|expectation`,
  ].join('|')})$`,
);

/** A participle that opens an effect, set off by a comma: it is left out of the span. */
export const EFFECT = new RegExp(
  String.raw`^(?:thereby |thus |therefore |in turn |(?:ultimately|further|significantly|helping|also) )?(?:${[
    String.raw`ensuring|facilitating|contributing|recogni[sz]ing|helping|enabling|delivering`,
    String.raw`making (?:better|sure|it|the|our|us|them|sure)|allowing|giving|creating|leading|resulting`,
    String.raw`reducing|improving|demonstrating|reversing|spurring|boosting|bringing|benefiting|meaning|freeing`,
    String.raw`unlocking|saving|marking|reflecting|noting|acknowledging|knowing|providing|supporting|protecting`,
    String.raw`preventing|putting|cutting|driving|driven|raising|keeping|paving|opening|underpinning`,
    String.raw`safeguarding|avoiding|setting|sending|stopping|transforming|strengthening|tackling|generating`,
    String.raw`removing|increasing|easing|backed|underlining|maximising|restoring|reinforcing|complementing`,
    String.raw`fulfilling|continuing (?:the|an?|this)|building on|speeding|levelling|underscoring|emphasi[sz]ing|welcoming|recalling|given`,
    String.raw`accelerating|representing|ending|halving|lowering|slashing|bridging|closing|securing|guaranteeing|equipping|attracting|encouraging|empowering|offering|rewarding`,
    String.raw`making [\w-]+ (?:[\w-]+ ){0,2}(?:[a-z]{3,12}er|more|less|possible)`,
  ].join('|')})\b`,
);
