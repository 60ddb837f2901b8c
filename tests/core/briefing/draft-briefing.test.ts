import { describe, expect, it } from 'vitest';
import { draftBriefing } from '#core/briefing/draft/draft-briefing.ts';
import { viewOfStep } from '#core/briefing/step/step-view.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { aClaim, aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

describe('a drafted briefing', () => {
  const graph = deriveGraph(sampleDocument());
  const drafted = draftBriefing(graph);

  it('goes from what there is to where it is from', () => {
    expect(drafted.map(({ saying }) => saying.kind)).toEqual([
      'overview',
      'agreement',
      'signed',
      'differs',
      'ahead',
      'wished',
      'sources',
    ]);
  });

  it('finds the document that was signed, who signed it, and what each side calls it', () => {
    const [, agreement, signed, differs] = drafted.map(({ saying }) => saying);
    expect(agreement).toMatchObject({ node: 'jp-doc' });
    expect(signed).toMatchObject({ claims: [{ id: 'c06' }] });
    expect(differs).toMatchObject({ row: { id: 'd1' } });
  });

  it('shows no more than a screen holds, and lights only what is there', () => {
    for (const { step } of drafted) {
      const view = viewOfStep(graph, { ...step, title: '' });
      expect(view.packed?.length ?? 0).toBeLessThanOrEqual(15);
      expect(view.packed?.every((id) => graph.nodes.has(id)) ?? true).toBe(true);
      expect(step.claims?.every((id) => graph.claims.has(id)) ?? true).toBe(true);
    }
  });

  it('has the direct quotation for what is called for', () => {
    expect(drafted.find(({ saying }) => saying.kind === 'wished')?.step).toMatchObject({ kind: 'quote' });
  });

  it('leaves out what there is nothing for', () => {
    const bare = deriveGraph(
      aDocument({ nodes: { one: 'thing', other: 'thing' }, claims: [aClaim('one knows other')] }),
    );
    expect(draftBriefing(bare).map(({ saying }) => saying.kind)).toEqual(['overview', 'sources']);
  });
});
