import { Component, type ReactNode } from 'react';

type CatchFaultProps = {
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
};

type CatchFaultState = { readonly failed: boolean };

/** Keeps a fault of one part from taking the rest of the screen with it. React has no way to do this but a class. */
export class CatchFault extends Component<CatchFaultProps, CatchFaultState> {
  override readonly state: CatchFaultState = { failed: false };

  static getDerivedStateFromError(): CatchFaultState {
    return { failed: true };
  }

  readonly retry = (): void => this.setState({ failed: false });

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(this.retry) : this.props.children;
  }
}
