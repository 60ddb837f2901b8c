import type { EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Scene } from '#core/graph/scene.ts';
import type { Looking } from '#core/queries/looking/look-at.ts';
import type { Lens } from '#core/view/view.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { listIn } from '#i18n/sentences/list-in.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import type { Messages } from '#i18n/messages-in.ts';
import { datesOfSources } from '#app/header/document-summary.ts';

export type Shown = {
  readonly document: EntenteDocument;
  readonly scene: Scene;
  /** Cards left out because the room could not read them. */
  readonly dropped: readonly string[];
  /** How the view tells the scene; absent: as it is. */
  readonly looking?: Looking | null;
  readonly lens?: Lens;
};

/** Named in full up to this many; of more, how many there are. */
const namedOutlets = 3;

/** Whose account it is: in a room nothing else says so. */
const lensWords = (
  document: EntenteDocument,
  lens: Lens,
  words: Messages['filters']['lens'],
  language: string,
): string | null => {
  if (lens === 'everyone') return null;
  if (lens === 'shared') return words.shared;
  if (lens === 'differing') return words.differing;
  return words.voices(
    listIn(
      lens.map((voice) => textIn(document.voices[voice]?.label ?? voice, language)),
      language,
    ),
  );
};

/** What is said under the picture in a room, counted from what is in the light. */
export const projectorCaption = (
  { document, scene, dropped, looking = null, lens = 'everyone' }: Shown,
  { shell, filters }: Messages,
  language: string,
): { readonly sentence: string; readonly source: string } => {
  const isLit = (id: string): boolean => looking?.lit?.has(id) ?? true;
  const lines = scene.lines
    .filter(({ key, from, to }) => isLit(key) && !dropped.includes(from) && !dropped.includes(to))
    .map((line) => looking?.told.get(line.key) ?? line);
  const open = lines.filter(({ phase }) => phase === 'ahead' || phase === 'wished');
  const outlets = [...new Set(Object.values(document.sources).map(({ publisher }) => publisher))];
  const names =
    outlets.length > namedOutlets
      ? shell.sources(Object.keys(document.sources).length)
      : listIn(
          outlets.map((id) => nodeName(document, id, language)),
          language,
        );
  const date = datesOfSources(document);
  const shown = scene.nodes.filter(({ id }) => isLit(id) && !dropped.includes(id)).length;
  const told = lensWords(document, lens, filters.lens, language);
  return {
    sentence: scene.kind === 'groups' ? shell.projector.groups : shell.projector.caption(open.length, lines.length),
    source: [
      ...(told === null ? [] : [told]),
      date === undefined ? names : `${names}, ${formatDate(date, language)}`,
      shell.projector.items(shown, scene.nodes.length),
    ].join(' · '),
  };
};
