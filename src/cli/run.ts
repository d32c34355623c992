import { Command, CommanderError } from 'commander';
import { ExitCode } from './exit-code.js';
import { addExtractCommand } from './extract-command.js';
import { addSchemaCommand } from './schema-command.js';
import { type Terminal, wantsColor, widthOf } from './terminal.js';
import { packageVersion } from './version.js';

const EXAMPLES = `
Examples:
  $ wirefacts extract article.txt --published 2024-05-03
  $ wirefacts extract reports/*.txt --format ndjson > records.ndjson
  $ wirefacts schema

"wirefacts help extract" says more about a command.`;

/** Runs the program with `args` (without node and script) and gives its exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = ExitCode.ok;
  const program = new Command('wirefacts')
    .description('Turns raw English news articles into typed facts: people, places, dates, quotes, figures.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'wirefacts: ')),
      getOutHelpWidth: () => widthOf(terminal.stdout),
      getErrHelpWidth: () => widthOf(terminal.stdout),
      getOutHasColors: () => wantsColor(terminal),
      getErrHasColors: () => false,
    })
    .addHelpText('after', EXAMPLES);
  // Commands copy the program's settings when they are added, so these come last.
  addExtractCommand(program, terminal, (result) => {
    code = result;
  });
  addSchemaCommand(program, terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? ExitCode.ok : ExitCode.usage;
  }
  return code;
}
