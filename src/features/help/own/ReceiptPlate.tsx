import type { ReactElement } from 'react';
import type { Passage } from '#core/document/locate-passages.ts';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { speakersOf } from '#core/graph/voices/speakers-of.ts';
import { speakerNames } from '#i18n/sentences/speaker-names.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import type { Example } from '#features/help/figures/example.ts';
import { Figure } from '#features/help/figures/Figure.tsx';
import { ownReceipt } from './own-examples.ts';
import { Plate } from '#features/help/plates/Plate.tsx';
import styles from './receipt.module.css';

type ReceiptProps = { readonly document: EntenteDocument; readonly claim: Claim; readonly passage: Passage };

/** Who says it, in which words, where: the passage as it stands in its source. */
const Receipt = ({ document, claim, passage }: ReceiptProps): ReactElement => {
  const language = useLanguage();
  const { claims } = useMessages();
  const source = document.sources[passage.sourceId];
  const words = passage.pieces.map(({ paragraph, start, end }) => source?.text?.[paragraph]?.slice(start, end) ?? '');
  const [first] = passage.pieces;
  return (
    <blockquote className={styles['receipt']}>
      <p>
        <b>{speakerNames(document, claim, language) || claims.unnamedSpeaker}</b>{' '}
        {claims.says(speakersOf(document, claim).length)}
      </p>
      <p lang={source?.lang} dir="auto">
        … <mark className={styles['words']}>{words.join(' … ')}</mark> …
      </p>
      <p className={styles['origin']}>
        {[
          source === undefined ? '' : nodeName(document, source.publisher, language),
          formatDate(source?.date, language),
          first === undefined ? '' : claims.paragraph(first.paragraph + 1),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </blockquote>
  );
};

/** Of longer names the short form: a card has three lines. */
const longestName = 45;

type ReceiptPlateProps = { readonly graph: Graph; readonly scene: Scene };

/** A line of the open document, and the words that stand behind it. */
export const ReceiptPlate = ({ graph, scene }: ReceiptPlateProps): ReactElement => {
  const language = useLanguage();
  const { reading } = useLaterMessages();
  const { title, text, figure, press, read, ends } = reading.receipt;
  const own = ownReceipt(graph, scene);
  const name = (id: string): string => {
    const whole = nodeName(graph.document, id, language);
    return whole.length > longestName ? nodeName(graph.document, id, language, 'short') : whole;
  };
  const [from, to] = own === null ? ends : [name(own.line.from), name(own.line.to)];
  const lookOf = (id: string | undefined) => graph.nodes.get(id ?? '')?.look;
  const example: Example = {
    cards: [
      { id: 'from', look: lookOf(own?.line.from) ?? 'body', label: from ?? '', at: [108, 44], width: 190 },
      { id: 'to', look: lookOf(own?.line.to) ?? 'instrument', label: to ?? '', at: [412, 44], width: 190 },
    ],
    lines: [{ from: 'from', to: 'to', phase: own?.line.phase ?? 'signed', arrow: own?.line.arrow ?? false }],
  };
  return (
    <Plate title={title} text={text} wide>
      <div className={styles['steps']}>
        <figure className={styles['step']}>
          <figcaption className={styles['caption']}>{press}</figcaption>
          <Figure example={example} label={figure(from ?? '', to ?? '')} zoom={0.9} />
        </figure>
        {own === null ? null : (
          <figure className={styles['step']}>
            <figcaption className={styles['caption']}>{read}</figcaption>
            <Receipt document={graph.document} claim={own.claim} passage={own.passage} />
          </figure>
        )}
      </div>
    </Plate>
  );
};
