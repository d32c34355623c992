/** Records -> what is printed: one file a format. Also the entry `wirefacts/output`. */
export { geojsonPrinter } from './geojson.js';
export { type HxlOptions, hxlPrinter } from './hxl/index.js';
export { type JsonLayout, jsonPrinter } from './json.js';
export { ndjsonPrinter } from './ndjson.js';
export type { Printer } from './printer.js';
export { type TableOptions, tablePrinter } from './table/index.js';
