import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { endName } from '#features/details/model/end-name.ts';
import { useWalk } from '#features/details/model/use-walk.ts';
import { LookBadge } from '#features/details/parts/LookBadge.tsx';
import styles from '#features/details/details.module.css';

type LineEndsProps = { readonly graph: Graph; readonly scene: Scene; readonly ids: readonly string[] };

/** Items as buttons that walk to them. */
export const LineEnds = ({ graph, scene, ids }: LineEndsProps): ReactElement => {
  const language = useLanguage();
  const { toNode } = useWalk();
  const lookOf = (id: string) => graph.nodes.get(id)?.look ?? scene.nodes.find((node) => node.id === id)?.look;
  return (
    <ul>
      {ids.map((id) => {
        const look = lookOf(id);
        return (
          <li key={id}>
            <button type="button" className={styles['walk']} onClick={() => toNode(id)}>
              {look === undefined ? null : <LookBadge look={look} />}
              <span dir="auto">{endName(graph, scene, id, language)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
