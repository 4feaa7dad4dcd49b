import { startReader } from '../../src/reader/start.ts';

startReader();
