import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { speakerNames } from '#i18n/sentences/speaker-names.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Figure } from '#features/help/figures/Figure.tsx';
import { ownNames } from './own-examples.ts';
import { keyOf } from '#features/help/figures/example.ts';
import { Plate } from '#features/help/plates/Plate.tsx';
import styles from './voices.module.css';

type Told = { readonly teller: string; readonly name: string };

/** The item and what each voice calls it: the document's own, else one that is made up. */
const useNames = (graph: Graph): { readonly item: string; readonly told: readonly Told[] } => {
  const language = useLanguage();
  const { reading } = useLaterMessages();
  const { paper, names, tellers } = reading.voices;
  const { document } = graph;
  const own = ownNames(graph);
  if (own === null) return { item: paper, told: names.map((name, place) => ({ name, teller: tellers[place] ?? '' })) };
  return {
    item: nodeName(document, own.item, language),
    told: own.names.map(({ claim }) => ({
      teller: speakerNames(document, claim, language),
      name: textIn(claim.value ?? '', language),
    })),
  };
};

const beads = [['first'], ['second'], ['first', 'second']] as const;
const voices = ['first', 'second'] as const;

/** One card with the names that the voices give, who gives which, and how a line shows who tells it. */
export const VoicesPlate = ({ graph }: { readonly graph: Graph }): ReactElement => {
  const { reading } = useLaterMessages();
  const { picture } = useMessages();
  const { startHere } = useLaterMessages();
  const { title, text, beadText, beads: beadWords } = reading.voices;
  const { item, told } = useNames(graph);
  const sublines = told.map(({ name }, place) => ({ text: `${place === 0 ? '' : '≠ '}${picture.quoted(name)}` }));
  const [from, to] = ['a', 'b'];
  return (
    <Plate title={title} text={text}>
      <div className={styles['paper']}>
        <Figure
          example={{
            cards: [
              { id: 'paper', look: 'instrument', label: item, at: [132, 56], width: 236, differs: true, sublines },
            ],
          }}
        />
      </div>
      <ul className={styles['tellers']}>
        {told.map(({ teller, name }) => (
          <li key={teller} className={styles['teller']}>
            {startHere.named(name, teller)}
          </li>
        ))}
      </ul>
      <p className={styles['beadText']}>{beadText}</p>
      <ul className={styles['beads']}>
        {beads.map((tells, place) => (
          <li key={beadWords[place]} className={styles['bead']}>
            <Figure
              voices={voices}
              pointed={keyOf({ from, to })}
              example={{
                cards: [
                  { id: from, look: 'body', label: '', at: [31, 28], width: 34 },
                  { id: to, look: 'instrument', label: '', at: [155, 28], width: 34 },
                ],
                lines: [{ from, to, phase: 'signed', voices: tells }],
              }}
            />
            {beadWords[place]}
          </li>
        ))}
      </ul>
    </Plate>
  );
};
