/** The story to try the extension on: written for this page, with quotations from the bundled statements. */
export const DEMO_ARTICLE = {
  title: 'Shipowners weigh Beijing’s words on Taiwan Strait',
  dateline: '12 January 2022',
  published: '2022-01-12',
  paragraphs: [
    'Shipowners who send their vessels through the Taiwan Strait have begun to read diplomats’ interviews as closely as the weather forecast. An invented newspaper, for this page only, tells their story.',
    'Much thumbed is the interview that China’s ambassador to the United States, Qin Gang, gave to American media in December. “We think preventing crises is more important than controlling crises,” Qin said.',
    'One broker keeps another of his sentences on the wall: “The US must be very cautious about its contacts with Taiwan and reduce or deescalate the tension,” the ambassador said. Whether he put it just so can be seen with one click on the underlined words.',
    'A third line travels in a shorter form. “In China, we have a saying, blood is thicker than water … We’ll do our best for the prospects of peaceful reunification,” Qin said of people on both sides of the Taiwan Strait.',
  ],
} as const;
