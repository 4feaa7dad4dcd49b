/** True if the browser shows a PDF: scripts may run in that page, but cannot see the document. */
export function isPdf({ contentType }: Document): boolean {
  return contentType === 'application/pdf';
}
