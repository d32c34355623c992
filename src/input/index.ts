/** Files and streams -> article texts. For Node only: the core never imports this room. */
export { decodeText } from './decode.js';
export { readTextFile, readTextStream, STDIN } from './read-text.js';
