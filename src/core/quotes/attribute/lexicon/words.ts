import { lazily } from '../../../lazily.ts';
import { wordList } from '../../../text/word-list.ts';
import { PLACE_NAMES } from '../../compare/place-names.ts';
import {
  HEARER_VERBS,
  namingVerbs,
  SPEECH_NOUNS,
  speechVerbs,
  stanceVerbs,
  WEAK_VERBS,
} from './verbs.ts';

/** What a word can be in a clause that names a speaker; one word can be several of these. */
export const WORD = {
  speech: 1,
  stance: 2,
  naming: 4,
  hearer: 8,
  speechNoun: 16,
  auxiliary: 32,
  adverb: 64,
  preposition: 128,
  clause: 256,
  determiner: 512,
  masculine: 1024,
  feminine: 2048,
  plural: 4096,
  neuter: 8192,
  relative: 16384,
  role: 32768,
  organisation: 65536,
  nation: 131072,
  time: 262144,
  opener: 524288,
  be: 1048576,
  particle: 2097152,
  first: 4194304,
  weak: 8388608,
  document: 16777216,
  policy: 33554432,
  thought: 67108864,
} as const;

const lists = (): readonly (readonly [number, string])[] => [
  [
    WORD.auxiliary,
    `has have had having is are was were be been being do does did will would can could may might must shall should
  ha a hat haben`,
  ],
  [WORD.be, 'is are was were be been being'],
  [
    WORD.adverb,
    `also later then further again once still even earlier previously recently reportedly repeatedly famously often
  always never now just already first both all himself herself itself themselves simply only meanwhile separately
  nevertheless nonetheless publicly privately afterwards afterward today yesterday subsequently since ever almost not instead therefore
  thus back`,
  ],
  [
    WORD.preposition,
    `in on at for of to from with by during about after before over under against through into between among amid
  amidst ahead without within near across around behind beyond despite since until till via upon outside inside
  toward towards regarding concerning à en au aux sur pour dans avec de la le du des von vom im am bei mit aus zu
  в на с о об по из`,
  ],
  [
    WORD.clause,
    `that and but or nor yet so as while when whereas because if although though unless whether until after before
  since than where how why what plus`,
  ],
  [
    WORD.determiner,
    `the a an this that these those his her its their our my your some any each every one two three several many most
  another both nobody none everyone everybody someone somebody anyone anybody le la les un une der die das ein eine el los las`,
  ],
  [WORD.masculine, 'he il er él он lui'],
  [WORD.feminine, 'she elle sie ella она'],
  [WORD.plural, 'they'],
  [WORD.neuter, 'it'],
  [WORD.first, 'i we you'],
  [WORD.relative, 'who which whom whose that'],
  [WORD.particle, 'de da di du del della dos van von der den la le al el bin ibn ben abu ter'],
  [
    WORD.time,
    `monday tuesday wednesday thursday friday saturday sunday tue wed thu fri january february march april june july
  august september october november december feb apr jun jul aug sept oct nov dec today yesterday tomorrow`,
  ],
  [
    WORD.opener,
    `but and or the a an however meanwhile when while as in on at for of to from with by during about after before if
  then yet so also earlier later last this that these those his her its their our my your he she they it we i you
  there here what who how why where which although though because since once now still even despite according both
  all some many most one two three four five another no not yes asked speaking writing talking addressing
  referring responding replying among amid under over through instead additionally moreover furthermore
  nevertheless nonetheless separately similarly finally first second third next just only perhaps maybe well such
  each every with without until upon following given like unlike together because against per plus said is are was
  were has have had do does did will would can could may might longtime outgoing incoming fellow
  nobody none everyone everybody someone somebody anyone anybody`,
  ],
  [
    WORD.role,
    `president premier chancellor minister secretary ambassador envoy spokesman spokeswoman spokesperson spokespeople
  diplomat diplomats official officials officer leader leaders chief head director chairman chairwoman chairperson
  chair governor mayor senator congressman congresswoman representative lawmaker lawmakers mp councillor councilor
  counsellor consul commissioner general colonel major captain commander admiral lieutenant superintendent
  constable detective sergeant rep sen gov gen col adm councilwoman inspector judge justice magistrate prosecutor
  attorney lawyer lawyers solicitor barrister professor scholar researcher researchers scientist scientists
  analyst analysts economist economists strategist expert experts author editor journalist reporter correspondent
  writer columnist historian critic critics coach manager boss captain player goalkeeper striker midfielder
  defender skipper doctor dr mr mrs ms miss mx sir dame lord lady prof rev reverend pope bishop archbishop
  cardinal king queen prince princess emperor sheikh emir sultan ceo cfo cto coo founder co-founder owner
  executive trader dealer broker investor adviser advisor partner associate aide assistant deputy vice
  undersecretary under-secretary administrator operator organiser organizer activist campaigner resident residents
  survivor victim witness witnesses neighbour neighbor father mother brother sister son daughter wife husband
  widow student teacher principal nurse surgeon physician psychologist engineer pilot driver farmer fisherman
  worker workers employee employees volunteer man woman men women boy girl person people protester protesters
  demonstrator police firefighter rescuers soldier veteran tourist passenger fan customer candidate nominee
  incumbent treasurer auditor speaker legislator parliamentarian delegate negotiator mediator interlocutor host
  presenter interviewer moderator anchor singer actor actress director filmmaker artist musician composer rapper comedian producer
  designer developer architect chef author poet novelist blogger champion winner medallist medalist athlete boxer
  golfer cyclist sprinter swimmer gymnast jockey trainer referee umpire spaniard frenchman briton american
  australian german serb swiss italian russian dutchman frenchwoman irishman
    englishman scotsman welshman turk swede laureate chief-of-staff watchdog source sources team-mate teammate
  counterpart colleague patriarch imam rabbi monk ex-president ex-minister vice-president vice-premier
  vice-minister vice-chairman academic academics specialist specialists midwife shopkeeper businessman
  businesswoman entrepreneur tycoon billionaire investors traders shareholder critic supporter supporters
  organisers organizers rebels campaigners scholar vet ranger lecturer dean provost councillors ministers leaders
  spokesmen generals fans`,
  ],
  [
    WORD.organisation,
    `ministry department office bureau agency commission committee council court tribunal parliament congress senate
  assembly government administration cabinet embassy consulate party bank university college school institute
  institution association federation union alliance league organisation organization group company corporation
  corp inc ltd plc co club society foundation fund authority board service services press news agency times post
  daily journal magazine newspaper television tv radio house kremlin army navy force forces police military
  command pentagon team spurs airlines airways airport hospital hospitals railway exchange chamber center centre
  forum network media reuters afp xinhua cnn bbc nato un eu`,
  ],
  [
    WORD.nation,
    `chinese taiwanese u.s american russian ukrainian u.k british french paris german japanese indian korea korean
  north south east west northeast northwest southeast southwest northern southern eastern western iranian israeli palestinian hamas hong kong macau
  european eu u.n w.h.o african australian canadian mexican brazilian italian spanish turkish ankara egyptian saudi
  arabia qatari vietnamese philippine filipino indonesian malaysian singaporean thai pakistani afghan taliban
  syrian iraqi lebanese polish hungarian serbian greek dutch belgian swedish norwegian finnish danish swiss
  austrian irish scottish welsh english nigerian zimbabwean kenyan south-african united states kingdom nations
  emirates republic york zealand argentine chile cuban venezuelan belarusian xinjiang former ex-`,
  ],
  [
    WORD.document,
    `report statement study paper article editorial letter memo document lawsuit complaint indictment filing website
  notice clip video resolution communique communiqué text summary survey poll post tweet release readout
  commentary newspaper bulletin notification ruling verdict judgment petition transcript headline announcement
  message email essay copy`,
  ],
  [
    WORD.policy,
    `affairs development security health services service welfare labour labor education transport logistics justice
  finance treasury environment ecology technology innovation industry commerce trade culture sports tourism
  housing planning works police broadcasting immigration customs interior defence defense energy agriculture food
  hygiene youth lands revenue medicine science research engineering communications operations policy strategy
  marketing economics observatory rights human state exchequer prosecution prosecutions`,
  ],
  [
    WORD.thought,
    `think thinks thought believe believes believed know knows knew want wants wanted hope hopes hoped feel feels
  felt expect expects expected fear fears feared see sees saw doubt doubts doubted consider considers considered
  understand`,
  ],
  [WORD.weak, WEAK_VERBS],
  [WORD.naming, namingVerbs()],
  [WORD.hearer, HEARER_VERBS],
  [WORD.speech, speechVerbs()],
  [WORD.stance, `${stanceVerbs()} ${namingVerbs()}`],
  [WORD.speechNoun, SPEECH_NOUNS],
];

