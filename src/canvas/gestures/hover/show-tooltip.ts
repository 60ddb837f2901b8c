import { textIn } from '#core/document/text-in.ts';
import type { EntenteStore } from '#store/create-store.ts';
import type { Picture } from '#core/drawing/picture.ts';
import type { Words } from '#canvas/words.ts';
import type { HoverDwell } from '#canvas/gestures/hover/hover-dwell.ts';
import { idOf } from '#canvas/gestures/targets.ts';

export type Tooltip = {
  readonly element: HTMLElement;
  readonly container: HTMLElement;
  readonly store: EntenteStore;
  readonly hover: HoverDwell;
  readonly picture: () => Picture | null;
  readonly words: () => Words;
};

/** After the 120 ms that it takes to be hovered: a pointer on its way calls up nothing. */
const delay = 280;
const gap = 16;

const linesFor = (
  id: string,
  { language, card, line }: Picture,
  words: Words,
  store: EntenteStore,
): readonly string[] => {
  const each = card.get(id);
  if (each) {
    const { node, more } = each;
    const about = [words.looks[node.look], words.claims(node.claims), ...(more > 0 ? [words.more(more)] : [])];
    return [textIn(node.label, language), about.join(' · ')];
  }
  const told = line.get(id)?.told;
  if (!told) return [];
  const name = (end: string): string => textIn(card.get(end)?.node.label ?? '', language);
  const voices = store.getState().document?.voices ?? {};
  const tellers = told.voices.flatMap((voice) => (voices[voice] ? [textIn(voices[voice].label, language)] : []));
  return [
    words.linked(name(told.from), textIn(told.phrase, language), name(told.to)),
    [words.phases[told.phase], words.claims(told.claims.length), ...(told.differs ? [words.differs] : [])].join(' · '),
    ...(tellers.length > 0 ? [`${words.toldBy}: ${tellers.join(', ')}`] : []),
  ];
};

/** Name, kind and claims of what the pointer rests on. It stays while the pointer is on it, and Escape takes it away. */
export const showTooltip = ({ element, container, store, hover, picture, words }: Tooltip): (() => void) => {
  let pointer = { x: 0, y: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    clearTimeout(timer);
    element.hidden = true;
  };
  const show = (id: string): void => {
    const shown = picture();
    const lines = shown === null ? [] : linesFor(id, shown, words(), store);
    if (lines.length === 0) return;
    element.replaceChildren(
      ...lines.map((text, index) => {
        const line = document.createElement(index === 0 ? 'strong' : 'span');
        line.textContent = text;
        return line;
      }),
    );
    element.hidden = false;
    const below = pointer.y + gap + element.offsetHeight < container.clientHeight;
    const x = Math.max(0, Math.min(pointer.x + gap / 2, container.clientWidth - element.offsetWidth - 4));
    const y = below ? pointer.y + gap : Math.max(0, pointer.y - gap / 2 - element.offsetHeight);
    element.style.translate = `${x}px ${y}px`;
  };
  const stop = store.subscribe(({ hovered }, before) => {
    if (hovered === before.hovered) return;
    hide();
    // What is typed lights the picture up; a tooltip would lie over what it found.
    if (hovered !== null && !store.getState().searchOpen) timer = setTimeout(() => show(idOf(hovered)), delay);
  });
  const follow = (event: PointerEvent): void => {
    const { left, top } = container.getBoundingClientRect();
    pointer = { x: event.clientX - left, y: event.clientY - top };
  };
  const dismiss = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || element.hidden) return;
    hide();
    event.stopPropagation();
  };
  const enter = (): void => hover.hold(true);
  const leave = (): void => hover.hold(false);
  // In the capture phase: Cytoscape stops what it has heard.
  window.addEventListener('pointermove', follow, { capture: true });
  window.addEventListener('keydown', dismiss, { capture: true });
  container.addEventListener('wheel', hide, { capture: true, passive: true });
  container.addEventListener('mousedown', hide, { capture: true });
  element.addEventListener('pointerenter', enter);
  element.addEventListener('pointerleave', leave);
  return () => {
    hide();
    stop();
    window.removeEventListener('pointermove', follow, { capture: true });
    window.removeEventListener('keydown', dismiss, { capture: true });
    container.removeEventListener('wheel', hide, { capture: true });
    container.removeEventListener('mousedown', hide, { capture: true });
    element.removeEventListener('pointerenter', enter);
    element.removeEventListener('pointerleave', leave);
  };
};
