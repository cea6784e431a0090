// From “Joint ministerial statement from the Calais Group”, Home Office, 4 March 2024:
// Crown copyright 2024, Open Government Licence v3.0.
import type { EntityType, Strength } from '@/lib/model';

export const COMMITMENTS: readonly {
  readonly start: number;
  readonly quote: string;
  readonly strength: Strength;
  readonly trigger: string;
  readonly actor: string;
  readonly action: string;
  readonly deadline?: string;
  readonly conditions?: readonly string[];
  readonly heading?: string;
}[] = [
  {
    start: 1076,
    quote: 'They affirmed their commitment to tackling this shared European challenge as near neighbours',
    strength: 'continuing',
    trigger: 'affirmed their commitment to',
    actor: 'They',
    action: 'tackling this shared European challenge as near neighbours',
  },
  {
    start: 1869,
    quote:
      'They also affirmed their willingness to continue to share information within the Joint Intelligence Cell to dismantle the networks of smugglers',
    strength: 'exploratory',
    trigger: 'affirmed their willingness to continue to',
    actor: 'They',
    action: 'share information within the Joint Intelligence Cell to dismantle the networks of smugglers',
  },
  {
    start: 2146,
    quote:
      'All participants voiced their continued commitment to work together as near neighbours to tackle migrant smuggling – and the networks of organised crime groups profiting from it',
    strength: 'continuing',
    trigger: 'voiced their continued commitment to',
    actor: 'All participants',
    action:
      'work together as near neighbours to tackle migrant smuggling – and the networks of organised crime groups profiting from it',
  },
  {
    start: 2325,
    quote:
      'The participants welcomed the EU’s new Global Alliance to Counter Migrant Smuggling and agreed to actively participate in any future expert and political level engagements',
    strength: 'firm',
    trigger: 'agreed to',
    actor: 'The participants',
    action: 'actively participate in any future expert and political level engagements',
    conditions: ['any future'],
  },
  {
    start: 2716,
    quote:
      'The participants agreed to continue meeting regularly, convening at senior official level to monitor progress ahead of the next ministerial meeting',
    strength: 'continuing',
    trigger: 'agreed to continue',
    actor: 'The participants',
    action:
      'meeting regularly, convening at senior official level to monitor progress ahead of the next ministerial meeting',
    deadline: 'ahead of the next ministerial meeting',
  },
  {
    start: 3619,
    quote:
      'all participants reaffirmed their commitment to disrupt criminal activity, such as supply chain activity, including of unseaworthy vessels and engines into, across and out of Europe',
    strength: 'continuing',
    trigger: 'reaffirmed their commitment to',
    actor: 'all participants',
    action:
      'disrupt criminal activity, such as supply chain activity, including of unseaworthy vessels and engines into, across and out of Europe',
    heading: 'Progress on the 2022 meeting commitments',
  },
  {
    start: 3977,
    quote:
      'the participants agreed to work collaboratively to increase global efforts to remove content advertised by migrant smugglers online, making use of existing structures and frameworks',
    strength: 'firm',
    trigger: 'agreed to',
    actor: 'the participants',
    action:
      'work collaboratively to increase global efforts to remove content advertised by migrant smugglers online, making use of existing structures and frameworks',
    conditions: ['making use of existing structures and frameworks'],
    heading: 'Progress on the 2022 meeting commitments',
  },
  {
    start: 4160,
    quote:
      'They agreed to explore ways to increase co-operation in this area, in each case subject to applicable EU legislation, in particular the Digital Services Act, and national legislation, ahead of the next ministerial meeting',
    strength: 'exploratory',
    trigger: 'agreed to explore',
    actor: 'They',
    action:
      'ways to increase co-operation in this area, in each case subject to applicable EU legislation, in particular the Digital Services Act, and national legislation, ahead of the next ministerial meeting',
    deadline: 'ahead of the next ministerial meeting',
    conditions: [
      'in each case subject to applicable EU legislation, in particular the Digital Services Act, and national legislation',
    ],
    heading: 'Progress on the 2022 meeting commitments',
  },
  {
    start: 4548,
    quote:
      'They would welcome a swift operationalisation of the arrangement in accordance with the future co-operation and operational plans',
    strength: 'exploratory',
    trigger: 'would welcome',
    actor: 'They',
    action:
      'a swift operationalisation of the arrangement in accordance with the future co-operation and operational plans',
    conditions: ['in accordance with the future co-operation and operational plans'],
    heading: 'Progress on the 2022 meeting commitments',
  },
  {
    start: 5442,
    quote:
      'the participants were pleased to announce their commitment to further disrupting the criminal supply chain and smuggling of migrants through operational and legislative measures, where deemed necessary by competent bodies',
    strength: 'firm',
    trigger: 'announce their commitment to',
    actor: 'the participants',
    action:
      'further disrupting the criminal supply chain and smuggling of migrants through operational and legislative measures, where deemed necessary by competent bodies',
    conditions: ['where deemed necessary by competent bodies'],
    heading: 'New commitments to tackle people smuggling',
  },
];

