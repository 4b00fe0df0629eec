import type { ControlRequest, Controls } from './control-request.js';
import { type Script, unauthenticatedControl, validControl } from './script.js';

/** Plays a scenario that only sends a control request; each one is played once in a run. */
export type PlayControl = (control: Script) => Promise<ControlRequest>;

/** Finds the control requests in the script of the scenario. */
export class ControlRequests implements Controls {
  private position = 0;

  constructor(
    private readonly script: Script,
    private readonly play: PlayControl,
  ) {}

  /** Says which step of the scenario is being played. */
  moveTo(position: number): void {
    this.position = position;
  }

  valid(operation: string): Promise<ControlRequest> {
    return this.play(validControl(this.script, this.position, operation));
  }

  unauthenticated(): Promise<ControlRequest> {
    return this.play(unauthenticatedControl(this.script));
  }
}
