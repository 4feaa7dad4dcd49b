import { wordList } from './word-list.ts';

/**
 * English everyday words, folded: a run of these and of function words ("as soon as possible", "the most important thing") is
 * an idiom, and says little about whose words they are. Roughly the most frequent nouns, verbs and adjectives of the language,
 * without those of any one subject.
 */
const EVERYDAY = new Set(
  wordList(`able across act add ago agree ahead allow almost alone along already answer anyone anything area ask asked asking bad
  based became become becoming began begin behind believe believed best better big bit body book bring brought build built
  business call called came care carry case cause certain certainly chance change changed changes children city clear clearly
  close come comes coming complete concerned consider continue continued could country countries course critical cut dark
  date day days deal decide decided deep deeply different difficult difficulty direct early easy effect effort efforts end
  enough especially everybody everyone everything evidence exactly example expect experience face fact family far fast father
  feel feeling feels felt few field fight figure final finally find fine first five follow followed following follows food
  force form found four free friend friends front full fully further future game gave general girl given gives glad gone
  good government great ground group grow growing guy guys half hand hands happen happened happens happy hard head hear
  heard heart held hello help helped high highly himself history hit hold home hope hopes hour hours house huge human idea
  important impossible including indeed information instead interest interesting issue issues job join keep kept key kid
  kids kind kinds knew know knowing known knows large last late later lead leading learn least leave left less let level
  life light likely line little live lived lives living local long longer look looked looking looks lose loss lost lot lots
  love low main major man manage matter maybe mean means meant meet meeting member members men mention met million mind
  minute minutes moment moments money month months mother move moving national nature near nearly necessary need needed
  needs new news next nice night nobody normal note number obviously offer office old ones open order ordinary others
  outside paid part particular particularly parts party past pay people perhaps period person place places plan play played
  please point points poor position possible possibly power prepared present pretty previous probably problem problems
  process project public put question questions quick quickly quite read ready real really reason reasons recent recently
  remain remember report responsibility rest result results return right rights road room run running said sat save says
  school second seeing seem seemed seems seen self sense sent serious seriously serve service set seven several short show
  showed shown side sides sign similar simple simply single sit situation six small social somebody someone something
  sometimes somewhere soon sorry sort speak special spend spent spoke stand start started starting state stay step steps
  stop story strong stuff success successful suddenly support suppose sure system taken takes taking talk talked talking tell
  tells term terms thank thanks thing thinking third thought thousand three time times today together told tomorrow
  tonight took top total totally town trouble true trust truth try trying turn turned turning type understand unless usual
  usually value view wait waiting walk wanted wants war watch water ways week weeks white whole wish woman women wonderful
  word words work worked working works world worry worse worst worth write wrong year years yesterday young 3 4 5 6 7 8 9
  10 2nd 3rd`),
);

/** Whether a folded word is an everyday one. English only: words of other languages all count as particular. */
export function isEverydayWord(key: string): boolean {
  return EVERYDAY.has(key);
}
