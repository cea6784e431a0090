import type { EntityType } from '@/lib/model';

/** Head nouns: the word of a capitalised name that tells what kind of thing is named. */
export interface HeadRow {
  readonly name: string;
  readonly type: EntityType;
  readonly heads: readonly string[];
  /** Small words with which the name goes on to the right: "Minister for …". */
  readonly goesOn: readonly string[];
  readonly example: string;
  readonly counterExample: string;
}

const words = (text: string): string[] => text.split(' ');

export const HEADS: readonly HeadRow[] = [
  {
    name: 'office', type: 'role', goesOn: ['of', 'for', 'to'],
    heads: words('Minister Ministers Secretary Secretaries Commissioner Commissioners Chancellor President Presidents Chair Chairman Chairwoman Chairs Director Directors Executive Officer Officers Ambassador Ambassadors Governor Governors Mayor Mayors Speaker Inspector Adviser Advisor Advisers Advisors Envoy Representative Ombudsman Champion Commander Registrar Auditor Planner CEO Leader Head Marshal Comptroller Whip General Premier Premiers Heads Principal Taoiseach Rapporteur Coordinator Co-ordinator Advocate Constable Constables Solicitor Guardian Examiner Regulator Adjudicator Undersecretary Under-Secretary Director-General Secretary-General Co-Chair Co-Chairs Vice-President Admiral Lieutenant Chief Coroner Attaché Actuary Statistician Scientist Economist Executives Lead Rector Provost Archbishop Bishop'),
    example: 'the Road Safety Minister spoke', counterExample: 'the crime prevention minister spoke',
  },
  {
    name: 'body', type: 'organisation', goesOn: ['of', 'for', 'on', 'in', 'to', 'against'],
    heads: words('Agency Agencies Authority Authorities Board Boards Bureau Cell Centre Center Centres Command Commission Committee Committees Company Corporation Council Councils Court Courts Department Departments Directorate Forum Foundation Group Inspectorate Institute Institution Laboratory Ministry Office Organisation Organization Panel Parliament Assembly Police Secretariat Service Services Society Taskforce Team Tribunal Trust Trusts Union Unit Association Federation Alliance Coalition Confederation Bank Forces Force Navy Army Government Consortium Ltd Limited plc PLC LLP Inc University College School Academy Chamber Constabulary Registry Inquiry Museum Gallery Library Administration Observatory Association Regiment Cabinet Church Club Consulate Consulate-General Embassy Congress Senate Catapult Hub Hubs Associates Holdings Airlines Airways Pharmaceuticals Aerospace Division Divisions Community Corps Fleet Squadron Brigade Battalion Collaborative Profession Professions Body'),
    example: 'the Energy Efficiency Taskforce met', counterExample: 'the taskforce met',
  },
  {
    name: 'policy', type: 'programme', goesOn: ['of', 'for', 'on', 'to', 'against', 'with', 'in'],
    heads: words('Plan Plans Strategy Strategies Programme Programmes Program Fund Funds Scheme Schemes Pact Framework Frameworks Review Initiative Initiatives Partnership Partnerships Agreement Agreements Accord Accords Declaration Charter Compact Deal Deals Roadmap Mission Project Operation Campaign Budget Statement Paper Report Survey Consultation Guidance Standard Standards Contract Guarantee Grant Grants Credit Allowance Benefit Payment Payments Goals Agenda Concordat Manifesto Memorandum Understanding Dialogue Arrangement Arrangements Covenant Pledge Package Levy Tax Facility Mechanism Challenge Vision Network Platform System Register Principles Guidelines Formula Wage Pension Voucher Vouchers Account Accounts ISA Bonus Dashboard Tariff Tariffs Obligation Cap Discount Rebate Curriculum Promise Mandate Handbook Manual Book Database Computer Gateway Process Visa Targets Target Objectives Priorities Area Lanes Clauses Toolkit Pathway Route Order Orders Zone Zones Offer Bond Bonds Blueprint Communiqué Communique Prospectus Assessment Assessments Index Portal Passport Entitlement Relief Duty Loan Loans Dividend Accelerator Code Codes Pilot Pilots Settlement Outlook Round Fellowship Fellowships Scholarship Scholarships Barometer Service Entitlement Premium Revolution Settlement Stocktake Call Appeal Update Study Studies Supplement Syllabus'),
    example: 'the Methane Emissions Reduction Program', counterExample: 'a new strategy for methane',
  },
  {
    name: 'law', type: 'law', goesOn: ['on', 'for', 'of', 'against', 'relating'],
    heads: words('Act Acts Bill Bills Regulation Regulations Directive Convention Conventions Treaty Protocol Protocols Rules Constitution Statute'),
    example: 'the Inflation Reduction Act', counterExample: 'to act on inflation',
  },
  {
    name: 'meeting or conflict', type: 'event', goesOn: ['on', 'for', 'in', 'of'],
    heads: words('Summit Summits Conference Conferences War Wars Symposium Olympics Paralympics Ministerial Expo Jubilee Referendum Roundtable Meeting Meetings Colloquium Convening Gathering Crisis Battle Siege Lecture Lectures'),
    example: 'the Ukraine Recovery Conference', counterExample: 'a press conference',
  },
  {
    name: 'place', type: 'place', goesOn: ['of'],
    heads: words('Airport Canal Barracks Stadium Arena Velodrome Lido Reservoir Dam Lake Desert Docks Dockyard Shipyard Airfield Aerodrome Motorway Bypass Viaduct Quay Wharf Cathedral Abbey House Hall Tower River Sea Channel Ocean Bay Island Islands Mountains Peninsula Strait Straits Valley Street Square Castle Palace Park Prison Plant Terminal Reactor Region Basin Bridge Tunnel Corridor Hospital Port Ports Harbour Park Road Lane Lough Loch Coast Province County Borough Triangle Airbase Station Line Arc Campus Territories Dependencies Estuary Delta Town City Village Base'),
    example: 'at Birmingham Airport', counterExample: 'at the airport',
  },
]; // prettier-ignore

/** Words that begin a name of a kind: "Operation Trojan Horse". */
export const LEADS: readonly HeadRow[] = [
  {
    name: 'operation or project', type: 'programme', goesOn: [],
    heads: words('Operation Op Project Exercise Vision Horizon Mission'),
    example: 'under Operation Vigilant Eye', counterExample: 'Operation costs rose',
  },
  {
    name: 'place by its first word', type: 'place', goesOn: ['of'],
    heads: words('HMP HMYOI RAF RNAS Lough Loch Lake Mount Port Cape River Fort Camp Isle'),
    example: 'met at Lough Neagh', counterExample: 'the Lake is wide',
  },
]; // prettier-ignore

const byWord = (rows: readonly HeadRow[]): ReadonlyMap<string, HeadRow> =>
  new Map(rows.toReversed().flatMap((row) => row.heads.map((head) => [head, row] as const)));

const HEAD_OF = byWord(HEADS);
const LEAD_OF = byWord(LEADS);

export function headRow(word: string): HeadRow | undefined {
  return HEAD_OF.get(word);
}

export function leadRow(word: string): HeadRow | undefined {
  return LEAD_OF.get(word);
}
