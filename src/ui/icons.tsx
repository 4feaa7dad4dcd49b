import type { ComponentChildren, JSX } from 'preact';

/**
 * One family of icons: a 20-unit square, a 1.6 stroke with round ends, nothing filled but small dots.
 * All are decoration: the words beside them, or the label of their button, say what they mean.
 */
function icon(shape: () => ComponentChildren): (props: { size?: number }) => JSX.Element {
  return ({ size = 18 }) => (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shape()}
    </svg>
  );
}

/** One opening quotation mark; the other stands 7.6 units to its right. */
const QUOTE_MARK =
  'M8.6 3.6C5.6 4.6 3.6 6.9 3.6 9.6c0 2 1.1 3.3 2.7 3.3 1.4 0 2.5-1 2.5-2.45 0-1.35-.95-2.3-2.2-2.3-.25 0-.45.03-.6.1.25-1.35 1.35-2.6 2.9-3.35Z';

/** The sign of the product: quotation marks over the ruled line of a record. */
export const RecordIcon = icon(() => (
  <>
    <g fill="currentColor" stroke="none">
      <path d={QUOTE_MARK} />
      <path d={QUOTE_MARK} transform="translate(7.6)" />
    </g>
    <path d="M3.5 16.5h13" />
  </>
));
/** Ends or dismisses. */
export const CloseIcon = icon(() => <path d="m5 5 10 10M15 5 5 15" />);
/** Keeps a panel open. */
export const PinIcon = icon(() => <path d="M7 3.5h6M8 3.5v5l-2.5 3h9L12 8.5v-5M10 11.5v5.5" />);
/** Opens what is folded; turned by CSS when open. */
export const ChevronIcon = icon(() => <path d="m7 4.5 5.5 5.5L7 15.5" />);
/** Leads to a page outside the extension. */
export const ExternalIcon = icon(() => (
  <path d="M11.5 4H16v4.5M16 4l-6.5 6.5M13 11.5V16H4V7h4.5" />
));
/** Puts text on the clipboard. */
export const CopyIcon = icon(() => (
  <>
    <rect x="7" y="7" width="9.5" height="9.5" rx="1.5" />
    <path d="M13 4.5V3.5H3.5V13h1" />
  </>
));
/** Done. */
export const DoneIcon = icon(() => <path d="m4 10.5 4 4 8-9" />);
/** Looks something up. */
export const SearchIcon = icon(() => (
  <>
    <circle cx="8.8" cy="8.8" r="5.3" />
    <path d="m12.8 12.8 4 4" />
  </>
));
/** Opens a whole statement for reading. */
export const ReadIcon = icon(() => (
  <path d="M10 5.5C8.5 4.2 6.2 4 3.5 4v11c2.7 0 5 .2 6.5 1.5 1.5-1.3 3.8-1.5 6.5-1.5V4c-2.7 0-5 .2-6.5 1.5Zm0 0v11" />
));
/** Goes to a place on the page. */
export const JumpIcon = icon(() => (
  <path d="M10 3v3M10 14v3M3 10h3M14 10h3M10 9.9v.2M14.5 10a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z" />
));
/** Takes a step back. */
export const UndoIcon = icon(() => <path d="M7 4 3.5 7.5 7 11M4 7.5h7.5a4.2 4.2 0 0 1 0 8.5H8" />);
/** Preferences. */
export const SettingsIcon = icon(() => (
  <>
    <path d="M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7" />
    <circle cx="12.5" cy="6" r="2" />
    <circle cx="7.5" cy="14" r="2" />
  </>
));
/** Narrows a list. */
export const FilterIcon = icon(() => <path d="M3.5 5h13M6 10h8M8.5 15h3" />);
/** No longer shown. */
export const HideIcon = icon(() => (
  <path d="M4 4l12 12M8.3 5.2A7 7 0 0 1 10 5c4 0 6.3 3 7 5a9 9 0 0 1-1.9 2.8M5.2 6.8A9 9 0 0 0 3 10c.7 2 3 5 7 5a7 7 0 0 0 3.2-.8" />
));
/** A piece of advice or a limit. */
export const NoteIcon = icon(() => (
  <>
    <circle cx="10" cy="10" r="6.8" />
    <path d="M10 9.5v4M10 6.6v.01" />
  </>
));
/** Something went wrong. */
export const ProblemIcon = icon(() => <path d="M10 3.5 17 16H3L10 3.5ZM10 8.5v3.5M10 14v.01" />);
/** A question that was asked. */
export const QuestionIcon = icon(() => (
  <path d="M7.2 7.4a2.9 2.9 0 1 1 4.5 2.4c-1.1.8-1.7 1.3-1.7 2.4M10 15.2v.01" />
));
/** A text in another language than it was said in. */
export const TranslationIcon = icon(() => (
  <path d="M3 5.5h8M7 3.5v2M9.5 5.5C9 9 6.5 11.5 3.5 12.5M5 8c1 2 3 3.8 5 4.5M9.8 16.5l3.2-8 3.2 8M11 13.8h4" />
));
/** A government body. */
export const GovernmentIcon = icon(() => (
  <path d="M3.5 8 10 4l6.5 4H3.5ZM5.5 8v6M10 8v6M14.5 8v6M3.5 16.5h13M4.5 14h11" />
));
/** A broadcaster or agency run by a state. */
export const StateMediaIcon = icon(() => (
  <path d="M10 9.5v7M7 16.5h6M10 7.5v.01M6.2 11.6a5.8 5.8 0 0 1 0-8.2M13.8 3.4a5.8 5.8 0 0 1 0 8.2" />
));
/** A political party. */
export const PartyIcon = icon(() => <path d="M5 17V3.5h9.5L12.5 7l2 3.5H5" />);
/** A publisher that is none of these. */
export const IndependentIcon = icon(() => (
  <path d="m4 16 .8-3.5L13 4.3a1.5 1.5 0 0 1 2.1 0l.6.6a1.5 1.5 0 0 1 0 2.1l-8.2 8.2L4 16ZM11.5 5.8l2.7 2.7" />
));
/** The words agree. */
export const SameIcon = icon(() => <path d="M4.5 7.5h11M4.5 12.5h11" />);
/** The words do not agree. */
export const DiffersIcon = icon(() => <path d="M4.5 7.5h11M4.5 12.5h11M13 4 7 16" />);
/** Words were left out. */
export const GapIcon = icon(() => (
  <path d="M3 10h3.5M13.5 10H17M9 10h.01M11 10h.01" stroke-width="1.9" />
));
/** Keys of the keyboard. */
export const KeyboardIcon = icon(() => (
  <>
    <rect x="2.5" y="5" width="15" height="10" rx="1.5" />
    <path d="M5.5 8h.01M8.5 8h.01M11.5 8h.01M14.5 8h.01M6.5 12h7" />
  </>
));
