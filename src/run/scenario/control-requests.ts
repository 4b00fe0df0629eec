import type { Exchange } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';
import { type Script, unauthenticatedControl, validControl } from './script.js';

/** A plain request that other scenarios rest on, once it was played. */
export interface ControlRequest {
  /** Absent where the request was not sent. */
  readonly judged: Exchange | undefined;
  /** Why it was not sent. */
  readonly finding: Finding | undefined;
}

/** Plays a scenario that only sends a control request; each one is played once in a run. */
export type PlayControl = (control: Script) => Promise<ControlRequest>;

/** The requests with which the request of a scenario is compared. */
export class ControlRequests {
  private position = 0;

  constructor(
    private readonly script: Script,
    private readonly play: PlayControl,
  ) {}

  /** Says which step of the scenario is being played. */
  moveTo(position: number): void {
    this.position = position;
  }

  /** Sends the plain valid request, in the situation of the steps before the one that is being played. */
  valid(operation: string): Promise<ControlRequest> {
    return this.play(validControl(this.script, this.position, operation));
  }

  /** Sends the valid request without a credential. */
  unauthenticated(): Promise<ControlRequest> {
    return this.play(unauthenticatedControl(this.script));
  }
}
