import type { ControlRequest, Controls } from './control-request.js';
import { type Script, unauthenticatedControl, validControl } from './script.js';

/** Runs a scenario that only sends a control request; each one is run once in a run. */
export type RunControl = (control: Script) => Promise<ControlRequest>;

/** Finds the control requests in the script of the scenario. */
export class ControlRequests implements Controls {
  private position = 0;

  constructor(
    private readonly script: Script,
    private readonly runControl: RunControl,
  ) {}

  /** Says which step of the scenario is being run. */
  moveTo(position: number): void {
    this.position = position;
  }

  valid(operation: string): Promise<ControlRequest> {
    return this.runControl(validControl(this.script, this.position, operation));
  }

  unauthenticated(): Promise<ControlRequest> {
    return this.runControl(unauthenticatedControl(this.script));
  }
}
