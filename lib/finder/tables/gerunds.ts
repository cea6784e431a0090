import type { Strength } from '@/lib/model';

import { pattern } from '../match/pattern';
import type { Pattern } from '../match/pattern';
import type { Row } from './rule';

/** A row of the grammar of list items that open with a participle: "Working together to deepen …". */
export interface GerundRow extends Row {
  readonly strength: Strength;
  readonly pattern: Pattern;
}

/** Read top to bottom. In a declaration whose items open with participles, each of them is a promise of its authors. */
export const GERUNDS: readonly GerundRow[] = [
  { name: 'exploring', strength: 'exploratory',
    pattern: pattern('^ (exploring|considering|seeking|aiming|striving|intending|investigating|hoping|looking | partnering|working|collaborating|co-operating|cooperating <word>{0,7} to explore|strive|consider|seek)'),
    example: 'Exploring new markets for hydrogen', counterExample: 'Building new markets for hydrogen' },
  { name: 'continuing', because: 'what goes on, as a participle', strength: 'continuing',
    pattern: pattern('^ continuing|maintaining|sustaining|reaffirming|upholding|keeping|renewing'),
    example: 'Continuing close collaboration on storage', counterExample: 'Starting close collaboration on storage' },
  { name: 'doing', strength: 'firm',
    pattern: pattern('^ further|jointly|actively|together? !(recogni*|underscor*|underlin*|noting|welcom*|recall*|acknowledg*|emphasi*|stress*|believ*|know*|being|having|regarding|concerning|according|including|following|depending|consider*|convinc*|mindful|citing|speaking|commenting|saying|during|nothing|something|anything|everything|spring|morning|evening|given|using|comprising|containing|totalling|owing|failing|barring|pending|discussing|leaving|living|existing|asking | bearing in | taking note | building|drawing on) 3*ing'),
    example: 'Working together to deepen trade', counterExample: 'Recognising the need to deepen trade' },
]; // prettier-ignore

/** A stem that says that promises follow: "will focus on the following priority areas:". */
export const DECLARES = pattern(
  'will|shall|commit|commits|agree|agreed|resolve|pledge|undertake <in clause>{0,36} (following|below|these <in clause>{0,14} : $ | , including : $)',
);
/** A stem that says that deeds follow: "The UK's direct support includes:". */
export const REPORTS_FOLLOW = pattern(
  'support|work|action/s|response|measures|contribution/s|efforts|help|assistance|steps <in clause>{0,14} (include/s|included|are|is | has|have included | so far) <in clause>{0,6} : $',
);
/** The front of an item: "To this end," or "Recognising the role of trade," before its participle. */
export const ITEM_FRONT = pattern(
  '^ ((to this end | in support of (!, <any>){1,8} | in addition | recognising|recognizing|underscoring|noting|acknowledging|emphasising|emphasizing|underlining (!: <any>){1,44}) ,)? and?',
);
