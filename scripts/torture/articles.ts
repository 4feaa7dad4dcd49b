import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/project-root.mjs';

/** A page of the demo newspaper, as HTML without external requests: no style sheet and no pictures. */
export function demoPage(path: string): string {
  const html = readFileSync(join(projectRoot, 'demo', path), 'utf8');
  return html.replace(/<link rel="stylesheet"[^>]*>|<img[^>]*>/g, '');
}

/** About Taiwan, with five quotations; statements are shown. */
export const TAIWAN = 'world/taiwan-strait-talks.html';
/** About loans in Africa; statements are shown. */
export const LOANS = 'africa/railway-loans.html';
/** About a football cup; nothing is shown. */
export const SPORT = 'sport/harbour-cup-final.html';

/** An article with the given head and paragraphs, long enough to be one and about something on record. */
export function article(parts: {
  title?: string;
  head?: string;
  paragraphs?: string[];
  body?: string;
}) {
  const { title = 'Taiwan and the strait', head = '', paragraphs = [], body = '' } = parts;
  const all = [...LEAD, ...paragraphs].map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2022-01-12T08:30:00Z">${head}</head>
<body><main><article><h1>${title}</h1>${all}</article></main>${body}</body></html>`;
}

/** Three paragraphs that make a page an article about something on record. */
export const LEAD = [
  'The companies that send their ships through the Taiwan Strait have asked both Washington and Beijing for calm, after a winter in which flights and patrols near Taiwan became an almost daily matter.',
  'Their letter leans on an interview which China’s ambassador to the United States, Qin Gang, gave to American media on 20 December. “We think preventing crises is more important than controlling crises,” Qin said.',
  'He was blunter on what Beijing expects. “The US must be very cautious about its contacts with Taiwan and reduce or deescalate the tension,” the ambassador told the reporters.',
];
