/** Colour maths for tests: WCAG contrast, a lit room, colour-blind sight (Machado 2009, full severity), CIEDE2000. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const row = ([x, y, z]: Triple): number => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

const linear = (hex: string): Triple => {
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

const luminance = (hex: string): number => {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const ratio = (a: string, b: string, veil: number): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + veil) / (dark + veil);
};

/** WCAG 2 contrast of two colours `#RRGGBB`, 1 to 21. */
export const contrast = (a: string, b: string): number => ratio(a, b, 0.05);

/** The same in a room whose light leaves the projected picture a contrast of `system`:1. */
export const contrastInRoom = (a: string, b: string, system: number): number => ratio(a, b, 1 / (system - 1));

/** Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB. */
const sights: { readonly [S in Sight]: Matrix } = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
export type Sight = 'normal' | 'protan' | 'deutan' | 'tritan';

const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const white: Triple = [0.95047, 1, 1.08883];

const lab = (hex: string, sight: Sight): Triple => {
  const [red, green, blue] = times(sights[sight], linear(hex));
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  const xyz = times(toXyz, [clip(red), clip(green), clip(blue)]);
  const curve = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116;
  const [x, y, z] = [curve(xyz[0] / white[0]), curve(xyz[1] / white[1]), curve(xyz[2] / white[2])];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const cosine = (degrees: number): number => Math.cos(radians(degrees));
const angle = (b: number, a: number): number =>
  a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;

const meanHue = (h1: number, h2: number, chroma: number): number => {
  if (chroma === 0) return h1 + h2;
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
};

const turn = (h1: number, h2: number, chroma: number): number => {
  if (chroma === 0) return 0;
  const difference = h2 - h1;
  if (Math.abs(difference) <= 180) return difference;
  return difference - Math.sign(difference) * 360;
};

/** CIEDE2000 of two Lab colours. Source: Sharma, Wu, Dalal 2005. */
export const ciede2000 = ([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number => {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const c1 = Math.hypot(a1 * (1 + g), b1);
  const c2 = Math.hypot(a2 * (1 + g), b2);
  const h1 = angle(b1, a1 * (1 + g));
  const h2 = angle(b2, a2 * (1 + g));
  const mean = { l: (l1 + l2) / 2, c: (c1 + c2) / 2, h: meanHue(h1, h2, c1 * c2) };
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn(h1, h2, c1 * c2) / 2));
  const t =
    1 -
    0.17 * cosine(mean.h - 30) +
    0.24 * cosine(2 * mean.h) +
    0.32 * cosine(3 * mean.h + 6) -
    0.2 * cosine(4 * mean.h - 63);
  const sl = 1 + (0.015 * (mean.l - 50) ** 2) / Math.sqrt(20 + (mean.l - 50) ** 2);
  const sc = 1 + 0.045 * mean.c;
  const sh = 1 + 0.015 * mean.c * t;
  const rc = 2 * Math.sqrt(mean.c ** 7 / (mean.c ** 7 + 25 ** 7));
  const rt = -Math.sin(radians(60 * Math.exp(-(((mean.h - 275) / 25) ** 2)))) * rc;
  const [l, c, h] = [(l2 - l1) / sl, (c2 - c1) / sc, dH / sh];
  return Math.sqrt(l * l + c * c + h * h + rt * c * h);
};

/** How different two colours `#RRGGBB` look to somebody of this sight. */
export const difference = (a: string, b: string, sight: Sight): number => ciede2000(lab(a, sight), lab(b, sight));
