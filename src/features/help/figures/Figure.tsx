import { useId, type CSSProperties, type ReactElement } from 'react';
import { noHighlights } from '#core/drawing/highlights.ts';
import { pictureOf } from '#core/drawing/picture.ts';
import { themeFor } from '#core/picture/themes/theme-for.ts';
import { drawFigure } from '#exporters/svg/draw-svg.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { useMedia } from '#ui/use-media.ts';
import { arrangeExample, type Example } from './example.ts';
import styles from './figures.module.css';

type FigureProps = {
  readonly example: Example;
  /** What it shows, for those who do not see it; none where the words beside it say the same. */
  readonly label?: string;
  /** The line that is pointed at: the one that shows who tells it. */
  readonly pointed?: string;
  readonly voices?: readonly string[];
  /** Pixels a model unit, at the usual size of letters. */
  readonly zoom?: number;
};

const nobody: ReadonlySet<string> = new Set();

/** An example, drawn by what draws every picture of the product, in the colours of the page. */
export const Figure = ({ example, label, pointed, voices = [], zoom = 1 }: FigureProps): ReactElement => {
  const id = useId();
  const language = useLanguage();
  const { details } = useMessages();
  const chosen = useStore((state) => state.theme);
  const theme = themeFor(chosen, 'desk', useMedia('(prefers-color-scheme: dark)'));
  const { scene, arrangement } = arrangeExample(example);
  const { width, height } = arrangement;
  // The exporter keeps four pixels free on every side.
  const size = { width: width * zoom + 8, height: height * zoom + 8 };
  const picture = pictureOf({ scene, arrangement, offsets: {}, theme, language, voices, selected: nobody });
  const drawn = drawFigure({
    picture,
    highlights: { ...noHighlights, hovered: pointed ?? null },
    words: { claims: details.claimsCount },
    size,
    window: { x: 0, y: 0, width, height },
    largest: zoom,
    prefix: `help-${id.replaceAll(/[^a-z0-9]/giu, '')}`,
  });
  const style: CSSProperties = { inlineSize: `${size.width / 16}rem` };
  return (
    <svg
      className={styles['figure']}
      viewBox={`0 0 ${size.width} ${size.height}`}
      style={style}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      // Written by the exporter, which escapes every text that it is given.
      dangerouslySetInnerHTML={{ __html: drawn }}
    />
  );
};