export const PROGRESS: readonly { readonly start: number; readonly quote: string }[] = [
  { start: 2325, quote: 'The participants welcomed the EU’s new Global Alliance to Counter Migrant Smuggling' },
  {
    start: 3164,
    quote:
      'the large-scale operation on 21 February under Europol’s operational task force Wave, involving authorities from Belgium, France, Germany, the Netherlands, and the United Kingdom which led to the dismantling of one of the most active networks in the smuggling of migrants across the English Channel',
  },
  { start: 4384, quote: 'The group also welcomed the UK-Frontex working arrangement' },
  { start: 5666, quote: 'The UK and France established the UK/France Partnership for Custom Issues on 1 February' },
];

/** Where it stands, what it is, the words, the canonical name. */
export const MENTIONS: readonly (readonly [number, EntityType, string, string])[] = [
  [51, 'organisation', 'Calais Group', 'Calais Group'],
  [75, 'date', '4 March 2024', '4 March 2024'],
  [112, 'country', 'United Kingdom of Great Britain and Northern Ireland', 'United Kingdom'],
  [170, 'country', 'Kingdom of Belgium', 'Belgium'],
  [194, 'country', 'French Republic', 'France'],
  [215, 'country', 'Federal Republic of Germany', 'Germany'],
  [248, 'country', 'Kingdom of the Netherlands', 'Netherlands'],
  [364, 'date', 'March 4, 2024', 'March 4, 2024'],
  [404, 'country', 'United Kingdom of Great Britain and Northern Ireland', 'United Kingdom'],
  [462, 'country', 'Kingdom of the Netherlands', 'Netherlands'],
  [494, 'country', 'Kingdom of Belgium', 'Belgium'],
  [518, 'country', 'French Republic', 'France'],
  [539, 'country', 'Federal Republic of Germany', 'Germany'],
  [572, 'country', 'United Kingdom of Great Britain and Northern Ireland', 'United Kingdom'],
  [676, 'place', 'Brussels', 'Brussels'],
  [804, 'role', 'European Commissioner for Home Affairs', 'European Commissioner for Home Affairs'],
  [844, 'organisation', 'Europol', 'Europol'],
  [856, 'organisation', 'Frontex', 'Frontex'],
  [1036, 'organisation', 'Calais Group', 'Calais Group'],
  [1061, 'date', 'December 2022', 'December 2022'],
  [1252, 'place', 'Europe', 'Europe'],
  [1304, 'event', '2022 ministerial meeting', '2022 ministerial meeting'],
  [1409, 'place', 'Europe', 'Europe'],
  [1477, 'place', 'English Channel', 'English Channel'],
  [1950, 'organisation', 'Joint Intelligence Cell', 'Joint Intelligence Cell'],
  [2355, 'organisation', 'EU', 'European Union'],
  [2364, 'programme', 'Global Alliance to Counter Migrant Smuggling', 'Global Alliance to Counter Migrant Smuggling'],
  [2547, 'event', '2022 ministerial meeting', '2022 ministerial meeting'],
  [2882, 'event', '2022 meeting', '2022 ministerial meeting'],
  [3026, 'organisation', 'Europol', 'Europol'],
  [3035, 'organisation', 'Frontex', 'Frontex'],
  [3047, 'organisation', 'Eurojust', 'Eurojust'],
  [3193, 'date', '21 February', '21 February'],
  [3211, 'organisation', 'Europol', 'Europol'],
  [3221, 'programme', 'operational task force Wave', 'Operational Task Force Wave'],
  [3277, 'country', 'Belgium', 'Belgium'],
  [3286, 'country', 'France', 'France'],
  [3294, 'country', 'Germany', 'Germany'],
  [3307, 'country', 'Netherlands', 'Netherlands'],
  [3328, 'country', 'United Kingdom', 'United Kingdom'],
  [3447, 'place', 'English Channel', 'English Channel'],
  [3794, 'place', 'Europe', 'Europe'],
  [4262, 'organisation', 'EU', 'European Union'],
  [4296, 'law', 'Digital Services Act', 'Digital Services Act'],
  [4412, 'programme', 'UK-Frontex working arrangement', 'UK-Frontex working arrangement'],
  [5670, 'country', 'UK', 'United Kingdom'],
  [5677, 'country', 'France', 'France'],
  [5700, 'programme', 'UK/France Partnership for Custom Issues', 'UK/France Partnership for Custom Issues'],
  [5743, 'date', '1 February', '1 February'],
  [5914, 'date', 'April', 'April'],
  [6277, 'country', 'United Kingdom', 'United Kingdom'],
  [6323, 'organisation', 'EU', 'European Union'],
  [6356, 'programme', 'Pact on Migration and Asylum', 'Pact on Migration and Asylum'],
];
