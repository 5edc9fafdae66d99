import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runSuite } from '../helpers/run-suite.ts';

/**
 * `npm run looks -- [-g part of a name]`: pictures of the built site for people to look at, in three
 * widths and in light, dark and forced colours, and what comes out of a printer.
 */
const folder = new URL('../../dist/looks/', import.meta.url);
const options = process.argv.slice(2);
if (options.length === 0) rmSync(folder, { recursive: true, force: true });

const { exitCode } = runSuite('looks', options);
const count = readdirSync(folder).filter((name) => name.endsWith('.png')).length;
console.log(`\n${String(count)} pictures are in ${fileURLToPath(folder)}`);
process.exitCode = exitCode;
