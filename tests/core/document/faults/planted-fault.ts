/** One fault planted in the sample's text: after `after`, the first `find` becomes `put`. */
export type PlantedFault = {
  readonly name: string;
  readonly after: string;
  readonly find: string;
  readonly put: string;
  readonly code: string;
  /** Where the problem is told: the first place after `after` where this stands in the changed text. */
  readonly at: string;
  /** What the sentence of the problem holds. */
  readonly says?: string;
  /** Codes of other errors that the same fault truly makes. */
  readonly also?: readonly string[];
};
