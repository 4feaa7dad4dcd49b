import { lazily } from '../../lazily.ts';
import { wordList } from '../../text/word-list.ts';
import { foldTerm } from '../search-terms.ts';

/**
 * The months in the languages of the interface, in full and short, folded. A list,
 * since asking `Intl` for them takes tens of milliseconds at the first key. "set" and "out", short in Portuguese, are left out:
 * beside a year they are more often English words.
 */
const MONTHS = [
  'january jan enero ene janvier janv januar janeiro января январь янв يناير जनवरी जन',
  'february feb febrero fevrier fevr februar fevereiro fev февраля февраль февр فبراير फ़रवरी फ़र',
  'march mar marzo mars marz marco марта март мар مارس मार्च',
  'april apr abril abr avril avr апреля апрель апр ابريل अप्रैल',
  'may mayo mai maio мая май مايو मई',
  'june jun junio juin juni junho июня июнь июн يونيو जून',
  'july jul julio juillet juil juli julho июля июль июл يوليو जुलाई जुल',
  'august aug agosto ago aout августа август авг اغسطس अगस्त अग',
  'september sept sep septiembre septembre setembro сентября сентябрь сент سبتمبر सितंबर सित',
  'october oct octubre octobre oktober okt outubro октября октябрь окт اكتوبر अक्टूबर अक्टू',
  'november nov noviembre novembre novembro ноября ноябрь нояб نوفمبر नवंबर नव',
  'december dec diciembre dic decembre dezember dez dezembro декабря декабрь дек ديسمبر दिसंबर दिस',
];

/** Follows the number of the month in Chinese and Japanese. */
export const MONTH_SIGN = '月';

const numbers = lazily(
  () =>
    new Map(
      MONTHS.flatMap((names, index) =>
        [`${index + 1}${MONTH_SIGN}`, ...wordList(names)].map(
          (name) => [foldTerm(name), index + 1] as const,
        ),
      ),
    ),
);

/** In full and still something else too, where no year is beside them. */
const MORE_THAN_MONTHS = new Set(wordList('march mars may mayo marco sept'));

/** Letters of the shortest name that is a month without a year: "mar", "dec", "set" and "ago" are words of some language. */
const SHORTEST_ALONE = 4;

/** Whether a folded term names a month and hardly anything else. */
export function isMonthAlone(term: string): boolean {
  return (
    term.length >= SHORTEST_ALONE && !MORE_THAN_MONTHS.has(term) && monthOf(term) !== undefined
  );
}

/** The number of the month, from 1, that a folded term names ("dec", "12月"). */
export function monthOf(term: string): number | undefined {
  return numbers().get(term);
}
