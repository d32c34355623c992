import { type Command, Option } from 'commander';
import { WirefactsError } from '../errors.js';
import { createExtractor } from '../extract.js';
import { readTextFile, readTextStream, STDIN } from '../input/index.js';
import {
  geojsonPrinter,
  hxlPrinter,
  jsonPrinter,
  ndjsonPrinter,
  type Printer,
  tablePrinter,
} from '../output/index.js';
import { Convention } from '../schema/convention.js';
import type { Inclusion } from '../schema/input.js';
import type { AddedNames } from '../schema/names.js';
import { type ArticleRecord, RecordType } from '../schema/record.js';
import { ExitCode } from './exit-code.js';
import { readNamesFile } from './names-file.js';
import { FORMATS, type Format, parseDay, parseInclusions } from './options.js';
import { type Terminal, wantsColor, widthOf } from './terminal.js';

interface ExtractFlags {
  readonly published?: string;
  readonly format?: Format;
  readonly include?: Inclusion[];
  readonly convention?: Convention;
  readonly names?: string;
  readonly pretty?: true;
}

const EXAMPLES = `
Examples:
  $ wirefacts extract article.txt
  $ wirefacts extract article.txt --published 2024-05-03 --format json --pretty
  $ wirefacts extract reports/*.txt --format ndjson --include figures,tolls > figures.ndjson
  $ wirefacts extract reports/*.txt --format geojson > map.geojson
  $ wirefacts extract reports/*.txt --format hxl-tolls --convention acled > tolls.csv
  $ wirefacts extract article.txt --names who-is-who.json
  $ curl -s https://example.org/article.txt | wirefacts extract -

Exit codes: 0 all files were read; 1 a file could not be read (the others are still printed); 2 wrong arguments.`;

/** Adds `wirefacts extract FILE...|-`; `finish` receives the exit code. */
export function addExtractCommand(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('extract')
    .summary('print the facts of news articles')
    .description('Prints the people, places, dates, quotes and figures that English news articles state.')
    .argument('<files...>', 'UTF-8 text files, one article each; - reads standard input')
    .option(
      '-p, --published <date>',
      'publication date (YYYY-MM-DD): what "Thursday" is relative to',
      parseDay,
    )
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to print; default: table on a terminal, otherwise json',
      ).choices(FORMATS),
    )
    .option(
      '-i, --include <types>',
      `record types to find, with commas: ${RecordType.options.join(', ')}; indirect adds paraphrases to the quotes; default: all but those`,
      parseInclusions,
    )
    .addOption(
      new Option(
        '-c, --convention <name>',
        'by whose coding rules tolls are made; default: lexical, what the words say',
      ).choices(Convention.options),
    )
    .option(
      '-n, --names <file>',
      'JSON file with people and places that you know: { "people": [...], "places": [...] }',
    )
    .option('--pretty', 'indent the JSON')
    .addHelpText('after', EXAMPLES);

  command.action(async (files: string[], flags: ExtractFlags) => {
    const format = flags.format ?? (flags.pretty !== true && terminal.stdout.isTTY ? 'table' : 'json');
    if (flags.pretty && format !== 'json')
      command.error(`error: --pretty goes with --format json, not ${format}`);
    if (files.indexOf(STDIN) !== files.lastIndexOf(STDIN))
      command.error('error: standard input (-) can be read only once');
    const printer = printerFor(format, flags.pretty === true, files.length > 1, terminal);
    const added = flags.names === undefined ? {} : await namesFrom(flags.names, command);
    finish(await extractFiles(files, flags, added, printer, terminal));
  });
}

async function namesFrom(file: string, command: Command): Promise<AddedNames> {
  try {
    return await readNamesFile(file);
  } catch (error) {
    if (!(error instanceof WirefactsError)) throw error;
    return command.error(`error: --names: ${error.message}`);
  }
}

function printerFor(format: Format, pretty: boolean, several: boolean, terminal: Terminal): Printer {
  switch (format) {
    case 'json':
      return jsonPrinter({ pretty, array: several });
    case 'ndjson':
      return ndjsonPrinter;
    case 'geojson':
      return geojsonPrinter();
    case 'hxl':
      return hxlPrinter({ rows: 'figures' });
    case 'hxl-tolls':
      return hxlPrinter({ rows: 'tolls' });
    case 'table':
      return tablePrinter({ width: widthOf(terminal.stdout), color: wantsColor(terminal) });
  }
}

/** Prints each article as soon as it is read; a file that cannot be read costs one line on standard error. */
async function extractFiles(
  files: readonly string[],
  { published, include, convention }: ExtractFlags,
  added: AddedNames,
  printer: Printer,
  { stdin, stdout, stderr }: Terminal,
): Promise<ExitCode> {
  const extract = createExtractor({
    ...(published && { published }),
    ...(include && { include }),
    ...(convention && { convention }),
    ...added,
  });
  let code: ExitCode = ExitCode.ok;
  let printed = 0;
  stdout.write(printer.open);
  for (const file of files) {
    let record: ArticleRecord;
    try {
      const text = file === STDIN ? await readTextStream(stdin, 'standard input') : await readTextFile(file);
      record = extract({ id: file, text });
    } catch (error) {
      if (!(error instanceof WirefactsError)) throw error;
      stderr.write(`wirefacts: ${error.message}\n`);
      code = ExitCode.unreadable;
      continue;
    }
    if (printed++ > 0) stdout.write(printer.between);
    stdout.write(printer.print(record));
  }
  stdout.write(printer.close);
  return code;
}
