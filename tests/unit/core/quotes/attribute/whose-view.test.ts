import { describe, expect, test } from 'vitest';
import { speakersOn } from '../quotes-cast.ts';

const ARRIVED = 'Qin Gang, China’s ambassador to the United States, arrived on Monday.';

function lastSpeaker(text: string): string | null | undefined {
  return speakersOn([ARRIVED, text]).at(-1);
}

describe('words are of whoever is said to hold them', () => {
  test.each([
    'To quote Qin Gang, “the port is open to all”.',
    '“The port is open to all,” to quote Qin.',
    'Qin Gang’s verdict: “The port is open to all.”',
    'Qin’s take on the strike: “The port is open to all.”',
    'Qin’s reaction? “The port is open to all.”',
    'The ambassador’s advice: “Keep the port open to all.”',
    '“The port is open to all” is Qin’s conclusion.',
    'A response by Qin Gang: “The port is open to all.”',
    'For Qin Gang, the port is “open to all”.',
    'To Qin, “the port is open to all”.',
    'The port, as Qin would have it, is “open to all”.',
    'Qin is convinced that the port is “open to all”.',
    'Qin Gang was clear that “the port is open to all”.',
    '“The port is open to all,” Qin went on.',
    '“The port is open to all,” came the reply from Qin.',
    '“We are one port,” Qin went on, adding that it was “open to all”.',
    'Quote of the day: “The port is open to all.” — Qin Gang',
    '10:42am Qin Gang: “The port is open to all.”',
    '9pm Qin Gang: “The port is open to all.”',
    'Take to heart the ambassador’s words that the port “is open to all”.',
    'Harbours, Qin went on, should be “open to all”.',
    'Qin spoke on Monday. On the ports: “They are open to all.”',
    '“The port is open to all,” chuckles Qin Gang, a former diver.',
    '“The port is open to all,” chuckles Qin.',
    '“The port is open to all of us,” Qin beamed at the pilots.',
    '“The port,” chuckles Qin, “is open to all.”',
    'The quay was full. (It rained.) He was blunt: “The port is open to all.”',
    'His words, “the port is open to all”, were read out in the square.',
    'A visitor, Qin Gang of Eastmoor, said it was “open to all”.',
    '“The port is open to all.” That’s Qin Gang, in a letter.',
    '“The port is open to all.” Those were Qin Gang’s words.',
    'Qin, the ambassador, wrote one last month. “The port is open to all,” he insists.',
    'Qin said it was “one port”. And: “The port is open to all.”',
    'Qin said: “The port is open.” (“Is it?” muttered my neighbour.) “It is open to all,” he told us.',
    'Shortly thereafter, in a letter to the crews, he writes, “The port is open to all.”',
    'The 61-year-old said the port was “open to all”.',
    '“Who is it open to?” Qin said. “The port is open to all,” he shrugs.',
  ])('%s', (text) => {
    expect(lastSpeaker(text)).toBe('Qin Gang');
  });
});

describe('words are not of whoever is only mentioned beside them', () => {
  test.each([
    ['Qin likes to quote Mao Zedong: “The port is open to all.”', 'Mao Zedong'],
    ['Qin went on to unload “the last of the crates”.', null],
    ['“The last of the crates” went on the quay.', null],
    ['“The last of the crates” on which the work went on.', null],
    ['For Kobe, the weather office has “warnings of high waves”.', null],
    ['For Monday, “high waves” are expected.', null],
    ['For Qin’s critics, “the port is closed to most”.', null],
    ['Neither side said the port was “open to all”.', null],
    ['The pilots said it was late. On the ports: “They are open to all.”', null],
    ['He agreed with the government’s view that the port “is open to all”.', 'Qin Gang'],
    ['We meet Mia Vale, a diver. “The port is open to all.”', 'Mia Vale'],
    ['More from Mia Vale, a diver. She says: “The port is open to all.”', 'Mia Vale'],
    ['And now to Mia Vale, a diver. “The port is open to all,” she says.', 'Mia Vale'],
    [
      'Qin spoke. One of those who left was Mia Vale, a diver. “The port is open to all.”',
      'Mia Vale',
    ],
    ['Harbours began work “open to all”.', null],
    ['His version is long. Theirs: “The port is open to all.”', null],
    ['The quay was built by Mia Vale, a diver. “The port is open to all.”', null],
    ['“The port is open,” Vale recorded in 2010.', null],
    ['“The port is open to all” was read out by the quay.', null],
    ['Her film, “The port is open to all,” stars Mia Vale.', null],
    ['“The port is open to all,” trusted Mia Vale and her crew of nine left.', null],
    ['It is certain that “the port is open”.', null],
    ['Work on setting aside the jury’s verdict “will take a year”.', null],
    ['The response by many to the “open port” was joy.', null],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

test('whoever writes something else next is not the speaker', () => {
  const all = '“The port is open to all.”';
  const [, qin, ...others] = speakersOn([
    `${ARRIVED} “We are one port,” Qin said. ${all} As Vale once wrote, “a port is a door”.`,
  ]);
  expect([qin, ...others]).toEqual(['Qin Gang', 'Vale']);
  const spokesman = 'Mia Vale, who runs the port, called it “a door for everybody”.';
  const text = `In a letter Qin called the port “open to all.” Its future, she wrote, “is bright”.`;
  expect(speakersOn([ARRIVED, spokesman, text])[1]).toBe('Qin Gang');
});
