import type { EntenteDocument } from '#core/document/schema.ts';
import type { Problem } from '#core/problem.ts';
import type { Arrangement, Frame } from '#core/picture/arrangement.ts';
import type { View } from '#core/view/view.ts';

/** The whole state on one page: all shapes, no code. Verbs say what the user wants; past participles, what the world told. */
export type State = DocumentState & ViewState & SelectionState & PictureState & PanelsState & PreferencesState;

/** Anything that can be looked at: a card, a line (`from|to`) of the picture, or a claim. */
export type ElementRef =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'line'; readonly key: string }
  | { readonly kind: 'claim'; readonly id: string };

export type Loading =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading'; readonly name: string }
  | { readonly phase: 'ready' }
  | { readonly phase: 'failed'; readonly name: string; readonly problem: Problem | null; readonly cause: string };

export type DocumentState = {
  readonly loading: Loading;
  readonly fileName: string;
  /** The text as it came, kept so that nothing of a faulty file is lost. */
  readonly text: string;
  readonly document: EntenteDocument | null;
  readonly problems: readonly Problem[];
  readonly records: { readonly skipped: number; readonly total: number };
  readonly readingStarted: (name: string) => void;
  readonly documentRead: (read: {
    readonly fileName: string;
    readonly text: string;
    readonly document: EntenteDocument;
    readonly problems: readonly Problem[];
    readonly skipped: number;
    readonly records: number;
  }) => void;
  readonly readingFailed: (name: string, cause: string, problem: Problem | null) => void;
};

/** Offsets of dragged cards from their place in the arrangement, model units. */
export type Pins = { readonly [id: string]: readonly [dx: number, dy: number] };

/** What undo and redo act on: `view` and `pins`. */
export type ViewState = {
  readonly view: View;
  readonly pins: Pins;
  readonly showLevel: (level: View['level']) => void;
  readonly openGroup: (id: string) => void;
  readonly closeGroup: (id: string) => void;
  readonly pin: (moved: Pins) => void;
  readonly unpin: (ids: readonly string[]) => void;
};

export type SelectionState = {
  readonly selected: readonly ElementRef[];
  readonly hovered: ElementRef | null;
  /** The element under keyboard focus; moves without selecting. */
  readonly focused: ElementRef | null;
  readonly select: (element: ElementRef) => void;
  readonly toggleSelected: (element: ElementRef) => void;
  readonly selectAll: (elements: readonly ElementRef[]) => void;
  readonly clearSelection: () => void;
  readonly hover: (element: ElementRef | null) => void;
  readonly focus: (element: ElementRef | null) => void;
};

export type PictureState = {
  readonly frame: Frame | null;
  readonly arrangement: Arrangement | null;
  /** Counts up with "Re-pack for this width"; a new number asks for a new arrangement. */
  readonly packing: number;
  readonly arranging: 'idle' | 'working' | 'failed';
  readonly frameMeasured: (frame: Frame) => void;
  readonly arrangingStarted: () => void;
  readonly positionsComputed: (arrangement: Arrangement) => void;
  readonly arrangingFailed: () => void;
  readonly repack: () => void;
  readonly cameraWish: CameraWish | null;
  /** Where the camera has settled; null before the first picture. */
  readonly viewport: Viewport | null;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly reveal: (element: ElementRef) => void;
  readonly viewportSettled: (viewport: Viewport) => void;
};

/** What somebody asked of the camera; the canvas answers each serial once. */
export type CameraWish =
  | { readonly kind: 'fit'; readonly serial: number }
  | { readonly kind: 'zoom'; readonly factor: number; readonly serial: number }
  /** Bring into view, panning no further than needed; zooms in only if the element could not be read otherwise. */
  | { readonly kind: 'reveal'; readonly element: ElementRef; readonly serial: number };

export type Viewport = { readonly zoom: number; readonly x: number; readonly y: number };

/** What the right-hand panel shows over the details. */
export type Reader = { readonly source: string; readonly claim: string | null };

export type PanelsState = {
  readonly legendOpen: boolean;
  readonly detailsOpen: boolean;
  readonly reader: Reader | null;
  readonly problemsOpen: boolean;
  /** Width of the details, CSS pixels, between the bounds of `detailsWidths`. */
  readonly detailsWidth: number;
  readonly toggleLegend: () => void;
  readonly toggleDetails: () => void;
  readonly openReader: (reader: Reader) => void;
  readonly closeReader: () => void;
  readonly openProblems: () => void;
  readonly closeProblems: () => void;
  readonly resizeDetails: (width: number) => void;
};

export type PreferencesState = {
  readonly theme: 'system' | 'light' | 'dark';
  readonly display: Frame['display'];
  readonly language: string;
  readonly chooseTheme: (theme: PreferencesState['theme']) => void;
  readonly chooseDisplay: (display: Frame['display']) => void;
};
