import type { EntenteDocument } from '#core/document/schema.ts';
import type { Scene } from '#core/graph/scene.ts';
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
};

/** Named in full up to this many; of more, how many there are. */
const namedOutlets = 3;

/** What is said under the picture in a room, counted from what is drawn. */
export const projectorCaption = (
  { document, scene, dropped }: Shown,
  { shell }: Messages,
  language: string,
): { readonly sentence: string; readonly source: string } => {
  const lines = scene.lines.filter(({ from, to }) => !dropped.includes(from) && !dropped.includes(to));
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
  const shown = scene.nodes.length - dropped.length;
  return {
    sentence: scene.kind === 'groups' ? shell.projector.groups : shell.projector.caption(open.length, lines.length),
    source: [
      date === undefined ? names : `${names}, ${formatDate(date, language)}`,
      shell.projector.items(shown, scene.nodes.length),
    ].join(' · '),
  };
};
