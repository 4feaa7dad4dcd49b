/** The part of citation-js that the tests use; it brings no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      /** Reads any registered format into CSL-JSON. */
      chain: (text: string) => Record<string, unknown>[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
