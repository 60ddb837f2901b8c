/** What can be wrong with a link, with the part of it that is. */
export type LinkProblem = {
  /** `unknown`: the link can be read, but the document has nothing of that name. */
  readonly code: 'too-long' | 'route' | 'parameter' | 'value' | 'unknown';
  readonly part: string;
};
