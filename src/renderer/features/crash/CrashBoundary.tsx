import { Component, type ReactNode } from 'react'
import { tellNow } from '../../parts/form/keptDrafts.ts'
import { CrashPage } from './CrashPage.tsx'
import { reportFault } from './reportFault.ts'

/** Shows what can be done where a screen could not be drawn, instead of an empty window. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(error: unknown): void {
    tellNow()
    reportFault('render', error)
  }

  override render(): ReactNode {
    return this.state.isBroken ? <CrashPage /> : this.props.children
  }
}
