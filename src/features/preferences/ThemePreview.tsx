import type { ReactElement } from 'react';
import { ladder } from '#core/picture/ladder.ts';
import { silhouettePath } from '#core/picture/silhouettes.ts';
import { themes, type Theme } from '#core/picture/tokens.ts';
import styles from './preferences.module.css';

const card = { width: 40, height: 16 } as const;
const cards = [
  { look: 'body', x: 30, y: 24 },
  { look: 'instrument', x: 90, y: 44 },
  { look: 'person', x: 30, y: 64 },
] as const;
const lines = [
  { phase: 'signed', from: [50, 24], to: [70, 42] },
  { phase: 'wished', from: [50, 64], to: [70, 46] },
] as const;

const Card = ({ look, x, y, theme }: (typeof cards)[number] & { readonly theme: Theme }): ReactElement => (
  <g transform={`translate(${x} ${y})`}>
    <path
      d={silhouettePath(look, card.width, card.height, 0.4)}
      fill={theme.surface}
      stroke={theme.looks[look]}
      strokeWidth={theme.cardBorder * 0.6}
    />
    <rect
      x={-card.width / 2 + 2}
      y={-card.height / 2 + 2}
      width={8}
      height={card.height - 4}
      fill={theme.looks[look]}
    />
    <path d="M-6 -2.5H14M-6 2.5H8" stroke={theme.text} strokeWidth={1.6} />
  </g>
);

const Ground = ({ theme }: { readonly theme: Theme }): ReactElement => (
  <>
    <rect width={120} height={80} fill={theme.canvas} />
    {lines.map(({ phase, from, to }) => (
      <path
        key={phase}
        d={`M${from.join(' ')}L${to.join(' ')}`}
        stroke={theme.edge}
        strokeWidth={ladder[phase].width * 0.6}
        strokeDasharray={ladder[phase].dash.map((length) => length * 0.6).join(' ')}
        strokeLinecap={ladder[phase].cap}
      />
    ))}
    {cards.map((each) => (
      <Card key={each.look} {...each} theme={theme} />
    ))}
    <rect width={120} height={10} fill={theme.surface} />
    <path d="M6 5H34" stroke={theme.text} strokeWidth={2} />
  </>
);

/** A theme in small, drawn in its own colours; two of them where the system decides. */
export const ThemePreview = ({ theme }: { readonly theme: Theme['name'] | 'system' }): ReactElement => (
  <svg className={styles['preview']} viewBox="0 0 120 80" aria-hidden>
    <Ground theme={themes[theme === 'system' ? 'light' : theme]} />
    {theme === 'system' ? (
      <g className={styles['half']}>
        <Ground theme={themes.dark} />
      </g>
    ) : null}
  </svg>
);
