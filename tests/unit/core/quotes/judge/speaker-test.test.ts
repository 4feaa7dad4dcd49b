import { describe, expect, it } from 'vitest';
import { speakerTest } from '../../../../../src/core/quotes/judge/speaker-test.ts';
import type { Person } from '../../../../../src/core/statement.ts';

const person = (id: string, name: string, familyName: string, aliases: string[] = []): Person => ({
  id,
  name,
  familyName,
  aliases,
  labels: {},
  roles: [],
});
const wang = person('wang-yi', 'Wang Yi', 'Wang', ['Yi Wang']);
const biden = person('joe-biden', 'Joe Biden', 'Biden', ['Joseph Biden', 'Joseph R. Biden Jr.']);
const people = [wang, biden];

describe('speakerTest', () => {
  it.each([
    ['Wang Yi', 'same'],
    ['Foreign Minister Wang Yi', 'same'],
    ['Mr. Wang', 'same'],
    ['Yi', 'same'],
    ['Yi Wang', 'same'],
    ['Y. Wang', 'same'],
    ['Y.M. Wang', 'same'],
    ['W. Yi', 'same'],
    ['B. Wang', 'other'],
    ['B Wang', 'other'],
    ['Foreign Minister B. Wang', 'other'],
    ['State Councilor and Foreign Minister Wang', 'same'],
    ['Wang Wenbin', 'other'],
    ['Joe Biden', 'other'],
    ['Biden', 'other'],
    ['Jen Psaki', 'other'],
    ['Ursula von der Leyen', 'other'],
    ['Beijing', 'unknown'],
    ['China', 'unknown'],
    ['Xinhua report', 'unknown'],
    ['Xinhua', 'unknown'],
    ['Reuters', 'unknown'],
    ['Chinese embassy', 'unknown'],
    ['foreign minister', 'unknown'],
    ['a spokesperson', 'unknown'],
    ['the MFA spokesperson', 'unknown'],
    ['the Italian', 'unknown'],
    ['The Harbour City mayor', 'unknown'],
    ['EAM', 'unknown'],
    ['PM Biden', 'other'],
    ['Global Times / Chen Kuide', 'unknown'],
    ['Wang Yi and Sergei Lavrov', 'same'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('%s, of words by Wang Yi: %s', (named, verdict) => {
    expect(speakerTest(named, null, wang, people)).toBe(verdict);
  });

  it.each([
    ['Joseph R. Biden', 'same'],
    ['President Biden', 'same'],
    ['Hunter Biden', 'other'],
  ])('%s, of words by Joe Biden: %s', (named, verdict) => {
    expect(speakerTest(named, null, biden, people)).toBe(verdict);
  });

  it.each([
    ["O'Rourke", 'same'],
    ['Colin ORourke', 'same'],
    ['spokesman O\u2019Rourke', 'same'],
    ["Colin O'Hara", 'other'],
  ])('%s, of words by Colin O\u2019Rourke: %s', (named, verdict) => {
    const orourke = person('colin-orourke', "Colin O'Rourke", "O'Rourke");
    expect(speakerTest(named, null, orourke, [orourke])).toBe(verdict);
  });

  it('compares ids when the page reader knew the name', () => {
    expect(speakerTest('the minister', 'wang-yi', wang, people)).toBe('same');
    expect(speakerTest('the president', 'joe-biden', wang, people)).toBe('other');
  });
});

describe('names as papers write them', () => {
  const leyen = person('leyen', 'Ursula von der Leyen', 'von der Leyen');
  const sisi = person('sisi', 'Abdel Fattah al-Sisi', 'al-Sisi');
  const lavrov = person('lavrov', 'Sergey Lavrov', 'Lavrov');
  it.each([
    ['von der Leyen', leyen, 'same'],
    ['Ms Leyen', leyen, 'same'],
    ['Ursula Von Der Leyen', leyen, 'same'],
    ['President Abdel Fattah el-Sisi', sisi, 'same'],
    ['Sisi', sisi, 'same'],
    ['FM Lavrov', lavrov, 'same'],
    ['FM Kuleba', lavrov, 'other'],
    ['Nikolai von der Leyen', leyen, 'other'],
    ['Robert de Niro', leyen, 'other'],
  ])('%s: %s', (named, who, verdict) => {
    expect(speakerTest(named, null, who, [leyen, sisi, lavrov])).toBe(verdict);
  });
});

describe('a work or an office in place of a name', () => {
  const envoy: Person = {
    ...person('qin-gang', 'Qin Gang', 'Qin'),
    roles: [{ role: 'Ambassador of China to the United States', organisation: 'embassy' }],
  };
  it.each([
    ['the coach', 'unlikely'],
    ['a nurse', 'unlikely'],
    ['the German chancellor', 'unlikely'],
    ['critics', 'unlikely'],
    ["the club's chief nurse", 'unlikely'],
    ['the nurse in chief', 'unlikely'],
    ['the airline', 'unlikely'],
    ["India's minister", 'unlikely'],
    ["Delhi's envoy", 'unlikely'],
    ["Beijing's envoy", 'unknown'],
    ["China's minister", 'unknown'],
    ['the curator', 'unlikely'],
    ['the Indian minister', 'unlikely'],
    ['a Turkish diplomat', 'unlikely'],
    ['the Chinese diplomat', 'unknown'],
    ['the envoy to Indian officials', 'unknown'],
    ['a European official', 'unknown'],
    ['the chief of staff', 'doubtful'],
    ["the minister's deputy", 'doubtful'],
    ["the club's ambassador", 'unknown'],
    ['the coach and an aide', 'doubtful'],
    ['an aide and officials', 'unknown'],
    ['a spokesman', 'doubtful'],
    ["the ministry's press officers", 'doubtful'],
    ['the party leader', 'doubtful'],
    ['the porter', 'doubtful'],
    ['a bouncer in the harbour', 'doubtful'],
    ['the bouncers', 'doubtful'],
    ['the chamber of commerce', 'unlikely'],
    ['the ambassadors', 'unknown'],
    ['the other side', 'unknown'],
    ['the latter', 'unknown'],
    ['the Mongolian', 'unknown'],
    ['the ministry', 'unknown'],
    ['remarks', 'unknown'],
    ['the coach and Qin', 'same'],
    ['the ambassador', 'unknown'],
    ['the Chinese diplomat', 'unknown'],
    ['the embassy', 'unknown'],
    ['the American', 'unknown'],
    ['officials', 'unknown'],
  ])('%s: %s', (named, verdict) => {
    expect(speakerTest(named, null, envoy, [envoy, wang])).toBe(verdict);
  });

  it.each([
    ['the Russian leader', 'President of Russia'],
    ['the agency chief', 'Director-General of the World Health Organization'],
    ['a spokeswoman', 'Spokesperson of the Ministry of Foreign Affairs of China'],
    ['an aide', 'Aide to the President of Russia'],
  ])('says nothing if the office can be meant: %s', (named, role) => {
    const one: Person = {
      ...person('one', 'Ada Moss', 'Moss'),
      roles: [{ role, organisation: 'x' }],
    };
    expect(speakerTest(named, null, one, [one])).toBe('unknown');
  });

  it('says nothing of a person without a known office', () => {
    expect(speakerTest('the coach', null, wang, people)).toBe('unknown');
  });
});
