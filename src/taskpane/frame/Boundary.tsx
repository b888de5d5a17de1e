import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** What is shown when the view is wrong. */
  readonly instead: ReactNode;
}

/** Keeps a fault in one view from taking down the pane; React reports the fault itself to the page. */
export class Boundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.instead : this.props.children;
  }
}
