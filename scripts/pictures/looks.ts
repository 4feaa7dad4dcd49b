/** The conditions for a picture: language, colours, window size and pointer. */
export interface Look {
  name: string;
  caption: string;
  /** Language tag of the interface, as used by browsers. */
  language: string;
  scheme: 'light' | 'dark';
  forcedColors?: boolean;
  moreContrast?: boolean;
  /** CSS px; the view's own size if absent. */
  width?: number;
  height?: number;
  touch?: boolean;
  /** Shows the whole window around the view's place in it, not the view alone. */
  whole?: boolean;
  /** Screen pixels per CSS px; 2 in a window of half the size equals 200 % zoom. */
  scale?: number;
}

/** Languages of the interface that are pictured: the source, one with long words, and one written right to left. */
export const LANGUAGES: readonly string[] = ['en', 'de', 'ar'];
export const SOURCE_LANGUAGE = 'en';

const english = { language: SOURCE_LANGUAGE, scheme: 'light' } as const;

/** Every view is taken in the first two, the main ones in all. */
export const LOOKS: readonly [Look, Look, ...Look[]] = [
  { ...english, name: 'light', caption: 'light' },
  { ...english, name: 'dark', caption: 'dark', scheme: 'dark' },
  { ...english, name: 'contrast', caption: 'more contrast', moreContrast: true },
  { ...english, name: 'forced', caption: 'forced colours', scheme: 'dark', forcedColors: true },
  { ...english, name: 'narrow', caption: '320 px', width: 320, height: 640, whole: true },
  {
    ...english,
    name: 'touch',
    caption: '360 × 640, touch',
    width: 360,
    height: 640,
    touch: true,
    whole: true,
  },
  {
    ...english,
    name: 'zoom',
    caption: '200 % zoom',
    width: 640,
    height: 400,
    scale: 2,
    whole: true,
  },
  { language: 'de', scheme: 'light', name: 'german', caption: 'German' },
  { language: 'ar', scheme: 'dark', name: 'arabic', caption: 'Arabic, right to left' },
];
