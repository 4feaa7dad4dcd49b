import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../lib/browsers.mjs';
import { LANGUAGES, LOOKS, type Look, SOURCE_LANGUAGE } from './looks.ts';
import type { View } from './stage.ts';
import { openStudio } from './take.ts';
import { views } from './views/all.ts';

/** Which part of the sheet to take; all of it if empty. */
interface Part {
  only?: string | undefined;
  look?: string | undefined;
  language?: string | undefined;
}

interface Shot {
  view: View;
  look: Look;
  file: string;
  /** What prevented it from being taken. */
  problem?: string;
}

/** Takes every view in its looks and writes them, with captions, to one HTML page and to one PNG per group. */
export async function takeSheet(extension: string, folder: string, part: Part): Promise<void> {
  const plan = planned(part);
  if (plan.length === 0) throw new Error('No view of that name has that look: nothing to take.');
  if (Object.keys(part).length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const shots: Shot[] = [];
  for (const language of part.language ? [part.language] : LANGUAGES) {
    const here = plan.filter(({ look }) => look.language === language);
    if (here.length === 0) continue;
    const studio = await openStudio(extension, language);
    for (const { view, look } of here) {
      const shot: Shot = { view, look, file: `${view.name}-${look.name}.png` };
      try {
        await studio.show(view, look, async (page, clip) => {
          await page.screenshot({
            path: join(folder, shot.file),
            animations: 'disabled',
            caret: 'initial',
            ...(clip === 'full' ? { fullPage: true } : clip && { clip }),
          });
        });
      } catch (error) {
        shot.problem = String(error).split('\n')[0] ?? '';
        console.error(`${shot.file}: ${shot.problem}`);
      }
      shots.push(shot);
    }
    await studio.close();
  }
  const order = (shot: Shot) => views.indexOf(shot.view) * LOOKS.length + LOOKS.indexOf(shot.look);
  shots.sort((a, b) => order(a) - order(b));
  await writeSheets(shots, folder);
  const taken = shots.filter(({ problem }) => problem === undefined).length;
  console.log(
    `${taken} of ${shots.length} pictures, ${new Set(shots.map(({ view }) => view)).size} views: ${folder}`,
  );
  if (taken < shots.length) process.exitCode = 1;
}

function planned({ only = '', look: wanted, language }: Part): { view: View; look: Look }[] {
  return views
    .filter(({ name }) => name.includes(only))
    .flatMap((view) =>
      LOOKS.filter((_look, index) => view.main || index < 2)
        .filter(({ name }) => wanted === undefined || name === wanted)
        .filter((look) => language === undefined || look.language === SOURCE_LANGUAGE)
        .map((look) => ({ view, look: language ? inLanguage(look, language) : look })),
    );
}

function inLanguage(look: Look, language: string): Look {
  return { ...look, language, name: `${look.name}-${language}` };
}

async function writeSheets(shots: readonly Shot[], folder: string): Promise<void> {
  const groups = [...new Set(shots.map(({ view }) => view.group))];
  await writeFile(join(folder, 'index.html'), sheetPage(groups, shots));
  const browser = await chromium.launch({ executablePath: findChromium() });
  const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
  for (const group of groups) {
    const file = join(folder, 'group.html');
    await writeFile(file, sheetPage([group], shots));
    await page.goto(pathToFileURL(file).href);
    const name = group.toLowerCase().replaceAll(' ', '-');
    await page.screenshot({
      path: join(folder, `sheet-${name}.png`),
      fullPage: true,
      timeout: 120_000,
    });
    await rm(file);
  }
  await browser.close();
}

function sheetPage(groups: readonly string[], shots: readonly Shot[]): string {
  const figure = ({ view, look, file, problem }: Shot) =>
    problem === undefined
      ? `<figure><img src="${file}" alt=""><figcaption>${view.caption}<br><small>${look.caption}</small></figcaption></figure>`
      : `<figure><p>Not taken</p><figcaption>${view.caption}<br><small>${look.caption}</small></figcaption></figure>`;
  const section = (group: string) =>
    `<section><h2>${group}</h2><div>${shots
      .filter(({ view }) => view.group === group)
      .map(figure)
      .join('\n')}</div></section>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>On the Record, every view</title><style>
body{margin:24px;background:#d9d7d2;color:#1c1d1f;font:14px/1.4 "Noto Sans",Arial,sans-serif}
section>div{display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}
figure{margin:0;max-width:900px}img{display:block;max-width:100%;box-shadow:0 1px 6px #0005}
figcaption{margin-top:6px;font-weight:600}small{font-weight:400}
</style><h1>On the Record, every view</h1>${groups.map(section).join('\n')}</html>`;
}
