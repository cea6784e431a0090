/** An address that may stand in a link: http or https, nothing that runs. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** "europol.europa.eu": where a link leads, short; nothing for an address that may not stand in a link. */
export function hostWords(address: string): string | undefined {
  const safe = webAddress(address);
  return safe === undefined ? undefined : new URL(safe).host.replace(/^www\./u, '');
}
