/** Exit codes of the program. */
export const ExitCode = {
  ok: 0,
  /** At least one file could not be read. */
  unreadable: 1,
  /** Wrong arguments; nothing was read. */
  usage: 2,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
