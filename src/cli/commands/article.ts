import { badInput, type Command, URL_OPTION } from '../command.ts';
import { writeJson } from '../io.ts';
import { openPage } from '../open-page.ts';

/** `otr article`: the page reader alone, to see what it makes of a page. */
export const articleCommand: Command = {
  forms: ['article FILE.html [--url URL]'],
  summary: 'the article as the page reader sees it',
  options: { url: URL_OPTION },
  async run({ words, values }, io) {
    const [file, ...more] = words;
    if (file === undefined) return { usage: 'Which file?' };
    if (more.length > 0) return { usage: 'One file at a time.' };
    const page = await openPage(file, values.url ?? '');
    if (!page.ok) return badInput(io, page.error.message);
    const { article, isArticle } = page.value;
    await writeJson(io, { ...article, isArticle }, 'document');
    return 0;
  },
};
