import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { useMessages } from '#i18n/use-messages.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import styles from './GraphCanvas.module.css';
import { mount } from './mount.ts';

// The same objects at every render, and a difference by identity: the wrapper mounts Cytoscape and never touches it again.
const nothing: cytoscape.ElementDefinition[] = [];
const whole = { width: '100%', height: '100%' };
const isOther = (a: unknown, b: unknown): boolean => a !== b;

/** The picture. Cytoscape draws cards and lines, two canvases of our own what lies under them and all text. */
export function GraphCanvas() {
  const store = useStoreApi();
  const messages = useMessages();
  // An audience's keys are heard wherever the focus is: a ring would only frame the picture on the wall.
  const isPresented = useStore((state) => state.presenting !== null);
  const cy = useRef<Core | null>(null);
  const container = useRef<HTMLDivElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const below = useRef<HTMLCanvasElement>(null);
  const tooltip = useRef<HTMLDivElement>(null);
  const hint = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (!cy.current || !container.current || !above.current || !below.current || !tooltip.current || !hint.current)
      return undefined;
    const parts = {
      cy: cy.current,
      container: container.current,
      above: above.current,
      below: below.current,
      tooltip: tooltip.current,
      hint: hint.current,
    };
    return mount(parts, store);
  }, [store]);

  return (
    // The map is one stop of the keyboard, with keys of its own.
    <div
      ref={container}
      className={styles['map']}
      role="application"
      aria-label={messages.shell.landmarks.picture}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- role="application" takes the focus
      tabIndex={0}
      data-presented={isPresented || undefined}
    >
      <canvas ref={below} className={styles['layer']} aria-hidden />
      <CytoscapeComponent
        cy={(instance) => {
          cy.current = instance;
        }}
        elements={nothing}
        diff={isOther}
        style={whole}
        userZoomingEnabled={true}
        boxSelectionEnabled={true}
      />
      <canvas ref={above} className={styles['lettering']} aria-hidden />
      <div ref={tooltip} className={styles['tooltip']} role="tooltip" hidden />
      <p ref={hint} className={styles['hint']} aria-hidden hidden>
        {messages.picture.pressToZoom}
      </p>
    </div>
  );
}
