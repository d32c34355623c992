export { type ErrorCode, WirefactsError } from './errors.js';
export { createExtractor, extract } from './extract.js';
export * from './schema/index.js';
