import type { CameraMan } from '#canvas/camera/move-camera.ts';

const perNotch = 1.1;
const mostNotches = 3;

/** Pixels, lines or pages, as browsers tell them, in notches of a wheel; a trackpad gives parts of one. */
const notches = ({ deltaY, deltaMode }: WheelEvent): number => {
  const perUnit = { [WheelEvent.DOM_DELTA_LINE]: 1 / 3, [WheelEvent.DOM_DELTA_PAGE]: 1 }[deltaMode] ?? 1 / 100;
  return Math.max(-mostNotches, Math.min(mostNotches, -deltaY * perUnit));
};

/** The wheel zooms to the pointer. Heard before Cytoscape hears it, whose own steps are not ours. */
export const wheelZoom = (container: HTMLElement, camera: CameraMan): (() => void) => {
  const zoom = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const { left, top } = container.getBoundingClientRect();
    // A pinch on a trackpad comes as a wheel with Ctrl, in much smaller steps.
    const steps = event.ctrlKey ? notches(event) * 8 : notches(event);
    camera.cut(camera.zoomAt(perNotch ** steps, event.clientX - left, event.clientY - top));
  };
  container.addEventListener('wheel', zoom, { capture: true, passive: false });
  return () => container.removeEventListener('wheel', zoom, { capture: true });
};
