import { ledger } from './ledger.ts';
import { confidences } from './record.ts';

// For the generator, which has a compiler of its own and therefore reads what this package says and imports none of its code.
process.stdout.write(JSON.stringify({ ledger, confidences }));
