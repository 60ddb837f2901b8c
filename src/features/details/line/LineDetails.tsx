import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene, SceneLine } from '#core/graph/scene.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { LineSample } from '#ui/figures/LineSample.tsx';
import { Chip } from '#ui/figures/Chip.tsx';
import { selectLooking, selectNarrowed } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { bySpeaker } from '#features/details/model/claim-groups.ts';
import { endName } from '#features/details/model/end-name.ts';
import { LineEdges } from './LineEdges.tsx';
import { LineEnds } from '#features/details/parts/LineEnds.tsx';
import { ClaimsInView } from '#features/details/claim-card/ClaimsInView.tsx';
import { Identity } from '#features/details/parts/Identity.tsx';
import { PanelHead } from '#features/details/parts/PanelHead.tsx';
import { Section } from '#features/details/parts/Section.tsx';
import { SourceList } from '#features/details/parts/SourceList.tsx';
import styles from '#features/details/details.module.css';

type LineDetailsProps = { readonly graph: Graph; readonly scene: Scene; readonly line: SceneLine };

/** A line of the picture, read: the sentence it stands for, why it is drawn so, who says it. */
export const LineDetails = ({ graph, scene, line }: LineDetailsProps): ReactElement => {
  const language = useLanguage();
  const { claims: words, details, legend } = useMessages();
  const { document } = graph;
  // As the view tells it; whole where the view lets nothing of it through.
  const told = useStore(selectLooking)?.told.get(line.key) ?? line;
  const passing = useStore(selectNarrowed)?.edges ?? graph.edges;
  const rung = ladder[told.phase];
  const from = endName(graph, scene, line.from, language);
  const to = endName(graph, scene, line.to, language);
  const inView = line.edges.flatMap((key) => passing.get(key) ?? []);
  const edges = inView.length > 0 ? inView : line.edges.flatMap((key) => graph.edges.get(key) ?? []);
  const claims = line.claims.flatMap((id) => graph.claims.get(id) ?? []);
  return (
    <article className={styles['item']}>
      <PanelHead
        figure={<LineSample stroke={rung} mark={marks[rung.mark]} length={56} />}
        kind={[
          details.line.title,
          line.count === null ? legend.phases[told.phase] : details.line.count(line.count),
        ].join(' · ')}
        name={
          <>
            <bdi>{from}</bdi>{' '}
            <span className={styles['phrase']}>
              {line.count === null ? `– ${textIn(told.phrase, language)} ${told.arrow ? '→' : '–'}` : '–'}
            </span>{' '}
            <bdi>{to}</bdi>
          </>
        }
      />
      {told.differs ? <p className={styles['differs']}>≠ {details.accountsDiffer}</p> : null}
      {told.noPassage ? <Chip hatched>{words.noPassage}</Chip> : null}
      <LineEdges document={document} edges={edges} />
      {line.count === null ? (
        <p className={styles['quiet']}>{told.arrow ? details.line.directed(from, to) : details.line.undirected}</p>
      ) : null}
      {line.count === null || line.count === line.edges.length ? null : (
        <p className={styles['quiet']}>{details.line.listed(line.edges.length, line.count)}</p>
      )}
      <Section title={details.line.ends}>
        <LineEnds graph={graph} scene={scene} ids={[line.from, line.to]} />
      </Section>
      <Section title={details.claims} count={claims.length}>
        <ClaimsInView graph={graph} claims={claims} group={bySpeaker} />
      </Section>
      <Section title={details.sources}>
        <SourceList document={document} claims={claims} />
      </Section>
      <Identity
        document={document}
        target={{ kind: 'line', key: line.key }}
        name={words.linked(from, textIn(told.phrase, language), to).join(' ')}
      />
    </article>
  );
};
