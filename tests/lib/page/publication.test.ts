import { describe, expect, test } from 'vitest';

import type { PageFacts } from '@/lib/model';
import { publicationOf, spot } from '@/lib/page';

import { STORED_PAGES, documentOf } from './stored-pages';

const GOV_UK = 'https://www.gov.uk';

/** What each stored page is a part of; the others stand alone. */
const PARTS: Readonly<Record<string, string>> = {
  'adoption-and-fostering-research':
    '/government/publications/adoption-and-fostering-understanding-attitudes-motivations-and-barriers',
  'affordable-housing-supply-statistics': '/government/statistics/affordable-housing-supply-in-england-2011-to-2012',
  'albania-travel-advice': '/foreign-travel-advice/albania',
  'calais-group-landing': '/government/publications/joint-ministerial-statement-from-the-calais-group-march-2024',
  'calais-group-statement': '/government/publications/joint-ministerial-statement-from-the-calais-group-march-2024',
  'canada-uk-joint-declaration': '/government/publications/canada-united-kingdom-joint-declaration',
  'climate-change-agreements-discussion-paper':
    '/government/publications/climate-change-agreements-target-unit-tu-data-publication-discussion-paper',
  'correct-a-marriage-registration': '/correct-marriage-registration',
  'employee-share-schemes-nic-outcome': '/government/consultations/employee-share-schemes-nic-elections',
  'employer-preventing-discrimination': '/employer-preventing-discrimination',
  'fostering-in-england-statistics': '/government/statistics/fostering-in-england-1-april-2013-to-31-march-2014',
  'furniture-fire-safety-outcome': '/government/consultations/furniture-fire-safety-regulations-proposed-amendments',
  'guide-for-pig-keepers': '/government/publications/a-guide-for-pig-keepers',
  'number-of-ex-regular-service-personnel-in-fr20':
    '/government/publications/number-of-ex-regular-service-personnel-in-fr20',
  'safeguarding-issues-in-charities-landing':
    '/government/publications/strategy-for-dealing-with-safeguarding-issues-in-charities',
  'spring-budget-2017': '/government/publications/spring-budget-2017-documents',
  'spring-budget-2017-landing': '/government/publications/spring-budget-2017-documents',
};

const facts = (said: Partial<PageFacts>): PageFacts => ({
  address: `${GOV_UK}/`,
  locale: 'en',
  verdict: 'annotate',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: 'Harbours',
  reason: 'It is read.',
  attachments: [],
  ...said,
});
const FILE = { title: 'Harbours', address: 'https://assets.publishing.service.gov.uk/media/1/h.pdf', readable: false };

describe('what a page is a part of', () => {
  for (const { slug, address } of STORED_PAGES) {
    const part = PARTS[slug];
    test(`${slug}: ${part ?? 'nothing, it stands alone'}`, () => {
      expect(publicationOf(spot(documentOf(slug), address))?.address).toBe(part && GOV_UK + part);
    });
  }

  test.each([
    ['/government/publications/harbours/annex-a', {}, '/government/publications/harbours'],
    ['/government/publications/harbours/annex-a/', {}, '/government/publications/harbours'],
    ['/government/publications/harbours/annex-a', { kind: 'html_publication' }, '/government/publications/harbours'],
    ['/government/consultations/harbours/harbours', {}, '/government/consultations/harbours'],
    ['/government/consultations/harbours/outcome/our-response', {}, '/government/consultations/harbours'],
    ['/government/calls-for-evidence/harbours/harbours', {}, '/government/calls-for-evidence/harbours'],
    ['/government/statistics/harbours/harbours-2026', {}, '/government/statistics/harbours'],
    ['/government/publications/harbours', { attachments: [FILE] }, '/government/publications/harbours'],
    ['/government/publications/harbours/', { attachments: [FILE] }, '/government/publications/harbours'],
    ['/government/publications/harbours', {}, undefined],
    ['/government/consultations/harbours', { kind: 'open_consultation' }, undefined],
    ['/government/news/harbours', { attachments: [FILE] }, undefined],
    ['/guidance/harbours', { kind: 'detailed_guide', attachments: [FILE] }, undefined],
    ['/guidance/content-design/what-it-is', { kind: 'manual_section' }, undefined],
    ['/harbours', { kind: 'guide' }, '/harbours'],
    ['/harbours/', { kind: 'guide' }, '/harbours'],
    ['/harbours/pilots', { kind: 'guide', part: 'pilots' }, '/harbours'],
    ['/harbours/print', { kind: 'guide', part: 'print' }, undefined],
    ['/elsewhere', { kind: 'guide', part: 'pilots' }, undefined],
    [
      '/foreign-travel-advice/norland/health',
      { kind: 'travel_advice', part: 'health' },
      '/foreign-travel-advice/norland',
    ],
    ['/become-a-pilot/y', { kind: 'simple_smart_answer', part: 'y' }, undefined],
  ])('%s %j: %s', (path, said, part) => {
    expect(publicationOf(facts({ address: GOV_UK + path, ...said }))?.address).toBe(part && GOV_UK + part);
  });

  test('the content id of a guide and of a landing page is told; an attachment has one of its own', () => {
    const contentId = 'c';
    const idOf = (said: Partial<PageFacts>) => publicationOf(facts({ contentId, ...said }))?.contentId;
    expect(idOf({ address: `${GOV_UK}/harbours/pilots`, kind: 'guide', part: 'pilots' })).toBe('c');
    expect(idOf({ address: `${GOV_UK}/government/publications/harbours`, attachments: [FILE] })).toBe('c');
    expect(idOf({ address: `${GOV_UK}/government/publications/harbours/annex-a` })).toBeUndefined();
  });

  test('who opened a file of a publication is believed, wherever the file lies; other hosts tell nothing', () => {
    const publication = { address: `${GOV_UK}/government/publications/harbours` };
    expect(publicationOf(facts({ address: FILE.address, publication }))).toBe(publication);
    expect(publicationOf(facts({ address: FILE.address }))).toBeUndefined();
    expect(publicationOf(facts({ address: 'https://gov.example/government/publications/a/b' }))).toBeUndefined();
    expect(publicationOf(facts({ address: 'not an address' }))).toBeUndefined();
  });
});
