/**
 * British and American spellings that no rule covers, British first; general vocabulary only. Pairs that differ in meaning
 * ("tonne"/"ton", "ensure"/"insure") or are different words ("lorry"/"truck") do not belong here.
 */
const PAIRS = `
  acknowledgement acknowledgment, acknowledgements acknowledgments, advisor adviser, advisors advisers,
  aeroplane airplane, aeroplanes airplanes, afterwards afterward, ageing aging, aluminium aluminum,
  artefact artifact, artefacts artifacts, axe ax, backwards backward, behove behoove, burnt burned, centring centering,
  cheque check, cheques checks, chequered checkered, connexion connection, cosy cozy, cypher cipher, cyphers ciphers,
  defence defense, defences defenses, defenceless defenseless, downwards downward, draught draft, draughts drafts,
  dreamt dreamed, enquire inquire, enquired inquired, enquires inquires, enquiry inquiry, enquiries inquiries,
  enquiring inquiring, forwards forward, fuelled fueled, furore furor, gaol jail, gaoled jailed, grey gray, greys grays,
  greying graying, inwards inward, jewellery jewelry, judgement judgment, judgements judgments, kerb curb, kerbs curbs,
  leant leaned, leapt leaped, learnt learned, licence license, licences licenses, likeable likable, liveable livable,
  mould mold, moulds molds, moulded molded, moulding molding, moustache mustache, offence offense, offences offenses,
  okay ok, onwards onward, outwards outward, plough plow, ploughs plows, ploughed plowed, ploughing plowing,
  practise practice, practised practiced, practises practices, practising practicing, pretence pretense,
  programme program, programmes programs, pyjamas pajamas, saleable salable, sceptic skeptic, sceptics skeptics,
  sceptical skeptical, sceptically skeptically, scepticism skepticism, sizeable sizable, smoulder smolder,
  smouldering smoldering, speciality specialty, spelt spelled, spoilt spoiled, storey story, storeys stories,
  sulphur sulfur, towards toward, tyre tire, tyres tires, upwards upward, wilful willful, wilfully willfully,
  skilful skillful, skilfully skillfully, woollen woolen, worshipped worshiped, worshipping worshiping,
  kidnapped kidnaped, kidnapping kidnaping, focussed focused, focussing focusing, biassed biased
`;

/** British to American. */
export const SPELLING_PAIRS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(',').map((pair) => {
    const [british = '', american = ''] = pair.trim().split(' ');
    return [british, american];
  }),
);

/** Stems of words in -our / -or ("neighbour"). A rule for every -our would turn "scoured" into "scored". */
export const OUR_STEMS =
  'arb|ard|arm|behavi|belab|cand|clam|clang|col|demean|discol|disfav|dishon|dol|enam|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean|multicol|neighb|od|parl|ranc|rig|rum|sav|splend|succ|tum|val|vap|vig|watercol';

/** Stems of words in -re / -er ("centre"). */
export const RE_STEMS =
  'accout|calib|cent|centilit|centimet|epicent|fib|goit|kilolit|kilomet|lit|lust|maneuv|meag|met|millilit|millimet|mit|nit|och|reconnoit|sab|saltpet|sepulch|somb|spect|theat|amphitheat|tit';

/** Verbs that double their l in British spelling ("travelled") and others that keep a single one ("fulfil"). */
export const DOUBLED_L_STEMS =
  'apparel|barrel|bevel|cancel|channel|chisel|counsel|devil|dial|dishevel|drivel|duel|empanel|enamel|equal|fuel|funnel|gravel|grovel|imperil|initial|jewel|kennel|label|level|libel|marshal|marvel|medal|model|panel|parcel|pedal|pencil|quarrel|refuel|remodel|revel|rival|shovel|shrivel|signal|snivel|spiral|squirrel|stencil|swivel|symbol|total|towel|travel|trowel|tunnel|unravel|victual|yodel|outrival|mislabel|relabel|dispel';
export const SINGLE_L_STEMS = 'fulfi|enro|insta|insti|disti|appa|enthra';

/** Greek and Latin digraphs that American spelling simplifies. */
export const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/^anaem/, 'anem'],
  [/^anaesth/, 'anesth'],
  [/^aesthet/, 'esthet'],
  [/archaeolog/, 'archeolog'],
  [/^caesarean/, 'cesarean'],
  [/clopaed/, 'cloped'],
  [/diarrhoea/, 'diarrhea'],
  [/^foet(?=us|al)/, 'fet'],
  [/gynaecolog/, 'gynecolog'],
  [/^haem(?=o|a)/, 'hem'],
  [/leukaemi/, 'leukemi'],
  [/manoeuvr(?=ed|ing)/, 'maneuver'],
  [/manoeuvrab/, 'maneuverab'],
  [/manoeuvre/, 'maneuver'],
  [/^mediaeval/, 'medieval'],
  [/^oesoph/, 'esoph'],
  [/^oestrogen/, 'estrogen'],
  [/paediatr/, 'pediatr'],
  [/orthopaed/, 'orthoped'],
  [/^palaeo/, 'paleo'],
];
