import { describe, expect, it } from 'vitest';
import { attributeQuotations } from '../../../../../src/core/quotes/attribute/speakers.ts';
import { attributeTitle } from '../../../../../src/core/quotes/attribute/title.ts';
import { findRuns } from '../../../../../src/core/quotes/marks/find-runs.ts';
import { PEOPLE } from '../quotes-cast.ts';

const BODY = ['The ambassador Qin Gang spoke to reporters in the harbour on Monday.'];

function speakersIn(title: string): (string | null)[] {
  const { memory } = attributeQuotations(BODY, findRuns(BODY), PEOPLE, 'unknown');
  return attributeTitle(title, findRuns([title]), memory).map(
    ({ person, speaker }) => person ?? speaker,
  );
}

describe('attributeTitle', () => {
  it.each([
    ['“The port is open”, says Qin Gang', ['qin-gang']],
    ['Qin says “the port is open”', ['qin-gang']],
    ['“The port is open” as talks go on', [null]],
    ['Talks go on', []],
    ['“The port is open”: ambassador', ['qin-gang']],
    ['‘The port is open’ – ambassador on talks', ['qin-gang']],
    ['“The port is open”: ambassador leaves', [null]],
    ['“The port is open”: China on talks', [null]],
    ['“The port is open”: China’s envoy Qin Gang defends talks', ['qin-gang']],
    ['“The port is open”: China’s envoy defends talks', ['qin-gang']],
    ['“The port is open”: Qin defends talks', ['qin-gang']],
    ['“The port is open for everybody”: Qin Gang ends talks', ['qin-gang']],
    ['“The port is open for everybody”: Qin Gang faces protests', [null]],
    ['“The port is open”: Qin Gang ends talks', [null]],
    ['“The port is open for everybody”: Mia Vale ends talks', [null]],
    ['“The port is open”: Qin mourned by all', [null]],
    ['“The port is open”: Mia Vale defends talks', [null]],
    ['Qin Gang: port must be “open to all”', ['qin-gang']],
    ['Mia Vale: harbour mourns “the best of us”', [null]],
    ['Harbour: port must be “open to all”', [null]],
    ['Harbour’s Unions Take a “Long View”', [null]],
    ['“The port is open”: China’s envoy Qin Gang accused of delay', [null]],
    ['Port “must be open to all” – ambassador', ['qin-gang']],
    ['Port “must be open to all” - Qin', ['qin-gang']],
    ['Port “must be open to all” – Harbour Post', [null]],
    ['Port “must be open to all” – report', [null]],
    ['Talks: “the port is open”: ambassador', [null]],
  ])('%s', (title, expected) => {
    expect(speakersIn(title)).toEqual(expected);
  });

  it('does not take a person from the text if the headline names no speaker', () => {
    expect(speakersIn('He says “the port is open”')).toEqual([null]);
  });
});
