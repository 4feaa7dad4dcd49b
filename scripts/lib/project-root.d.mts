/** The folder that holds package.json. */
export const projectRoot: string;
