import { openingView, type View } from './view.ts';

/** What a link can point at: a card, a line (`from|to`) of the picture, or a claim. */
export type PlaceElement =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'line'; readonly key: string }
  | { readonly kind: 'claim'; readonly id: string };

/** A stretch of the stored text of a source, in code points, the unit of links. */
export type TextSpan = { readonly start: number; readonly end: number };

export type PlaceReader = { readonly source: string; readonly claim: string | null; readonly span?: TextSpan };

/** Model units: the middle of what is seen, and how much of the width. */
export type PlaceCamera = { readonly cx: number; readonly cy: number; readonly width: number };

/** A camera as it stands on a screen of so many pixels: the zoom, and where the origin of the model is seen. */
export type ScreenCamera = {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What a screen shows of the model, so that it can be shown again whatever has moved since. */
export const cameraOf = ({ zoom, x, y, width, height }: ScreenCamera): PlaceCamera => ({
  cx: (width / 2 - x) / zoom,
  cy: (height / 2 - y) / zoom,
  width: width / zoom,
});

/** A card that stands for many is drawn or not, as level, focus and open groups have it. Ids of nodes hold no colon. */
export const isGroupCard = (id: string): boolean => /^(?:rest|group):/u.test(id);

/** Where somebody is in a document: all that a link brings back, and nothing of the screen it was made on. */
export type Place = {
  readonly selected: readonly PlaceElement[];
  readonly reader: PlaceReader | null;
  readonly view: View;
  /** Null where the picture is seen as it was opened. */
  readonly camera: PlaceCamera | null;
  /** What it was read in, as a BCP 47 tag; without it everybody reads it in a language of their own. */
  readonly language?: string;
};

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u;

/** Null where it is no tag of a language. */
export const readLanguage = (text: string): string | null => (languageTag.test(text) ? text : null);

/** The language that an address asks for, found without the code that reads the rest of it. */
export const languageOfAddress = (address: string): string | null =>
  readLanguage(/[?&]lang=([^&]*)/u.exec(address)?.[1] ?? '');

export const openingPlace: Place = { selected: [], reader: null, view: openingView, camera: null };
