/** The address if it leads to the web; null for anything else, so that no script or local file can be opened by it. */
export const webAddress = (address: string | undefined): string | null => {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
};
