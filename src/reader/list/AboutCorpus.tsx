import type { JSX } from 'preact';
import type { CorpusAbout } from '../../core/protocol.ts';
import { Disclosure } from '../../ui/controls/Disclosure.tsx';
import { Row } from '../../ui/controls/Row.tsx';
import { AffiliationBadge } from '../../ui/statement/AffiliationBadge.tsx';
import { NameAndRole } from '../../ui/statement/NameAndRole.tsx';
import { countEach } from '../../ui/words/count-each.ts';
import { dateInWords } from '../../ui/words/date-words.ts';
import { inKey } from '../../ui/words/in-key.ts';
import { namesIn } from '../../ui/words/names-in.ts';
import { type Translate, useTranslate } from '../../ui/words/strings.ts';
import { lacksIndependent, longestGap, onlyCountry, sourcesOf } from './corpus-gaps.ts';

/** What the corpus holds and, just as plainly, what it lacks, all of it derived from the corpus itself. */
export function AboutCorpus({ about }: { about: CorpusAbout }): JSX.Element {
  const translate = useTranslate();
  const { summary, statements } = about;
  const number = new Intl.NumberFormat(translate.locale);
  const languages = namesIn(translate.locale, 'language');
  const date = (value: string) => dateInWords(value, translate);
  return (
    <section class="about-corpus reader-provenance" aria-labelledby="about-title">
      <h2 id="about-title">{translate('reader.about.title')}</h2>
      <dl>
        <Row label="reader.about.speakers">
          <Lines>
            {speakersIn(statements).map(({ name, role }) => (
              <span class="provenance-line" key={`${name}, ${role}`}>
                <NameAndRole name={name} position={role} />
              </span>
            ))}
          </Lines>
        </Row>
        <Row label="reader.about.span">
          <bdi>{date(summary.from)}</bdi> – <bdi>{date(summary.until)}</bdi>
        </Row>
        <Row label="reader.about.passages">{number.format(summary.passages)}</Row>
        <Row label="reader.about.kinds">
          {countEach(statements.map(({ kind }) => translate(`reader.kind.${inKey(kind)}`)))
            .map(([kind, count]) => `${kind} (${number.format(count)})`)
            .join(' · ')}
        </Row>
        <Row label="reader.about.publishers">
          <Lines>
            {sourcesOf(statements).map(({ name, affiliation, statements: count }) => (
              <span class="provenance-line" key={name}>
                <bdi>{name}</bdi> ({number.format(count)}){' '}
                <AffiliationBadge affiliation={affiliation} />
              </span>
            ))}
          </Lines>
        </Row>
        <Row label="reader.about.spoken">
          {listOf(
            translate,
            statements.map(({ languageDelivered }) => languages(languageDelivered)),
          )}
        </Row>
        <Row label="reader.about.languages">
          {listOf(
            translate,
            statements.map(({ languageText }) => languages(languageText)),
          )}
        </Row>
      </dl>
      <h3>{translate('reader.about.missing')}</h3>
      <ul class="about-missing">
        {missingFrom(about, translate).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="quiet">
        {translate('reader.about.hash')}:{' '}
        <code class="hash" dir="ltr">
          {summary.hash}
        </code>
      </p>
    </section>
  );
}

/** Lines shown at first; if there are many more, the rest is folded away. */
const MOST_LINES = 12;

function Lines({ children }: { children: JSX.Element[] }): JSX.Element {
  const translate = useTranslate();
  const rest = children.slice(MOST_LINES);
  return (
    <>
      {children.slice(0, MOST_LINES)}
      {rest.length > 0 && (
        <Disclosure summary={translate.plural('reader.about.further', rest.length)}>
          {rest}
        </Disclosure>
      )}
    </>
  );
}

/** Every speaker once in each role. */
function speakersIn(statements: CorpusAbout['statements']): { name: string; role: string }[] {
  const found = statements.flatMap(({ speakers }) => speakers);
  return [...new Map(found.map(({ name, role }) => [`${name}|${role}`, { name, role }])).values()];
}

function missingFrom({ summary, statements }: CorpusAbout, translate: Translate): string[] {
  const people = new Set(
    statements.flatMap(({ speakers }) => speakers.map(({ person }) => person)),
  );
  const country = onlyCountry(statements);
  const gap = longestGap(statements);
  const translated = statements.filter(({ translation }) => translation).length;
  const date = (value: string) => dateInWords(value, translate);
  const lines = [
    translate.plural('reader.about.onlySpeakers', people.size),
    country &&
      translate('reader.about.oneCountry', {
        country: namesIn(translate.locale, 'region')(country),
      }),
    lacksIndependent(statements) && translate('reader.about.noIndependent'),
    translate('reader.about.beyond', { from: date(summary.from), until: date(summary.until) }),
    gap && translate('reader.about.gap', { from: date(gap.from), until: date(gap.until) }),
    translated > 0 && translate.plural('reader.about.translated', translated),
    translate('reader.about.notSaid'),
  ];
  return lines.filter((line) => typeof line === 'string');
}

function listOf(translate: Translate, values: string[]): string {
  return new Intl.ListFormat(translate.locale).format([...new Set(values)]);
}
