import { lazy, Suspense, useState, type ComponentType, type ReactElement } from 'react';

export type Lazily<Props> = {
  readonly Component: (props: Props) => ReactElement;
  /** Loads it ahead of need, so that it shows without a pause. */
  readonly preload: () => void;
};

/**
 * A component that is loaded when it is first needed: the first picture waits for nothing else. `Meanwhile` stands there
 * until it has come.
 */
export const lazily = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType<Props>,
): Lazily<Props> => {
  let loaded: ComponentType<Props> | null = null;
  const start = async (): Promise<{ readonly default: ComponentType<Props> }> => {
    loaded = await load();
    return { default: loaded };
  };
  const Later = lazy(start);
  const Component = (props: Props): ReactElement => {
    // Chosen once for each time it is shown, so that what comes later does not replace what is there.
    const [Ready] = useState(() => loaded);
    return Ready === null ? (
      <Suspense fallback={Meanwhile ? <Meanwhile {...props} /> : null}>
        <Later {...props} />
      </Suspense>
    ) : (
      <Ready {...props} />
    );
  };
  return { Component, preload: () => void start() };
};
