/** Words of the record. */
const QUOTE = 'We think preventing crises is more important than controlling crises';

/** An article on nothing that is on record. Its words are many, as in print: each may begin a name of the vocabulary. */
const ELSEWHERE = {
  title: 'Old bridge stays closed until the spring, and the ferry gets a second boat',
  paragraphs: [
    'The stone bridge between the two halves of the town will stay closed until April, the council decided on Monday evening after five hours of argument, because nobody could promise that its pillars would bear another winter of heavy ice.',
    'Divers who looked at the foundations in September found three cracks as wide as a hand. “You can swim into one of them,” their foreman told the meeting, “and I would not send a lorry over it, nor my own bicycle.”',
    'Until the repair is finished, a second boat is to cross the river every ten minutes from six in the morning. Pupils, nurses and anybody over seventy travel without paying; everyone else needs a ticket, which costs as much as a loaf of bread.',
    'Shopkeepers on the eastern bank had asked for a temporary road over the weir. They fear that customers who have got used to the supermarket beyond the railway station will not come back. A baker said that her sales had fallen by a third since the barriers went up, and that she had let an apprentice go.',
    'The treasurer answered that such a road would cost more than the whole repair, and would have to be torn down before the salmon return. Instead, the rents of market stalls are to be halved, and the Christmas fair moves to the football ground.',
    'How the cracks came about is still disputed. An engineer from the university blames the dredging of the harbour, which made the current faster; the port company speaks of age, frost and poor mortar, and has offered to pay for a measurement by independent surveyors.',
    'The bridge was built in 1784 by a miller who had lost his only daughter in the floods. It survived two fires, a collision with a barge and the plans of a railway engineer who wanted its stones for a tunnel. In the library an exhibition of photographs, drawings and letters about it opens next week.',
    'Work is to begin as soon as the water is low enough for a dam of sheet piles. Five firms have sent offers, two of them from abroad; the cheapest asks for nine months, the dearest for four. The council will choose between them in January, and has asked a judge who has retired to watch over the procedure.',
  ],
};

/** An article on a subject of the record, with words from it. */
const ON_RECORD = {
  url: 'https://news.example/world/talks-on-taiwan',
  title: 'Talks on Taiwan end without an agreement',
  published: '2022-01-15',
  language: 'en',
  keywords: [],
  kind: 'article',
  paragraphs: [
    'Two days of talks about Taiwan and the ships in the Taiwan Strait have ended without an agreement, both delegations said.',
    `“${QUOTE},” the ambassador said before the meeting.`,
    ...ELSEWHERE.paragraphs.slice(2, 4),
  ],
};

/** Messages as pages send them: one for each choice among the files of the record that an answer needs. */
export const QUESTIONS = {
  about: lookup('about', {}),
  check: lookup('check', { quote: QUOTE }),
  search: lookup('search', { query: 'taiwan peace talks', limit: 20 }),
  // Most articles end with the answer to this one.
  glance: {
    channel: 'tab',
    name: 'tab:begin',
    params: {
      glance: {
        address: 'https://gazette.example/old-bridge-stays-closed',
        titles: [ELSEWHERE.title],
        language: 'en',
        paragraphs: ELSEWHERE.paragraphs,
      },
    },
  },
  examine: lookup('examine', { article: ON_RECORD }),
};
export type Question = keyof typeof QUESTIONS;

function lookup(name: string, params: object) {
  return { channel: 'lookup', id: `bench-${name}`, name, params };
}
