import { startFilters } from './filters.js';
import { startKeys } from './keys.js';
import { goToAddress, openRows } from './rows.js';
import { startStrips } from './strips.js';

openRows();
startStrips();
startKeys();
goToAddress();
await startFilters();
