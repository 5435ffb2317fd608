import { config } from 'zod';

// Zod would otherwise probe `new Function`, which the page's policy forbids and reports:
// every schema of the add-in takes zod from here, so that this line runs before the first object is built.
config({ jitless: true });

export * as z from './zod-parts';
