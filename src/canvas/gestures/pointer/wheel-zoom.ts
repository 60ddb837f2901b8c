import type { CameraMan } from '#canvas/camera/move-camera.ts';

const perNotch = 1.1;
const mostNotches = 3;

/** Pixels, lines or pages, as browsers tell them, in notches of a wheel; a trackpad gives parts of one. */
const notches = ({ deltaY, deltaMode }: WheelEvent): number => {
  const perUnit = { [WheelEvent.DOM_DELTA_LINE]: 1 / 3, [WheelEvent.DOM_DELTA_PAGE]: 1 }[deltaMode] ?? 1 / 100;
  return Math.max(-mostNotches, Math.min(mostNotches, -deltaY * perUnit));
};

/** How long it is said that the picture wants a press first, after the last turn of the wheel, ms. */
const hintFor = 1500;

/** Inside a page of somebody else's the wheel scrolls that page until the picture was pressed, and it is said so. */
const whenEmbedded = (container: HTMLElement, hint: HTMLElement): { readonly scrolls: () => boolean } => {
  let isEntered = window.parent === window;
  let fading: ReturnType<typeof setTimeout> | undefined;
  const enter = (): void => {
    isEntered = true;
    hint.hidden = true;
  };
  if (!isEntered) {
    // Else the wheel would end here, and the page round it stand still.
    document.documentElement.style.overscrollBehavior = 'auto';
    container.addEventListener('pointerdown', enter, { capture: true, once: true });
  }
  return {
    scrolls: () => {
      if (isEntered) return false;
      hint.hidden = false;
      clearTimeout(fading);
      fading = setTimeout(() => (hint.hidden = true), hintFor);
      return true;
    },
  };
};

/** The wheel zooms to the pointer. Heard before Cytoscape hears it, whose own steps are not ours. */
export const wheelZoom = (container: HTMLElement, camera: CameraMan, hint: HTMLElement): (() => void) => {
  const embedded = whenEmbedded(container, hint);
  const zoom = (event: WheelEvent): void => {
    event.stopPropagation();
    // A pinch on a trackpad comes as a wheel with Ctrl, in much smaller steps; it scrolls no page.
    if (!event.ctrlKey && embedded.scrolls()) return;
    event.preventDefault();
    const { left, top } = container.getBoundingClientRect();
    const steps = event.ctrlKey ? notches(event) * 8 : notches(event);
    camera.cut(camera.zoomAt(perNotch ** steps, event.clientX - left, event.clientY - top));
  };
  container.addEventListener('wheel', zoom, { capture: true, passive: false });
  return () => container.removeEventListener('wheel', zoom, { capture: true });
};
