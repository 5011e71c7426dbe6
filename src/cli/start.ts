/** `npm start`: the command on a sample article, unless the caller names another one. */
import { main } from './main.js';

process.exitCode = await main(process.argv.slice(2), { sample: 'corpus/sample/ferry.txt' });
