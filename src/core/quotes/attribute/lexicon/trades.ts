import { wordList } from '../../../text/word-list.ts';
import { WORD } from './words.ts';

/** Trades that are family names as well, or parts of other names with a capital: Mr Baker, the Guardian. */
const TRADES = new Set(
  wordList(`accountant archer baker banker barber barista batsman bartender bookseller brewer bricklayer builder bursar butcher cabbie caretaker carer carpenter cashier chaplain
  cleaner clerk cook courier crewman curate curator custodian dancer deacon deckhand dentist diver drummer docker dockworker foreman forester forewoman
  gamekeeper gardener glazier grocer grower guide guitarist hairdresser handyman headmaster headmistress headteacher historian homeowner hotelier
  interpreter janitor jeweller joiner keeper landlady landlord librarian lifeguard locksmith logger machinist maid mariner mason
  master matron mechanic miller miner motorist nanny nun nurseryman oarsman organist painter paramedic pastor pensioner pharmacist pianist
  planner plasterer plumber postmistress potter priest prisoner publican publisher registrar retailer roofer sailor
  sculptor seaman shepherd smith stallholder steward stewardess surveyor sweeper tailor tenant tiler translator trawlerman
  trucker trustee turner undertaker usher vendor vicar villager violinist waiter waitress warden weaver welder wholesaler`),
);

/** Endings of trades: lighthouse-keeper, fishmonger, harbourmaster, blacksmith, boatbuilder. */
const ENDINGS = /.{3}(?:keeper|monger|master|mistress|smith|wright|builder)$/u;

/** `WORD.role` if a word in lower case is a trade; such words with a capital are names. */
export function tradeFlag(lower: string, capital: boolean): number {
  return !capital && (TRADES.has(lower) || ENDINGS.test(lower)) ? WORD.role : 0;
}
