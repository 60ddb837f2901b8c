import { useEffect, useRef, type ReactElement } from 'react';

/**
 * A drawing of our own writer in the page, read as XML and never as HTML; what is no sound drawing stays out. It is
 * named and described inside.
 */
export const SvgFigure = ({ svg }: { readonly svg: string }): ReactElement => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const isSound =
      documentElement.localName === 'svg' && documentElement.querySelector('parsererror, script') === null;
    place.current?.replaceChildren(...(isSound ? [document.importNode(documentElement, true)] : []));
  }, [svg]);
  return <div ref={place} data-figure />;
};
