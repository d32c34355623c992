/** What went wrong, for programs: every error that wirefacts throws on purpose carries one of these. */
export type ErrorCode =
  | 'INVALID_INPUT'
  | 'INVALID_OPTIONS'
  | 'INVALID_DATE'
  | 'INVALID_NAMES'
  | 'FILE_NOT_FOUND'
  | 'FILE_UNREADABLE'
  | 'NOT_A_FILE'
  | 'NOT_TEXT';

/** An error about the arguments or the input file, never about the wording of an article. */
export class WirefactsError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WirefactsError';
    this.code = code;
  }
}
