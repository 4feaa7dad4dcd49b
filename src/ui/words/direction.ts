const RIGHT_TO_LEFT = /^(ar|fa|he|ps|sd|ug|ur|yi)\b/i;

/** The direction in which a language is written; `auto` (look at the letters) if it is not known. */
export function directionOf(language: string): 'ltr' | 'rtl' | 'auto' {
  if (language === '' || /^(und|mul|zxx)\b/i.test(language)) return 'auto';
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
