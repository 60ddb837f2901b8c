import type { EntenteDocument } from '#core/document/schema.ts';
import { parseEdtf } from '#core/document/edtf.ts';
import type { Scene } from '#core/graph/scene.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import type { Messages } from '#i18n/messages-in.ts';

/** The dates of the sources as one date of the profile; undefined where none is given. */
export const datesOfSources = (document: EntenteDocument): string | undefined => {
  const dates = Object.values(document.sources).flatMap(({ date }) => (date === undefined ? [] : [date]));
  const sorted = dates.toSorted((one, other) =>
    (parseEdtf(one)?.earliest ?? '').localeCompare(parseEdtf(other)?.earliest ?? ''),
  );
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || first === last) return first;
  return first.includes('/') || last.includes('/') ? first : `${first}/${last}`;
};

/** Groups stand for their members: an item in a group is in the picture. */
const inGroups = ({ nodes, total }: Scene, shell: Messages['shell']): string => {
  const items = nodes.reduce((sum, { kind, members }) => sum + (kind === 'node' ? 1 : members.length), 0);
  return shell.itemsInGroups(items, total, nodes.filter(({ kind }) => kind !== 'node').length);
};

/** "1 source · December 2023 · 23 of 50 items, 25 lines": what is drawn; where nothing is, all there is. */
export const documentSummary = (
  document: EntenteDocument,
  scene: Scene | null,
  { shell }: Messages,
  language: string,
): string => {
  const date = datesOfSources(document);
  return [
    shell.sources(Object.keys(document.sources).length),
    ...(date === undefined ? [] : [formatDate(date, language)]),
    scene === null
      ? shell.items(Object.keys(document.nodes).length)
      : scene.kind === 'groups'
        ? inGroups(scene, shell)
        : `${shell.itemsShown(scene.shown, scene.total)}, ${shell.lines(scene.lines.length)}`,
  ].join(' · ');
};
