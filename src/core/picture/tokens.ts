import type { Look } from '#core/document/schema.ts';

/**
 * The only place where a colour, a type size or a duration is written. CSS variables, the Cytoscape stylesheet, the
 * lettering and (later) every exporter read it; a test fails when a colour literal stands anywhere else.
 * Contrast and colour-blind distances are held by `tests/core/picture/contrast.test.ts`.
 */
export type Theme = {
  readonly name: 'light' | 'dark' | 'projector';
  /** Letters, marks and arrows for a desk, or for a room. */
  readonly display: 'desk' | 'projector';
  readonly looks: { readonly [L in Look]: string };
  readonly onBand: string;
  /** Fill and ink of country cards. */
  readonly country: string;
  readonly onCountry: string;
  readonly canvas: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly border: string;
  readonly hairline: string;
  readonly edge: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly evidence: string;
  readonly onEvidence: string;
  readonly recognition: string;
  readonly onRecognition: string;
  readonly focus: string;
  readonly danger: string;
  readonly ok: string;
  readonly warn: string;
  readonly lane: string;
  readonly shadow: string;
  readonly cardBorder: number;
  readonly dim: number;
  /** The colours are the system's, and few: words say what colours cannot. */
  readonly forced: boolean;
};

const light: Theme = {
  name: 'light',
  display: 'desk',
  looks: {
    country: '#2A303C',
    body: '#1C6CD2',
    instrument: '#AE5815',
    programme: '#003930',
    organisation: '#5B2785',
    person: '#4C515A',
    event: '#935285',
    subject: '#544815',
  },
  onBand: '#FFFFFF',
  country: '#2A303C',
  onCountry: '#FFFFFF',
  canvas: '#F6F7F9',
  surface: '#FFFFFF',
  text: '#14181F',
  muted: '#4A5362',
  border: '#7C8694',
  hairline: '#D6DBE2',
  edge: '#4A5362',
  accent: '#0B57D0',
  onAccent: '#FFFFFF',
  evidence: '#FFE066',
  onEvidence: '#14181F',
  recognition: '#FFD84D',
  onRecognition: '#14181F',
  focus: '#0B57D0',
  danger: '#B3261E',
  ok: '#1B6E3C',
  warn: '#8A5300',
  lane: '#EEF1F5',
  shadow: 'rgb(20 24 31 / 14%)',
  cardBorder: 2,
  dim: 0.25,
  forced: false,
};

const dark: Theme = {
  name: 'dark',
  display: 'desk',
  looks: {
    country: '#D9DFE8',
    body: '#5C96FA',
    instrument: '#ED6B30',
    programme: '#8FFDD5',
    organisation: '#CFABEE',
    person: '#BCC7D3',
    event: '#C174AE',
    subject: '#F4CF3C',
  },
  onBand: '#10151C',
  country: '#D9DFE8',
  onCountry: '#10151C',
  canvas: '#10151C',
  surface: '#1A212B',
  text: '#F2F5F9',
  muted: '#B4BECB',
  border: '#6F7B8B',
  hairline: '#2E3845',
  edge: '#B4BECB',
  accent: '#8AB4FF',
  onAccent: '#10151C',
  evidence: '#6B5500',
  onEvidence: '#F2F5F9',
  recognition: '#FFD84D',
  onRecognition: '#14181F',
  focus: '#8AB4FF',
  danger: '#FF8A80',
  ok: '#7FDCA4',
  warn: '#FFC46B',
  lane: '#161C25',
  shadow: 'rgb(0 0 0 / 40%)',
  cardBorder: 2,
  dim: 0.25,
  forced: false,
};

const projector: Theme = {
  name: 'projector',
  display: 'projector',
  looks: {
    country: '#1F252E',
    body: '#1053B3',
    instrument: '#8E4104',
    programme: '#02261E',
    organisation: '#491C73',
    person: '#404144',
    event: '#7C416E',
    subject: '#372E00',
  },
  onBand: '#FFFFFF',
  country: '#1F252E',
  onCountry: '#FFFFFF',
  canvas: '#FFFFFF',
  surface: '#FFFFFF',
  text: '#000000',
  muted: '#333A45',
  border: '#5B6470',
  hairline: '#5B6470',
  edge: '#1F252E',
  accent: '#0B3F9E',
  onAccent: '#FFFFFF',
  evidence: '#FFE04D',
  onEvidence: '#000000',
  recognition: '#FFD84D',
  onRecognition: '#14181F',
  focus: '#0B3F9E',
  danger: '#8C1D18',
  ok: '#0E4F2A',
  warn: '#6B4000',
  lane: '#FFFFFF',
  shadow: 'transparent',
  cardBorder: 3,
  dim: 0.35,
  forced: false,
};

export const themes: { readonly [N in Theme['name']]: Theme } = { light, dark, projector };

export const fontFamily = 'Entente Sans';

/** Milliseconds; every one becomes 0 under reduced motion. */
export const motion = { fast: 120, base: 180, panel: 240, camera: 360, step: 600 } as const;
