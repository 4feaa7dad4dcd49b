import type { JSX } from 'preact';

/**
 * One family of icons: a 20-unit square, a 1.6 stroke with round ends and corners, nothing filled but quotation marks.
 * All are decoration: the words beside them, or the label of their button, say what they mean.
 */
function icon(lines: string, filled?: string): (props: { size?: number }) => JSX.Element {
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
    >
      <path d={lines} />
      {filled && <path d={filled} fill="currentColor" stroke="none" />}
    </svg>
  );
}

/** One opening quotation mark, from its upper end. */
const MARK =
  'c-3 1-5 3.3-5 6 0 2 1.1 3.3 2.7 3.3 1.4 0 2.5-1 2.5-2.45 0-1.35-.95-2.3-2.2-2.3-.25 0-.45.03-.6.1.25-1.35 1.35-2.6 2.9-3.35Z';

/** The sign of the product: quotation marks over the ruled line of a record. */
export const RecordIcon = icon('M3.5 16.5h13', `M8.6 3.6${MARK}M16.2 3.6${MARK}`);
/** Ends or dismisses. */
export const CloseIcon = icon('m5 5 10 10M15 5 5 15');
/** Keeps a panel open. */
export const PinIcon = icon('M7 3.5h6M8 3.5v5l-2.5 3h9L12 8.5v-5M10 11.5v5.5');
/** Opens what is folded; turned by CSS when open. */
export const ChevronIcon = icon('m7 4.5 5.5 5.5L7 15.5');
/** Makes small, or goes on to the next. */
export const DownIcon = icon('m4.5 7 5.5 5.5L15.5 7');
/** Goes back to the one before. */
export const UpIcon = icon('m4.5 13 5.5-5.5 5.5 5.5');
/** Leads to a page outside the extension. */
export const ExternalIcon = icon('M11.5 4H16v4.5M16 4l-6.5 6.5M13 11.5V16H4V7h4.5');
/** Puts text on the clipboard. */
export const CopyIcon = icon('M7 7h9.5v9.5H7ZM13 4.5v-1H3.5V13h1');
/** A link, to be put on the clipboard. */
export const LinkIcon = icon(
  'M8.5 11.5a3 3 0 0 0 4.3 0l2.8-2.8a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.8 2.8a3 3 0 0 0 4.3 4.3l1-1',
);
/** Done. */
export const DoneIcon = icon('m4 10.5 4 4 8-9');
/** Looks something up. */
export const SearchIcon = icon(
  'M14.1 8.8a5.3 5.3 0 1 1-10.6 0 5.3 5.3 0 0 1 10.6 0ZM12.8 12.8l4 4',
);
/** Opens a whole statement for reading. */
export const ReadIcon = icon(
  'M10 5.5C8.5 4.2 6.2 4 3.5 4v11c2.7 0 5 .2 6.5 1.5 1.5-1.3 3.8-1.5 6.5-1.5V4c-2.7 0-5 .2-6.5 1.5Zm0 0v11',
);
/** Goes to a place on the page. */
export const JumpIcon = icon(
  'M10 3v3M10 14v3M3 10h3M14 10h3M10 9.9v.2M14.5 10a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z',
);
/** Takes a step back. */
export const UndoIcon = icon('M7 4 3.5 7.5 7 11M4 7.5h7.5a4.2 4.2 0 0 1 0 8.5H8');
/** Preferences. */
export const SettingsIcon = icon(
  'M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7M14.5 6a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM9.5 14a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
);
/** Narrows a list. */
export const FilterIcon = icon('M3.5 5h13M6 10h8M8.5 15h3');
/** No longer shown. */
export const HideIcon = icon(
  'M4 4l12 12M8.3 5.2A7 7 0 0 1 10 5c4 0 6.3 3 7 5a9 9 0 0 1-1.9 2.8M5.2 6.8A9 9 0 0 0 3 10c.7 2 3 5 7 5a7 7 0 0 0 3.2-.8',
);
/** Stopped everywhere, until it goes on. */
export const PauseIcon = icon('M7 4.5v11M13 4.5v11');
/** A piece of advice or a limit. */
export const NoteIcon = icon(
  'M16.8 10a6.8 6.8 0 1 1-13.6 0 6.8 6.8 0 0 1 13.6 0ZM10 9.5v4M10 6.6v.01',
);
/** Something went wrong. */
export const ProblemIcon = icon('M10 3.5 17 16H3L10 3.5ZM10 8.5v3.5M10 14v.01');
/** A text in another language than it was said in. */
export const TranslationIcon = icon(
  'M3 5.5h8M7 3.5v2M9.5 5.5C9 9 6.5 11.5 3.5 12.5M5 8c1 2 3 3.8 5 4.5M9.8 16.5l3.2-8 3.2 8M11 13.8h4',
);
/** A government body. */
export const GovernmentIcon = icon(
  'M3.5 8 10 4l6.5 4H3.5ZM5.5 8v6M10 8v6M14.5 8v6M3.5 16.5h13M4.5 14h11',
);
/** A broadcaster or agency run by a state. */
export const StateMediaIcon = icon(
  'M10 9.5v7M7 16.5h6M10 7.5v.01M6.2 11.6a5.8 5.8 0 0 1 0-8.2M13.8 3.4a5.8 5.8 0 0 1 0 8.2',
);
/** A political party. */
export const PartyIcon = icon('M5 17V3.5h9.5L12.5 7l2 3.5H5');
/** A publisher that is none of these. */
export const IndependentIcon = icon(
  'm4 16 .8-3.5L13 4.3a1.5 1.5 0 0 1 2.1 0l.6.6a1.5 1.5 0 0 1 0 2.1l-8.2 8.2L4 16ZM11.5 5.8l2.7 2.7',
);
/** The words agree. */
export const SameIcon = icon('M4.5 7.5h11M4.5 12.5h11');
/** The words do not agree. */
export const DiffersIcon = icon('M4.5 7.5h11M4.5 12.5h11M13 4 7 16');
/** Words were left out. */
export const GapIcon = icon('M3 10h3.5M13.5 10H17M9 10h.01M11 10h.01');
/** Keys of the keyboard. */
export const KeyboardIcon = icon(
  'M2.5 5h15v10h-15ZM5.5 8h.01M8.5 8h.01M11.5 8h.01M14.5 8h.01M6.5 12h7',
);
