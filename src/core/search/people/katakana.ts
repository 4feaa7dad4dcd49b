const KATAKANA = '[\\p{Script=Katakana}ー]';
const ONLY_KATAKANA = new RegExp(`^${KATAKANA}+$`, 'u');
const BEGINS = new RegExp(`^${KATAKANA}`, 'u');
const ENDS = new RegExp(`${KATAKANA}$`, 'u');

/**
 * Signs of a word in katakana that may be any part of a longer one. Words are joined without a mark ("サイバーセキュリティ"), and
 * whoever asks for a long part means it; a short part ("スキー", skis) is more often an accident ("ゼレンスキー", a name).
 */
const MOST_BY_ACCIDENT = 3;

/** Whether a word may only begin a stretch of katakana, or be all of it. */
export function mustBeginStretch(word: string): boolean {
  return word.length <= MOST_BY_ACCIDENT && ONLY_KATAKANA.test(word);
}

/** Whether a word begins a stretch of katakana somewhere in a text. */
export function beginsStretch(text: string, word: string): boolean {
  return placesOf(text, word).some((at) => !ENDS.test(text.slice(0, at)));
}

/** Whether a name is somewhere in a text without being a part of a longer word in katakana ("プーチン" in "ラスプーチン"). */
export function standsApart(text: string, name: string): boolean {
  const begins = BEGINS.test(name);
  const ends = ENDS.test(name);
  return placesOf(text, name).some((at) => {
    const isOpenBefore = begins && ENDS.test(text.slice(0, at));
    const isOpenAfter = ends && BEGINS.test(text.slice(at + name.length));
    return !isOpenBefore && !isOpenAfter;
  });
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}
