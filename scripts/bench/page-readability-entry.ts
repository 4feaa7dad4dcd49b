import { Readability } from '@mozilla/readability';

Object.assign(globalThis, { Readability });
