/** Why a source gave no document. */
export const loading = {
  'not-found': 'there is no such file.',
  unreachable: 'it could not be reached.',
  'too-large': 'it is larger than 256 MB.',
  'not-text': 'it is not text in UTF-8.',
};
