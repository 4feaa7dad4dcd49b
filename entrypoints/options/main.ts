import { startOptions } from '../../src/options/start.tsx';

startOptions();
