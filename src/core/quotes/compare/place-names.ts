/**
 * Names of states, capitals, blocs and seats of power that news uses for "a government says". A quotation attributed to one of
 * these names no person. Folded to lower case; English only.
 */
export const PLACE_NAMES: ReadonlySet<string> = new Set(
  `afghanistan africa albania algeria america angola argentina armenia asean asia australia austria azerbaijan bahrain
  bangladesh beijing belarus belgium berlin bolivia bosnia botswana brasilia brazil britain brunei brussels bulgaria cairo
  cambodia cameroon canada canberra chile china colombia congo crimea croatia cuba cyprus czechia damascus delhi denmark dhaka
  doha downing dublin ecuador egypt england eritrea estonia ethiopia europe fiji finland france gaza geneva georgia germany
  ghana greece guatemala guyana hanoi havana honduras hungary iceland india indonesia iran iraq ireland islamabad israel
  italy jakarta jamaica japan jerusalem jordan kabul kazakhstan kenya kiev kosovo kremlin kuwait kyiv kyrgyzstan laos latvia
  lebanon libya lisbon lithuania london luxembourg macedonia madrid malaysia maldives mali malta manila mauritius mexico
  moldova mongolia montenegro morocco moscow mozambique myanmar namibia nato nepal netherlands niger nigeria norway oman
  oslo ottawa pakistan palestine panama paraguay paris pentagon peru philippines poland portugal prague pretoria pyongyang
  qatar riyadh romania rome russia rwanda samoa scotland senegal seoul serbia singapore slovakia slovenia somalia spain
  stockholm sudan sweden switzerland syria taipei taiwan tajikistan tanzania tehran thailand tibet tokyo tonga tripoli
  tunisia turkey turkmenistan uae uganda uk ukraine un uruguay us usa uzbekistan vanuatu vatican venezuela vienna vietnam
  wales warsaw washington wellington westminster xinhua yemen zambia zimbabwe`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a folded word alone names a place or bloc rather than a person. */
export function isPlaceName(key: string): boolean {
  return PLACE_NAMES.has(key);
}
