import type { EntenteDocument, NodeId, Text, VoiceId } from '#core/document/schema.ts';
import type { AccountRow } from './compare-accounts.ts';

/** One side of a comparison: its country and its body, as far as the document knows them. */
export type AccountColumn = {
  /** Null for all speakers of no voice. */
  readonly voice: VoiceId | null;
  /** The group of the voice's first speaker. */
  readonly country: Text | null;
  /** The first speaker's name; the voice's own where it has no speaker. Null for speakers of no voice. */
  readonly body: Text | null;
  readonly speaker: NodeId | null;
};

/** The voices that speak in any of the rows, in lane order, which is the document's order of voices; others last. */
export function accountColumns(document: EntenteDocument, rows: readonly AccountRow[]): readonly AccountColumn[] {
  const speaking = new Set(rows.flatMap(({ cells }) => cells.map(({ voice }) => voice)));
  const voices = Object.entries(document.voices).filter(([voice]) => speaking.has(voice));
  const columns = voices.map(([voice, { label, speakers }]): AccountColumn => {
    const [speaker = null] = speakers;
    const node = speaker === null ? undefined : document.nodes[speaker];
    const group = node?.group === undefined ? undefined : document.groups?.[node.group];
    return { voice, country: group?.label ?? null, body: node?.label ?? label, speaker };
  });
  return speaking.has(null) ? [...columns, { voice: null, country: null, body: null, speaker: null }] : columns;
}
