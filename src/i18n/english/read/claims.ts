export const claims = {
  /** After the names of so many speakers. */
  says: (speakers: number) => (speakers > 1 ? 'say' : 'says'),
  /** Two names and what is told between them, in three pieces that a space joins. */
  linked: (from: string, phrase: string, to: string): readonly [string, string, string] => [from, phrase, to],
  unnamedSpeaker: 'The source',
  noPassage: 'No source passage',
  notFound: 'The passage is not found in the stored text, so nothing is marked.',
  mode: {
    quoted: 'Direct quotation',
    reported: 'Reported speech',
    implied: 'Reported speech, speaker understood',
    own: 'The outlet’s own statement',
  },
  cueElsewhere: (words: string, paragraph: number) => `Speaker named by “${words}”, ¶${paragraph}`,
  paragraph: (number: number) => `¶${number}`,
  paragraphSpoken: (number: number) => `paragraph ${number}`,
  more: 'More',
  less: 'Less',
  /** How sure the editor is of a reading: "Inferred by the editor, high confidence". */
  grading: (basis: 'stated' | 'inferred' | undefined, confidence: 'high' | 'medium' | 'low' | undefined) => {
    const words = [
      ...(basis === undefined ? [] : [basis === 'inferred' ? 'inferred by the editor' : 'stated']),
      ...(confidence === undefined ? [] : [`${confidence} confidence`]),
    ].join(', ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  },
  when: (words: string) => `The source says “${words}”.`,
  readInSource: 'Read in source',
  copy: 'Copy citation',
  showOnPicture: 'Show on picture',
  copied: 'Citation copied.',
  copyRefused: 'The browser did not allow copying. Select the text and copy it.',
  copyTitle: 'Citation',
};
