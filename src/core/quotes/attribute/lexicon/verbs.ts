import { lazily } from '../../../lazily.ts';
import { wordList } from '../../../text/word-list.ts';

/**
 * Verbs that attribute words to a speaker. `speech`: can follow the words ("…," he said). `stance`: report an opinion and
 * precede the words (hailed its "…"). `naming`: give a thing a name, and attribute only with an object (called it a "…", but
 * not: a project called "…"). Bare forms of regular verbs are left out: most are nouns too. The lists are text, as `words.ts`
 * takes them: few that wake the background name a speaker.
 */
const SPEECH_REGULAR = `acknowledge add proclaim worry announce answer argue ask assert boast claim comment complain conclude confess
  confirm contend continue counter caution clarify concede declare demand echo elaborate emphasize emphasise
  exclaim explain explode inform insist interject joke lament maintain mention muse mutter note object observe
  opine plead pledge point post pronounce propose protest reason recount reflect reiterate relate remark remind
  report respond retort reveal shout stress suggest summarize summarise surmise text retweet underline underscore
  urge venture volunteer warn whisper yell highlight remember believe predict reckon estimate hope enthuse promise
  assure express describe recommend marvel gush grumble sigh snap intone posit`;
const STANCE_REGULAR = `accuse attribute advocate affirm agree allege applaud appeal assess assail attack bemoan blame blast celebrate
  challenge characterize characterise chide cite compare condemn congratulate consider criticize criticise defend
  denounce deplore depict dismiss disagree doubt encourage endorse envisage envision expect extol fear fume hail
  hint indicate invoke liken list mock oppose outline paint portray praise preach profess question quote regard reject
  renounce repeat ridicule scoff scold signal slam tout thank threaten trumpet voice welcome`;
const NAMING_REGULAR = 'call label brand term name title nickname christen';
const IRREGULAR_SPEECH = `say says said saying tell tells told telling write writes wrote writing written speak speaks spoke speaking
  spoken think thinks thought thinking put puts putting read reads reply replies replied replying testify
  testifies testified testifying tweet tweets tweeted tweeting swear swears swore feel feels felt begin began know
  knows knew vow vows vowed vowing admit admits admitted admitting quip quips quipped quipping cry cries cried
  crying blog blogged reaffirm reaffirms reaffirmed reaffirming restate restates restated confide confides
  confided recall recalls recalled recalling forecast forecasts believe argue insist warn describe acknowledge
  suggest hope add reveal stated stating worried avers averred averring`;
const IRREGULAR_STANCE = `see sees saw seeing hold holds held deny denies denied denying decry decries decried decrying refer refers
  referred referring imply implies implied implying talk talks talked talking commit commits committed seek seeks
  sought uphold upheld want wants wanted`;

/** Words of other languages in the place of English "said", in the forms that newspapers use. */
const OTHER_LANGUAGES = `déclaré déclare dit affirmé affirme ajouté ajoute souligné souligne expliqué explique estimé estime assuré
  assure averti indiqué indique précisé poursuivi rappelé écrit lancé sagte sagt erklärte erklärt betonte betont
  warnte warnt meinte schrieb fügte forderte nannte kritisierte dijo dice declaró afirmó aseguró añadió señaló
  explicó subrayó advirtió manifestó detto disse afferma dichiarato afirmou declarou acrescentou заявил заявила
  заявили сказал сказала отметил отметила подчеркнул подчеркнула добавил добавила сообщил сообщила написал
  написала пояснил пояснила считает говорит`;

/** Nouns for an utterance: Qin's warning that "…". */
export const SPEECH_NOUNS = `accusation allegation answer appeal argument assertion assessment assurance call claim comment comments
  complaint contention criticism declaration description demand denunciation explanation insistence letter message op-ed opinion
  phrase pledge post promise reference remark remarks reply response slogan speech statement statements stance
  suggestion testimony tweet view vow warning warnings word words mantra motto quote quotation depiction advice conclusion
  conclusions diagnosis lament opinions plea prediction reaction rebuttal retort riposte summary take
  thoughts verdict views`;

function regularForms(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const third = /(?:s|sh|ch|x)$/u.test(base) ? `${base}es` : `${base}s`;
  const doubled = /[^aeiou][aeiou][lmp]$/u.test(base) ? `${base}${base.at(-1)}` : stem;
  return [third, `${stem}ed`, `${stem}ing`, `${doubled}ed`, `${doubled}ing`];
}

/** The forms of regular verbs, and irregular ones, as a list written as text. */
function forms(regular: string, irregular: string): string {
  return [...wordList(regular).flatMap(regularForms), irregular].join(' ');
}

/** Lower-case forms that can follow the spoken words. */
export function speechVerbs(): string {
  return `${forms(SPEECH_REGULAR, IRREGULAR_SPEECH)} ${OTHER_LANGUAGES}`;
}

/** Forms that report an opinion, before the words. */
export function stanceVerbs(): string {
  return forms(STANCE_REGULAR, IRREGULAR_STANCE);
}

/** Forms that give a thing a name. */
export function namingVerbs(): string {
  return forms(NAMING_REGULAR, 'labelled labelling dubbed dubs dubbing tagged');
}

const bases = lazily(
  () =>
    new Set(
      wordList(
        `${SPEECH_REGULAR} ${STANCE_REGULAR} ${NAMING_REGULAR} say tell write reply testify vow quip recall deny refer admit`,
      ),
    ),
);

/** Whether a word is the base form of a verb of saying; many of these are also nouns. */
export function isBaseOfSaying(lower: string): boolean {
  return bases().has(lower);
}

/** Verbs whose next noun is the hearer: in "told reporters" the speaker does not follow. */
export const HEARER_VERBS =
  'tell tells told telling inform informs informed remind reminds reminded assure assures assured';

/** Forms that are more often nouns or other verbs: they count only right after a name or a pronoun. */
export const WEAK_VERBS = `read reads put puts feel feels felt begin began know knows knew posts points texts reports claims notes comments
  answers calls pledges promises hopes hope forecast forecasts tweet tweets demands cries cry see sees saw seeing
  hold holds held talks talk wants want wanted names terms titles labels brands nicknames fears questions
  challenges doubts attacks signals voices hints blames quotes estimates objects protests remarks expects lists seek
  seeks sought writes speaks thinks appeals compares welcomes paints counters reasons relates volunteers reflects`;
