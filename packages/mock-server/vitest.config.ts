import { mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';

/**
 * The files of a worker share what they import: reading the contract into Prism takes longer than most files do. A mock of its own for each
 * test keeps them apart.
 */
export default mergeConfig(base, { test: { isolate: false, maxWorkers: 2 } });
