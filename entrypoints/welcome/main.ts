import { startWelcome } from '../../src/welcome/start.tsx';

startWelcome();
