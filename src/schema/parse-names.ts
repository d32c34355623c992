import { z } from 'zod';
import { WirefactsError } from '../errors.js';
import { RecognisedName } from './names.js';

/** Checks what a recogniser has returned; throws `INVALID_NAMES`. */
export function parseNames(names: unknown): RecognisedName[] {
  const result = z.array(RecognisedName).safeParse(names);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = ['names', ...(issue?.path ?? [])].join('.');
  throw new WirefactsError('INVALID_NAMES', `recognised ${path}: ${issue?.message ?? 'invalid'}`);
}
