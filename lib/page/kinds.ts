import type { Sort } from './sorts';

/** A document type of GOV.UK. */
export interface Kind {
  /** The code: the content item's `document_type`. */
  readonly kind: string;
  /** The content item's `schema_name`. */
  readonly schema: string;
  readonly sort: Sort;
  readonly is: string;
  /** Its names as captions have shown them over time, in any case; where no caption is shown, ours. */
  readonly shown: readonly string[];
}

type Row = readonly [schema: string, sort: Sort, kind: string, is: string, ...shown: string[]];

function corporate(sort: Sort, kind: string, is: string, shown: string): Row {
  return ['corporate_information_page', sort, kind, is, shown];
}

/** A page that holds no document, of a schema that has its name. */
function elsewhere(kind: string, is: string, shown: string): Row {
  return [kind, 'elsewhere', kind, is, shown];
}

function serviceManual(part: string, is: string, shown: string): Row {
  return [`service_manual_${part}`, 'guides', `service_manual_${part}`, is, shown];
}

/** Where two kinds have one caption, an HTML attachment with that caption is of the first. */
const ROWS: readonly Row[] = [
  ['publication', 'reads', 'policy_paper', 'a policy paper', 'Policy paper', 'Command paper', 'White paper'],
  ['publication', 'guides', 'guidance', 'guidance', 'Guidance'],
  ['publication', 'guides', 'statutory_guidance', 'statutory guidance', 'Statutory guidance'],
  ['publication', 'guides', 'regulation', 'a regulation', 'Regulation'],
  ['publication', 'guides', 'standard', 'a standard', 'Standard'],
  ['publication', 'reports', 'form', 'a form', 'Form'],
  ['publication', 'reports', 'foi_release', 'a release under the Freedom of Information Act', 'FOI release'],
  ['publication', 'reports', 'promotional', 'promotional material', 'Promotional material'],
  ['publication', 'reports', 'notice', 'a notice', 'Notice'],
  ['publication', 'reports', 'correspondence', 'correspondence', 'Correspondence'],
  ['publication', 'reports', 'research', 'research', 'Research and analysis'],
  ['publication', 'reports', 'official_statistics', 'official statistics', 'Official statistics'],
  [
    'publication',
    'reports',
    'national_statistics',
    'accredited official statistics',
    'National statistics',
    'Accredited official statistics',
  ],
  ['publication', 'reports', 'transparency', 'transparency data', 'Transparency data'],
  ['publication', 'reports', 'independent_report', 'an independent report', 'Independent report'],
  ['publication', 'plans', 'corporate_report', 'a corporate report', 'Corporate report'],
  ['publication', 'reports', 'impact_assessment', 'an impact assessment', 'Impact assessment'],
  ['publication', 'reports', 'international_treaty', 'an international treaty', 'International treaty'],
  ['publication', 'reports', 'decision', 'a decision', 'Decision'],
  ['publication', 'reports', 'map', 'a map', 'Map'],
  ['html_publication', 'unsure', 'html_publication', 'a document of a kind that Pledgemark does not know'],
  ['news_article', 'reads', 'press_release', 'a press release', 'Press release'],
  ['news_article', 'reads', 'news_story', 'a news story', 'News story'],
  ['news_article', 'reads', 'government_response', 'a government response', 'Government response'],
  ['news_article', 'reads', 'world_news_story', 'a world news story', 'World news story'],
  ['world_location_news_article', 'reads', 'world_location_news_article', 'a news article', 'News article'],
  ['speech', 'reads', 'speech', 'a speech', 'Speech'],
  ['speech', 'reads', 'authored_article', 'an authored article', 'Authored article'],
  ['speech', 'reads', 'written_statement', 'a written statement to Parliament', 'Written statement to Parliament'],
  ['speech', 'reads', 'oral_statement', 'an oral statement to Parliament', 'Oral statement to Parliament'],
  ['case_study', 'reads', 'case_study', 'a case study', 'Case study'],
  ['consultation', 'reads', 'consultation_outcome', 'a consultation outcome', 'Consultation outcome'],
  ['consultation', 'asks', 'closed_consultation', 'a closed consultation', 'Closed consultation'],
  ['consultation', 'asks', 'open_consultation', 'an open consultation', 'Open consultation'],
  ['consultation', 'asks', 'consultation', 'a consultation that is not open yet', 'Consultation'],
  [
    'call_for_evidence',
    'reads',
    'call_for_evidence_outcome',
    'the outcome of a call for evidence',
    'Call for evidence outcome',
  ],
  ['call_for_evidence', 'asks', 'closed_call_for_evidence', 'a closed call for evidence', 'Closed call for evidence'],
  ['call_for_evidence', 'asks', 'open_call_for_evidence', 'an open call for evidence', 'Open call for evidence'],
  ['call_for_evidence', 'asks', 'call_for_evidence', 'a call for evidence that is not open yet', 'Call for evidence'],
  ['detailed_guide', 'guides', 'detailed_guide', 'guidance', 'Guidance'],
  ['manual', 'guides', 'manual', 'a manual', 'Manual'],
  ['manual_section', 'guides', 'manual_section', 'a section of a manual', 'Manual section'],
  ['hmrc_manual', 'guides', 'hmrc_manual', 'a manual', 'HMRC internal manual'],
  ['hmrc_manual_section', 'guides', 'hmrc_manual_section', 'a section of a manual', 'HMRC internal manual'],
  serviceManual('guide', 'a guide of the service manual', 'Service manual'),
  serviceManual('topic', 'a topic of the service manual', 'Service manual topic'),
  serviceManual('homepage', 'the service manual', 'Service manual homepage'),
  serviceManual('service_standard', 'the service standard', 'Service standard'),
  serviceManual('service_toolkit', 'the service toolkit', 'Service toolkit'),
  ['guide', 'guides', 'guide', 'guidance', 'Guide'],
  ['answer', 'guides', 'answer', 'guidance', 'Answer'],
  ['statistical_data_set', 'reports', 'statistical_data_set', 'a statistical data set', 'Statistical data set'],
  corporate('reports', 'about', 'about an organisation', 'About'),
  corporate('reports', 'about_our_services', 'about the services of an organisation', 'About our services'),
  corporate('reports', 'access_and_opening', 'about access and opening times', 'Access and opening'),
  corporate('plans', 'accessible_documents_policy', 'a policy on accessible documents', 'Accessible documents policy'),
  corporate('reports', 'complaints_procedure', 'a complaints procedure', 'Complaints procedure'),
  corporate('reports', 'equality_and_diversity', 'about equality and diversity', 'Equality and diversity'),
  corporate('reports', 'media_enquiries', 'about media enquiries', 'Media enquiries'),
  corporate('reports', 'membership', 'about membership', 'Membership'),
  corporate('plans', 'modern_slavery_statement', 'a statement on modern slavery', 'Modern slavery statement'),
  corporate('reports', 'our_energy_use', 'about energy use', 'Our energy use'),
  corporate('reports', 'our_governance', 'about the governance of an organisation', 'Our governance'),
  corporate('plans', 'personal_information_charter', 'a personal information charter', 'Personal information charter'),
  corporate('reports', 'petitions_and_campaigns', 'about petitions and campaigns', 'Petitions and campaigns'),
  corporate('reports', 'procurement', 'about procurement', 'Procurement'),
  corporate('reports', 'publication_scheme', 'a publication scheme', 'Publication scheme'),
  corporate('reports', 'recruitment', 'about recruitment', 'Recruitment'),
  corporate('reports', 'research_at', 'about research at an organisation', 'Research'),
  corporate('reports', 'social_media_use', 'a policy on social media', 'Social media use'),
  corporate('reports', 'staff_update', 'a staff update', 'Staff news and information'),
  corporate('reports', 'statistics_at', 'about statistics at an organisation', 'Statistics'),
  corporate('reports', 'terms_of_reference', 'terms of reference', 'Terms of reference'),
  corporate('plans', 'welsh_language_scheme', 'a Welsh language scheme', 'Welsh language scheme'),
  elsewhere('document_collection', 'a collection of links to documents', 'Collection'),
  elsewhere('fatality_notice', 'a fatality notice', 'Fatality notice'),
  elsewhere('take_part', 'about taking part', 'Take part'),
  elsewhere('working_group', 'about a working group', 'Working group'),
  elsewhere('topical_event', 'about an event', 'Topical event'),
  elsewhere('homepage', 'the homepage of GOV.UK', 'Homepage'),
  elsewhere('mainstream_browse_page', 'a list of links', 'Browse'),
  elsewhere('taxon', 'a list of links', 'Topic'),
  elsewhere('topic', 'a list of links', 'Topic'),
  elsewhere('step_by_step_nav', 'a list of steps', 'Step by step'),
  elsewhere('organisation', 'about an organisation', 'Organisation'),
  elsewhere('world_location', 'about a place', 'World location'),
  elsewhere('worldwide_organisation', 'about an organisation', 'Organisation'),
  elsewhere('ministerial_role', 'about a role', 'Ministerial role'),
  elsewhere('person', 'about a person', 'Person'),
  elsewhere('finder', 'a search page', 'Search'),
  elsewhere('search', 'a search page', 'Search'),
  elsewhere('transaction', 'the start of a service', 'Service'),
  elsewhere('local_transaction', 'the start of a service', 'Service'),
  elsewhere('place', 'a search for places', 'Find a place'),
  elsewhere('licence', 'about a licence', 'Licence'),
  elsewhere('licence_transaction', 'about a licence', 'Licence'),
  elsewhere('simple_smart_answer', 'a form of questions', 'Smart answer'),
  elsewhere('smart_answer', 'a form of questions', 'Smart answer'),
  elsewhere('travel_advice', 'travel advice', 'Travel advice'),
  elsewhere('travel_advice_index', 'travel advice', 'Travel advice'),
  elsewhere('contact', 'contact details', 'Contact'),
  elsewhere('calendar', 'a calendar', 'Calendar'),
  ['calendar', 'elsewhere', 'bank_holidays', 'a calendar', 'Calendar'],
  elsewhere('help_page', 'about GOV.UK itself', 'Help'),
  elsewhere('special_route', 'a page of a kind that holds no documents', 'GOV.UK page'),
  elsewhere('gone', 'a page that has been removed', 'Removed page'),
];

/**
 * Every document type that is known.
 * @see publishing-api, `content_schemas/dist/formats/<schema>/frontend/schema.json`; frontend, `config/locales/en.yml`
 */
export const KINDS: readonly Kind[] = ROWS.map(([schema, sort, kind, is, ...shown]) => ({
  schema,
  sort,
  kind,
  is,
  shown,
}));
