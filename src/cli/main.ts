#!/usr/bin/env node
import process from 'node:process';
import { run } from './run.js';

// A reader that has seen enough ("| head") closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), process);
