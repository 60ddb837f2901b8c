const longest = 60;

/** Names that Windows keeps for devices, whatever ending they have. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * A name that every file system takes and a reader understands: the words of a title joined by hyphens, at most 60
 * characters, letters of every alphabet kept. `otherwise` where nothing is left of it.
 */
export const fileNameOf = (title: string, otherwise: string): string => {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (longer.length > longest) break;
    name = longer;
  }
  const [first = ''] = words;
  const kept =
    name === ''
      ? Array.from(first)
          .slice(0, longest / 2)
          .join('')
      : name;
  return kept === '' || reserved.test(kept) ? otherwise : kept;
};
