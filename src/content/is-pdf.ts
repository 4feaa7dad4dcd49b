/** True where the browser shows a PDF: scripts may run in that page, and see nothing of the document. */
export function isPdf({ contentType }: Document): boolean {
  return contentType === 'application/pdf';
}
