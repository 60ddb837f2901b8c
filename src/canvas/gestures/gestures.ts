import type { Core } from 'cytoscape';
import type { EntenteStore } from '#store/create-store.ts';
import type { CameraMan } from '#canvas/camera/move-camera.ts';
import type { Picture } from '#core/drawing/picture.ts';
import type { DragCards } from './pointer/drag-cards.ts';
import type { HoverDwell } from '#canvas/gestures/hover/hover-dwell.ts';

/** What gestures are heard on, and what they speak to. */
export type Gestures = {
  readonly cy: Core;
  readonly container: HTMLElement;
  readonly hint: HTMLElement;
  readonly store: EntenteStore;
  readonly camera: CameraMan;
  readonly hover: HoverDwell;
  readonly picture: () => Picture | null;
  readonly onMove: DragCards['onMove'];
};
