/** A row of the grammar of conditions: words that open one, matched in a masked clause. */
export interface ConditionRow {
  readonly name: string;
  /** The class that the row stands for. */
  readonly because: string;
  readonly pattern: RegExp;
  /** The condition is these words alone, unless one of a few prepositions goes on with them. */
  readonly extent: 'words alone' | 'to the next comma';
  readonly example: string;
  readonly counterExample: string;
}

const row =
  (extent: ConditionRow['extent']) =>
  (name: string, pattern: RegExp, example: string, counterExample: string): ConditionRow => ({
    name,
    pattern: new RegExp(pattern.source, `${pattern.flags}g`),
    extent,
    example,
    counterExample,
    because: 'a way to state a condition',
  });

const open = row('to the next comma');
const fixed = row('words alone');

/** Read together: what stands first in the clause opens first. `(?<!…)` before an opener says where it is none. */
export const CONDITIONS: readonly ConditionRow[] = [
  open(
    'subject to what may be refused',
    /(?:(?<!\b(?:be|been|being|is|are|was|were|not|become|becomes|made|remain|remains) (?:\w+ly )?)(?:(?<=[,(–—-] ?|^|\b(?:and|but|where|when|if|or|applicable|year|D_+) )(?:in each case )?subject to\b(?! (?:[^\s,;]+ ){0,5}(?:will|shall|must|can|may)\b)|subject to (?=(?:the|a|an|any|final|full|further|prior|their|our|its|state|national|domestic|applicable|relevant|parliamentary|planning|legal|ministerial|regulatory|C_+|A_+|L_+)\b))|\bsubject to (?=(?:[\w'-]+ ){0,3}(?:approvals?|consents?|agreement|ratification|availability|passage|business cases?|affordability|confirmation|negotiations?|permission|value for money)\b))/i,
    'will act, subject to national law',
    'staff will be subject to formal proceedings',
  ),
  open(
    'depending on',
    /\b(?:conditional (?:up)?on|contingent (?:up)?on|depending (?:up)?on|(?<=, )dependent (?:up)?on|pending)\b(?! (?:cases|claims|applications|requests|legislation)\b)/i,
    'will act, pending approval',
    'make it less dependent on imports',
  ),
  fixed(
    'where necessary',
    /\b(?:where|when|where and when|when and where|(?<!\b(?:what|see|ask) )if) (?:(?:deemed|considered|and when|and where|it is|this is) )?(?:(?:strictly|absolutely|legally|clinically|operationally) )?(?:necessary|appropriate|possible|practicable|practical|needed|required|relevant|applicable|feasible|available|permitted)\b(?! to do so\b)/i,
    'will act where deemed necessary by competent bodies',
    'will act where people live',
  ),
  fixed(
    'as appropriate',
    /(?<!\bas (?:[\w-]+ ){0,4})(?<!\b(?:well|such|regard(?:ed)?|consider(?:ed)?|seen) )\bas (?:necessary|appropriate|needed|required|relevant|applicable)\b(?! (?!by\b|under\b|for\b|in\b|to\b|and\b|or\b|through\b)[a-z])/i,
    'will meet as appropriate',
    'will share it as broadly as possible',
  ),
  open(
    'to the extent permitted',
    /\bto the (?:(?:fullest|maximum|greatest|full) )?extents? (?:that|permitted|allowed|permissible|consistent)\b|\b(?:as|where|when|if) (?:the )?(?:(?!parliamentary\b)[\w']+ ){1,3}(?:allows?|permits?)\b/i,
    'will share it to the fullest extent permitted by law',
    'will share it to a greater extent',
  ),
  open(
    'in accordance with',
    /(?<!\b(?:bring|brings|bringing|brought|put) (?:[\w'-]+ ){1,5})(?<!\b(?:be|been|is|are|was|were|more|not|fully|them|flows|kept?|keeping|stay|fall|rise|rises|increases?|increased|increasing|grow|growing|uprated?|indexed?) (?:\w+ly )?)\b(?:in accordance with|in line with|consistent with|in compliance with|in keeping with|in conformity with|as permitted by|within the limits of|according to (?:our|their|its|national|domestic|applicable|relevant))\b(?! (?:the )?(?:CPI|RPI|inflation|earnings|prices|demand|GDP|population|wages?)\b)/i,
    'will act in accordance with the plans',
    'fees will rise in line with inflation',
  ),
  open(
    'unless',
    /\b(?:unless|provided that|(?<=, |^)provided (?=(?:the|this|all|C_|A_)\b)|provided (?=(?:we|they|it|there|those) )|providing that|(?:as|so) long as\b(?! it takes\b)|on (?:the )?condition that|except (?:where|when|if|in)|without prejudice to|with the exceptions? of)\b/i,
    'will act unless an exemption is agreed',
    'will use the support provided by the fund',
  ),
  open(
    'if',
    /(?<!\b(?:see|ask|asks|asked|know|consider|decide|determine|check|assess|explore|establish|wonder|even|as|what|whether|unclear) )(?<=^|[\s(])(?:only )?if (?!(?:not|any|ever|only|anything)[\s,)])(?=\S)|(?<=^|[,;] )should (?=(?:it|they|we|you|the|this|that|these|any|an?|our|there|[A-Z]_+)\b)|\bin (?:the event (?:of|that)|(?:exceptional|certain|limited|such) (?:circumstances|cases)|(?:the )?(?:cases?|circumstances|instances) (?:where|in which|when))\b/i,
    'if they do not do so, the government will act',
    'will see if they act',
  ),
  open(
    'where it is so',
    /(?<=^)Where (?!(?:possible|necessary|appropriate|relevant)\b)(?=[^,]{3,120})|(?<!\b(?:areas?|places?|countries|regions?|sectors?|sites?|schools?|points?|parts?|stages?|environments?|world|those|identify|identified|consider|considering|considers|see|show|shows|know|explain|explains|exactly|of) )(?<!, )\bwhere (?:there (?:is|are)|(?:this|that|it) (?:is|enables|would|can)|this (?:\w+ )is|these (?:are|exist)|we can|they can)\b/,
    'Where services are shared, we will act',
    'will act in areas where there is demand',
  ),
  open(
    'without what is asked for',
    /\bwithout (?<=\b(?:no|not|nobody|none|never|cannot|nor)\b[^;]{0,200}without )(?:first )?(?!(?:being|delay)\b)[a-z]{3,16}ing\b|\bwithout (?:(?:the|an?|their|our|its|any) )?(?:\w+ ){0,2}(?:consent|approval|agreement|permission|authori[sz]ation|licence|mandate|warrant)\b/i,
    'nobody will fish here without joining the register',
    'we will save fuel without losing time',
  ),
  open(
    'until a lasting state ends',
    /\buntil (?=(?:(?:the|our|its|their|we|they|it|there|all|an?|such|this|these|both) |[A-Z]_+ )(?!(?:early|late|mid|end|beginning|start|spring|summer|autumn|winter)\b|(?:end|beginning|start) of)(?:[\w'-]+ ){0,8}?(?:is|are|has|have|can|ends?|reach(?:es)?|pays?|adopts?|[a-z]{3,14}s) )/,
    'assets will stay frozen until C_____ ends its war',
    'the shop will stay open until the end of May',
  ),
];
