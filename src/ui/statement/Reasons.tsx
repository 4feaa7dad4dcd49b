import type { JSX } from 'preact';

/** Why something is shown, each a phrase in words: below a card, a topic and a line of a list alike. */
export function Reasons({ reasons }: { reasons: readonly string[] }): JSX.Element {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason}>
          <bdi>{reason}</bdi>
        </li>
      ))}
    </ul>
  );
}
