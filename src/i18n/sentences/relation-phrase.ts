import type { EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';

/** The words of a relation in a status: "plans to send"; the relation's own words where the status has none. */
export const relationPhrase = (
  document: EntenteDocument,
  relation: string,
  status: string,
  language: string,
): string => {
  const type = document.ontology.relations[relation];
  return type === undefined ? relation : textIn(type.phrases?.[status] ?? type.label, language);
};
