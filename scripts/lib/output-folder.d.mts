/** Where builds go and tests look for them: `.output`, unless OTR_OUT_DIR names another folder. */
export const outputFolder: string;