/** Places that are also people's names: Jordan, Paris. */
const ALSO_NAMES = /^(?:chile|georgia|jordan|lima|malta|paris|wellington)$/u;

const flags = lazily(() => {
  const sums = new Map<string, number>();
  const add = (word: string, flag: number) => sums.set(word, (sums.get(word) ?? 0) | flag);
  for (const [flag, words] of lists()) for (const word of wordList(words)) add(word, flag);
  for (const place of PLACE_NAMES) if (!ALSO_NAMES.test(place)) add(place, WORD.nation);
  return sums;
});

const WORK_ENDING = /(?:ologist|ographer|ician|icist|omist|onist|alist|ivist|yst|woman|person)$/u;

/** What a lower-case word can be: a sum of `WORD` values; 0 if it is on no list and does not have the ending of a role. */
export function wordFlags(lower: string): number {
  if (lower.endsWith('-born') || lower.endsWith('-based')) return WORD.nation;
  const listed = flags().get(lower);
  if (listed !== undefined) return listed;
  return (lower.length > 6 && WORK_ENDING.test(lower)) || isCompoundRole(lower) ? WORD.role : 0;
}

/** Secretary-general, vice-chancellor, president-elect, editor-in-chief; but "anti-police" is not a role. */
function isCompoundRole(lower: string): boolean {
  const joint = lower.indexOf('-');
  if (joint < 0 || /^(?:anti|pro|non|all|two|three|a[dlnrstz]|el|ul|bin)-/u.test(lower))
    return false;
  const isRole = (word: string) => ((flags().get(word) ?? 0) & WORD.role) !== 0;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return isRole(last) || (/^(?:elect|designate)$/u.test(last) && isRole(lower.slice(0, joint)));
}
