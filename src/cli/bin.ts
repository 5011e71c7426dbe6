#!/usr/bin/env node
/** The executable: everything it does is in main.ts. */
import { main } from './main.js';

process.exitCode = await main(process.argv.slice(2));
