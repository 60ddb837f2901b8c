import type { ReactElement } from 'react';
import { passageFinder } from '#core/document/locate-passages.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import type { PassageHit } from '#core/queries/search/search-results.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { relationPhrase } from '#i18n/sentences/relation-phrase.ts';
import { speakerNames } from '#i18n/sentences/speaker-names.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { LineSample } from '#ui/figures/LineSample.tsx';
import { Marked } from './Marked.tsx';
import styles from './options.module.css';

type PassageOptionProps = { readonly graph: Graph; readonly hit: PassageHit };

/** The words round what was found, as they are written, with who says them and where. */
export const PassageOption = ({ graph, hit }: PassageOptionProps): ReactElement | null => {
  const language = useLanguage();
  const { claims, legend } = useMessages();
  const claim = graph.claims.get(hit.claim);
  if (claim === undefined) return null;
  const { document } = graph;
  const phase = document.ontology.statuses[claim.status]?.phase ?? 'fact';
  const rung = ladder[phase];
  const sourceId = passageFinder(document).sourceOf(claim);
  const source = sourceId === null ? undefined : document.sources[sourceId];
  const isOne = Object.keys(document.sources).length === 1;
  const notes = [
    speakerNames(document, claim, language),
    source === undefined || isOne ? '' : textIn(source.title, language),
    hit.paragraph === null ? claims.noPassage : claims.paragraph(hit.paragraph + 1),
    relationPhrase(document, claim.rel, claim.status, language),
  ];
  const { before, after, ...words } = hit.excerpt;
  return (
    <span className={styles['row']}>
      <LineSample stroke={rung} mark={marks[rung.mark]} length={28} />
      <span className={styles['words']}>
        <span lang={hit.paragraph === null ? undefined : source?.lang} dir="auto">
          {before ? '… ' : null}
          <Marked {...words} />
          {after ? ' …' : null}
        </span>
        <span className={styles['notes']}>
          {notes.filter(Boolean).join(' · ')} <span className={styles['unseen']}>{legend.phases[phase]}</span>
        </span>
      </span>
    </span>
  );
};
