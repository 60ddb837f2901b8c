import type { Preferences } from '#core/formats/preferences.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { Problem } from '#core/problem.ts';
import type { Arrangement, Frame } from '#core/picture/arrangement.ts';
import type { SystemSight } from '#core/picture/themes/as-seen.ts';
import type { Metrics } from '#core/queries/metrics/metrics.ts';
import type { LinkProblem } from '#core/view/link-problem.ts';
import type { Place } from '#core/view/place.ts';
import type { WalkingState } from './shapes/walking.ts';
import type { ArrangementKind, Depth, Filters, Lens, Rendering, SizeMeasure, View } from '#core/view/view.ts';
import type { Page, Panel, Reader, Room, SheetName } from './shapes/panels.ts';
import type { BriefingState } from './briefing/briefing-state.ts';
import type { PresentingState } from './shapes/presenting.ts';
import type { CameraWish, ModelCamera, Viewport } from './shapes/camera.ts';
import type { TableState } from './shapes/table.ts';
import type { MovingState, Pins } from './shapes/moving.ts';
import type { OverlayState } from './shapes/overlay.ts';

/** The whole state on one page: all shapes, no code. Verbs say what the user wants; past participles, what the world told. */
export type State = DocumentState &
  ViewState &
  LookingState &
  PlaceState &
  SelectionState &
  WalkingState &
  PictureState &
  PanelsState &
  AnalysisState &
  BriefingState &
  TableState &
  PresentingState &
  PreferencesState;

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
    /** It is what the page's address shows to everybody. */
    readonly isOfPage?: boolean;
  }) => void;
  readonly readingFailed: (name: string, cause: string, problem: Problem | null) => void;
};

/** A step on the way of focus, expansion and paths: what was done last in a view, and the view as it was left. */
export type TrailStep = {
  readonly label:
    | { readonly kind: 'focus'; readonly id: string; readonly depth: Depth }
    | { readonly kind: 'expand'; readonly id: string }
    | { readonly kind: 'path'; readonly from: string; readonly to: string };
  readonly view: View;
};

/** What undo and redo act on: `view`, `pins` and `packing`. */
export type ViewState = MovingState & {
  readonly view: View;
  readonly pins: Pins;
  /** A new number with every "Re-pack for this width", used once: it asks for a new arrangement. */
  readonly packing: number;
  readonly showLevel: (level: View['level']) => void;
  readonly openGroup: (id: string) => void;
  readonly closeGroup: (id: string) => void;
  /** Draws a node once per voice, and once again. */
  readonly split: (id: string) => void;
  readonly join: (id: string) => void;
  readonly expand: (id: string) => void;
  readonly collapse: (id: string) => void;
  readonly arrange: (arrangement: ArrangementKind) => void;
  readonly arrangeRings: (centre: string) => void;
  /** Arranges these cards alone; null arranges all again. */
  readonly pack: (ids: readonly string[] | null) => void;
  readonly repack: () => void;
  readonly pin: (moved: Pins) => void;
  readonly unpin: (ids: readonly string[]) => void;
  readonly sizeBy: (size: SizeMeasure | null) => void;
  /** Shows the graph otherwise; no step of the history, and none changes it. */
  readonly showAs: (as: Rendering) => void;
  /** Looks at the same as a view, shown as it is now. */
  readonly showView: (view: View) => void;
};

/** What of the view is in the light. */
export type LookingState = {
  readonly chooseLens: (lens: Lens) => void;
  readonly filter: (filters: Partial<Filters>) => void;
  /** Lets everything through again: filters, lens and what was hidden by hand. */
  readonly clearFilters: () => void;
  readonly treatUnmatched: (unmatched: View['unmatched']) => void;
  readonly hide: (ids: readonly string[]) => void;
  readonly showHidden: () => void;
  readonly focusOn: (id: string, depth: Depth) => void;
  readonly leaveFocus: () => void;
  /** Takes back the light of a briefing step; all else that the step shows stays. */
  readonly leaveLight: () => void;
  readonly findPath: (from: string, to: string) => void;
  readonly choosePath: (choice: number) => void;
  readonly leavePath: () => void;
  /** Everything in the light, told by everyone, each item once: all that is said in chips is taken back. */
  readonly showAll: () => void;
};

/** Where somebody is, how they came there, and what was wrong with the link that led there. */
export type PlaceState = {
  /** The way to what is looked at, its last step last; none while all is. */
  readonly trail: readonly TrailStep[];
  readonly trailWalked: (trail: readonly TrailStep[]) => void;
  /** What was wrong with the link that was followed last, until somebody has read it. */
  readonly linkProblems: readonly LinkProblem[];
  readonly linkFailed: (problems: readonly LinkProblem[]) => void;
  readonly dismissLinkProblems: () => void;
  /** Shows all of a place at once: what a link leads to, or where somebody was before. */
  readonly showPlace: (place: Place) => void;
};

