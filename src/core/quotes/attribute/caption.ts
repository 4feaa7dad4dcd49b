/** "FILE PHOTO: …", "Photo by …": how captions begin. */
const OPENS =
  /^(?:file\s+)?(?:photo(?:graph)?s?|pictures?|images?|pictured|video|captions?)(?:\s*\([^)]{0,30}\))?\s*[:|\u2013\u2014-]|^(?:photo(?:graph)?|picture|image)\s+by\b/i;

/**
 * "… in Oslo. REUTERS/Ada Kern", "… in Oslo. XINHUA", "(AP Photo/Leo Vale)", "[File: Leo Vale/AFP]": the credit at the end of a
 * caption. An agency's name in brackets alone is the signature of an article.
 */
const CREDIT =
  /(?:[.!?)]\s+(?:REUTERS|AFP|AP|EPA|XINHUA|TASS|ANSA|DPA)|REUTERS\/[\p{L} .'\u2019-]{1,40}|\/(?:Reuters|AFP|AP|EPA|Xinhua|TASS|dpa|PA)|Getty Images|Shutterstock|AP Photo(?:\/[\p{L} .'\u2019-]{1,40})?)[)\]]?\s*$/u;

const MARK = /^["'\u2018\u201C\u00AB\u201E]/u;

/** UTF-16 units of the longest agency captions. */
const MAX_CAPTION = 500;

/** Whether a paragraph is a picture caption. It may contain quotations, but its speaker does not go on to speak below. */
export function isCaption(text: string): boolean {
  if (text.length > MAX_CAPTION || MARK.test(text)) return false;
  return OPENS.test(text) || CREDIT.test(text.slice(-80));
}
