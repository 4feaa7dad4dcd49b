/** What the page bench puts into every page first: the gate alone, as the script on every page has it. */
import { looksLikeArticle } from '../../src/page/looks-like-article.ts';

Object.assign(globalThis, { otrGate: { looksLikeArticle } });
