export { type ErrorCode, WirefactsError } from './errors.js';
export { createExtractor, explainPlaces, extract } from './extract.js';
export type { PlaceExplanation, PlaceReading, PlaceScoreParts } from './places/index.js';
export * from './schema/index.js';
