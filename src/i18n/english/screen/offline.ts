const megabytes = new Intl.NumberFormat('en', {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
});

/** The product and a document in one file. */
export const offline = {
  save: 'Save offline copy',
  saved: (name: string, bytes: number) =>
    `${name}, ${megabytes.format(bytes / 1e6)}: opens by a double-click, without a network.`,
  refused: 'The page in one file could not be fetched. Try again where there is a network.',
};
