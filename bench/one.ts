// One bench in a process of its own, so that none leaves its garbage to another: started by run.ts, which it tells the rows.
import { BENCHES } from './benches';

const bench = BENCHES.find(({ name }) => name === process.argv[2]);
if (bench === undefined || process.send === undefined) throw new TypeError('This file is started by bench/run.ts.');
process.send(await bench.run());
process.disconnect();
