import type { PageFacts, PartNamed } from '@/lib/model';

const HOSTS: readonly string[] = ['www.gov.uk', 'assets.publishing.service.gov.uk'];

/** An address without query, fragment and last slash; nothing where it is none of GOV.UK's own. */
export function partAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, origin, pathname } = new URL(address);
  return protocol === 'https:' && HOSTS.includes(hostname) ? origin + pathname.replace(/\/$/, '') : undefined;
}

/** Each part once, by its address. */
export function partsNamed(named: readonly PartNamed[]): readonly PartNamed[] {
  const parts = new Map<string, PartNamed>();
  for (const { address: said, title } of named) {
    const address = partAddress(said);
    if (address !== undefined && title !== '' && !parts.has(address)) parts.set(address, { address, title });
  }
  return [...parts.values()];
}

/**
 * The parts that a landing page lists: its HTML attachments and its PDFs. Spreadsheets and other files hold no text that
 * is read.
 */
export function attachedParts({ attachments }: Pick<PageFacts, 'attachments'>): readonly PartNamed[] {
  return partsNamed(
    attachments.filter(({ readable, address }) => readable || /\.pdf$/i.test(partAddress(address) ?? '')),
  );
}