export type SelectionState = {
  readonly selected: readonly ElementRef[];
  readonly hovered: ElementRef | null;
  /** What a search finds while somebody types, by card id or line key; null while nobody does. */
  readonly matched: ReadonlySet<string> | null;
  /** The node that a path begins at, while its end is being picked. */
  readonly picking: string | null;
  /** The next drag over the picture draws a box round what it selects, and moves nothing. */
  readonly boxing: boolean;
  readonly select: (element: ElementRef) => void;
  readonly toggleSelected: (element: ElementRef) => void;
  readonly selectAll: (elements: readonly ElementRef[]) => void;
  readonly clearSelection: () => void;
  readonly hover: (element: ElementRef | null) => void;
  readonly match: (matched: ReadonlySet<string> | null) => void;
  readonly pickPathFrom: (id: string | null) => void;
  readonly selectByBox: (boxing: boolean) => void;
};

export type PictureState = {
  readonly frame: Frame | null;
  readonly arrangement: Arrangement | null;
  readonly arranging: 'idle' | 'working' | 'failed';
  /** How much of a long arrangement is done, from 0 to 1; null where nobody can say. */
  readonly progress: number | null;
  readonly frameMeasured: (frame: Frame) => void;
  readonly arrangingStarted: () => void;
  readonly positionsComputed: (arrangement: Arrangement) => void;
  readonly arrangingFailed: () => void;
  readonly arrangingProgressed: (progress: number) => void;
  readonly cameraWish: CameraWish | null;
  /** How often something was asked of the camera, whichever document was open. */
  readonly wishes: number;
  /** Where the camera has settled; null before the first picture. */
  readonly viewport: Viewport | null;
  readonly fit: () => void;
  readonly fitThese: (ids: readonly string[]) => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (dx: number, dy: number) => void;
  readonly reveal: (element: ElementRef) => void;
  /** Shows this stretch of the model: its middle and its width in model units. */
  readonly lookAt: (camera: ModelCamera) => void;
  readonly viewportSettled: (viewport: Viewport) => void;
};

export type PanelsState = OverlayState & {
  readonly room: Room;
  /** How the graph is shown to whom has chosen nothing, by the room that there was at the beginning. */
  readonly usual: Rendering;
  /** Heights of sheets, per cent of the screen, out of `sheetDetents`. */
  readonly sheetHeights: { readonly [S in SheetName]: number };
  readonly legendOpen: boolean;
  readonly detailsOpen: boolean;
  readonly reader: Reader | null;
  readonly panel: Panel;
  /** The comparison that the accounts panel shows first; null for the first there is. */
  readonly account: string | null;
  readonly searchOpen: boolean;
  readonly problemsOpen: boolean;
  readonly page: Page | null;
  /** Width of the details, CSS pixels, between the bounds of `detailsWidths`. */
  readonly detailsWidth: number;
  readonly toggleLegend: () => void;
  readonly toggleDetails: () => void;
  readonly openReader: (reader: Reader) => void;
  readonly closeReader: () => void;
  readonly openPanel: (panel: Panel) => void;
  readonly openAccounts: (account: string | null) => void;
  readonly openSearch: () => void;
  readonly closeSearch: () => void;
  readonly openProblems: () => void;
  readonly closeProblems: () => void;
  readonly openPage: (page: Page) => void;
  readonly closePage: () => void;
  readonly resizeDetails: (width: number) => void;
  readonly roomMeasured: (room: Room) => void;
  readonly settleSheet: (sheet: SheetName, height: number) => void;
};

/** What was worked out about the whole graph. */
export type AnalysisState = {
  readonly metrics: Metrics | null;
  readonly measuring: 'idle' | 'working' | 'failed';
  readonly measuringStarted: () => void;
  readonly metricsComputed: (metrics: Metrics) => void;
  readonly measuringFailed: () => void;
};

export type PreferencesState = Preferences & {
  readonly display: Frame['display'];
  /** What the interface speaks, as a BCP 47 tag, and what it is to speak as soon as the words have come. */
  readonly language: string;
  readonly languageWish: string;
  readonly chooseLanguage: (language: NonNullable<Preferences['preferredLanguage']>) => void;
  readonly languageWished: (language: string) => void;
  readonly languageLearned: (language: string) => void;
  /** The system asks for less motion. */
  readonly systemIsStill: boolean;
  /** The system asks for its own colours, or for more contrast. */
  readonly systemSight: SystemSight;
  readonly prefer: (preferences: Partial<Preferences>) => void;
  readonly systemMotionTold: (isStill: boolean) => void;
  readonly systemSightTold: (sight: SystemSight) => void;
  readonly chooseTheme: (theme: PreferencesState['theme']) => void;
  readonly chooseDisplay: (display: Frame['display']) => void;
};
