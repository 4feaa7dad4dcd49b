/** The add-on's own address in the browser of the tests; elsewhere Firefox draws one by lot. */
export const EXTENSION = 'moz-extension://7d0c5a5e-3b1f-4c55-9d0e-6d5b1f0a2c11';
