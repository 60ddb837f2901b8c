import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { SceneNode } from '#core/graph/scene.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';

type Shown = {
  readonly node: SceneNode;
  /** The label as it is written on the card, line by line. */
  readonly lines: readonly string[];
  readonly isLit: boolean;
};

const plain = (text: string): string => text.replaceAll(/[“”"]/gu, '').toLowerCase();

/**
 * What a card is called by who hears it. It begins with what is written there, so that who sees it can call it by that,
 * then says in full what is abbreviated, what it is, and where it belongs.
 */
export function cardName({ document, nodes }: Graph, { node, lines, isLit }: Shown, language: string): string {
  const { walking } = laterMessagesIn(language);
  const full = textIn(node.label, language);
  const written = lines.join(' ');
  const visible = written === '' || written.endsWith('…') ? full : written;
  const known = nodes.get(node.id);
  const group = document.groups?.[known?.record.group ?? '']?.label;
  const said = [
    visible,
    plain(full).startsWith(plain(visible)) || plain(visible).startsWith(plain(full)) ? '' : full,
    known === undefined ? '' : textIn(known.type.label, language),
    group === undefined ? '' : textIn(group, language),
    isLit ? '' : walking.faded,
  ].filter(Boolean);
  // A country is in its own group.
  const parts = [...new Set(said)];
  return known === undefined
    ? walking.group(parts, node.members.length)
    : walking.card(parts, known.edges.length, known.claims.length);
}
