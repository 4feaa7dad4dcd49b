import { lazily } from '../../lazily.ts';
import { wordList } from '../../text/word-list.ts';
import { foldTerm } from '../search-terms.ts';

/** Function words of a language, and those by which it asks who said what. */
interface Language {
  /** No English words: they show that a query is in the language. */
  own: string;
  /** English has them too, as words, names or abbreviations ("die", "UN"): they count beside a word of its own. */
  shared: string;
}

/** The languages of the interface that put spaces between words, without English. No negations: those can matter. */
const LANGUAGES: Language[] = [
  {
    own: `auf der das des ein eine einem einen einer eines gegen ihr im ist mehr nach oder sagen sagt sagte sein seine sich
      sind uber und von vom wann warum was welche welchem welchen welcher welches wer wie wird wurde zu zum zur zwischen`,
    shared: 'als am an aus bei bis dem den die fur hat in mit um war wo',
  },
  {
    own: `como cual cuales cuando cuanto cuantos de del desde dice dicen dicho dijeron dijo donde el en entre es esta fue hacia
      las los para por porque que quien quienes segun sobre su una unas unos`,
    shared: 'a al con contra e la lo o se sin son sus un y',
  },
  {
    own: `aux avec ce ces cest cette contre dans de depuis des disent dit du elle en entre et il ils le les leur pourquoi quand que
      quel quelle quelles quels qui quil quoi selon ses sont sur une vers`,
    shared: 'a au comment dire dun dune est la ou par pas pour qua quest sa sans se son un y',
  },
  {
    own: `ao aos as com como contra da das de desde disse disseram diz em entre foi na nas nos numa onde os para pela pelo por
      porque qual quais quando quantos que quem segundo sobre sua uma`,
    shared: 'a do dos e no o ou se um',
  },
  {
    own: `без был была были было в во для до если за и из или их к как какая какие какой когда кто ли на над о об он она они от
      по под после почему при про против с сказал сказала сказали со что чем чего это этот говорил говорит у`,
    shared: '',
  },
  {
    own: `إلى التي الذي الذين أن إن أو بعد بين حول ضد على عن عند في قال قالت كان كانت كم كيف لماذا ما ماذا متى مع من هذا هذه هل هو
      هي و يقول`,
    shared: '',
  },
  {
    own: `इस उस एक और कब कहा का कि की के को कितने कैसे कौन क्या क्यों था थी थे ने पर बारे में यह या लिए वह से है हैं`,
    shared: '',
  },
];

const languages = lazily(() =>
  LANGUAGES.map(({ own, shared }) => ({ own: folded(own), shared: folded(shared) })),
);

function folded(words: string): Set<string> {
  return new Set(wordList(words).map(foldTerm));
}

/** The function words, among the folded terms of a query, of the languages other than English that it shows itself to be in. */
export function otherFunctionWords(terms: readonly string[]): ReadonlySet<string> {
  const spoken = languages().filter(({ own }) => terms.some((term) => own.has(term)));
  return new Set(
    terms.filter((term) => spoken.some(({ own, shared }) => own.has(term) || shared.has(term))),
  );
}
