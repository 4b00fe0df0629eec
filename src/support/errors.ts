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

/** What the system calls trouble with a file, for readers who do not know its codes. */
const fileWords: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is not a folder',
  EEXIST: 'something of this name is already there',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
};

/** The message of anything that was thrown. What the engine says of its stack would tell nobody what to do. */
export function messageOf(error: unknown): string {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : '';
  if (fileWords[code] !== undefined) return fileWords[code];
  if (error instanceof RangeError && error.message.includes('call stack'))
    return 'it has more levels than can be followed';
  return error instanceof Error ? error.message : String(error);
}
