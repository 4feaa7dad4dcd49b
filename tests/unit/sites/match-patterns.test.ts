import { describe, expect, test } from 'vitest';
import { isDenied } from '../../../src/sites/deny.ts';
import { isListedSite, matchPatterns, NEWS_SITES } from '../../../src/sites/match-patterns.ts';

const REGIONS = [
  'international',
  'united-states',
  'united-kingdom',
  'europe',
  'asia-pacific',
  'middle-east',
  'africa',
  'americas',
];

describe('the list of news sites', () => {
  const hosts = NEWS_SITES.map((site) => site.host);

  test('names each host once, in order', () => {
    expect(hosts).toEqual([...new Set(hosts)].sort());
  });

  test('holds no host that another entry covers', () => {
    const covered = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)));
    expect(covered).toEqual([]);
  });

  test.each(NEWS_SITES.map((site) => [site.host, site] as const))(
    '%s is a plain host with name and region',
    (host, site) => {
      expect(host).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
      expect(site.name.trim()).toBe(site.name);
      expect(site.name).not.toBe('');
      expect(REGIONS).toContain(site.region);
      expect(Object.keys(site)).toEqual(['host', 'name', 'region']);
    },
  );

  test('covers every region', () => {
    expect(new Set(NEWS_SITES.map((site) => site.region))).toEqual(new Set(REGIONS));
  });

  test('asks for no whole top-level domain and for nothing private', () => {
    for (const host of hosts) {
      expect(host.split('.').length).toBeGreaterThan(1);
      expect(isDenied(`https://www.${host}/2024/05/01/some-story`)).toBe(false);
    }
  });
});

describe('matchPatterns', () => {
  test('gives one valid pattern a site', () => {
    const patterns = matchPatterns();
    expect(patterns).toHaveLength(NEWS_SITES.length);
    for (const pattern of patterns) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\/\*$/);
  });
});

describe('isListedSite', () => {
  test.each([
    ['reuters.com', true],
    ['www.reuters.com', true],
    ['WWW.Reuters.com', true],
    ['notreuters.com', false],
    ['reuters.com.example.org', false],
    ['', false],
  ])('%s: %s', (host, listed) => {
    expect(isListedSite(host)).toBe(listed);
  });
});
