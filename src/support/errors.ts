/** Exit codes of the command; they are part of its interface, and docs/scoring.md says when each is due. */
export const exitCodes = {
  conforms: 0,
  gaps: 1,
  usage: 2,
  failure: 3,
  notEnough: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Trouble that the user can mend: one message, and what to do. */
export class UserError extends Error {
  readonly hint: string;
  readonly exitCode: ExitCode;
  /** It is an answer and no mistake of the user's, so it is said without the word "error". */
  readonly isAnswer: boolean;

  constructor(message: string, options: { hint: string; exitCode?: ExitCode; isAnswer?: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'UserError';
    this.hint = options.hint;
    this.exitCode = options.exitCode ?? exitCodes.usage;
    this.isAnswer = options.isAnswer ?? false;
  }
}

/** The message of anything that was thrown. What the engine says of its stack would tell nobody what to do. */
export function messageOf(error: unknown): string {
  if (error instanceof RangeError && error.message.includes('call stack'))
    return 'it has more levels than can be followed';
  return error instanceof Error ? error.message : String(error);
}
