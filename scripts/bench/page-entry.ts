/** What the page bench puts into a page after the gate: the reader, as the script for articles has it. */
import { readArticle, readArticleSlices } from '../../src/page/read-article.ts';

Object.assign(globalThis, { otrPage: { readArticle, readArticleSlices } });
