// @ts-check
import { resolve } from 'node:path';
import { projectRoot } from './project-root.mjs';

/** Where builds are written and tests look for them: `.output`, unless OTR_OUT_DIR names another folder. */
export const outputFolder = resolve(projectRoot, process.env.OTR_OUT_DIR ?? '.output');
