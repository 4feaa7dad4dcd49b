import { startWelcome } from '../../src/welcome/start.tsx';

void startWelcome();
