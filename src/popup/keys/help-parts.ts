import type { Shortcut } from '../../platform/shortcuts.ts';
import type { HelpPart } from '../../ui/controls/HelpPanel.tsx';
import type { MessageKey, Translate } from '../../ui/words/strings.ts';

const KEYS: [string[], MessageKey][] = [
  [['/'], 'popup.help.slash'],
  [['↓', '↑'], 'popup.help.arrows'],
  [['PgDn', 'PgUp'], 'popup.help.pages'],
  [['Home', 'End'], 'popup.help.ends'],
  [['Enter'], 'popup.help.enter'],
  [['c'], 'popup.help.copy'],
  [['Shift+C'], 'popup.search.copyAll'],
  [['o'], 'popup.help.source'],
  [['r'], 'popup.help.read'],
  [['Ctrl+Enter'], 'popup.check.button'],
  [['?'], 'popup.help.help'],
  [['Esc'], 'popup.help.escape'],
];

const WORDS: [string, MessageKey][] = [
  ['“cold war mentality”', 'popup.help.phrase'],
  ['-virus', 'popup.help.without'],
  ['speaker:wang', 'popup.help.bySpeaker'],
  ['topic:climate', 'popup.help.byTopic'],
  ['date:2020..2021-06', 'popup.help.byDate'],
  ['voice:direct', 'popup.help.byVoice'],
];

/**
 * The popup's keys, the browser's current shortcuts, those without a key among them, with the way to `change` them if there is one,
 * and the search language.
 */
export function helpParts(
  shortcuts: readonly Shortcut[],
  translate: Translate,
  change: (() => void) | undefined,
): HelpPart[] {
  return [
    {
      title: translate('popup.help.keys'),
      lines: KEYS.map(([keys, does]) => ({ keys, does: translate(does) })),
    },
    ...(shortcuts.length > 0 ? [everywhere(shortcuts, translate, change)] : []),
    {
      title: translate('popup.help.words'),
      lines: WORDS.map(([words, does]) => ({ words, does: translate(does) })),
    },
  ];
}

function everywhere(
  shortcuts: readonly Shortcut[],
  translate: Translate,
  change: (() => void) | undefined,
): HelpPart {
  return {
    title: translate('popup.help.browser'),
    lines: shortcuts.map(({ shortcut, description }) => ({
      ...(shortcut ? { keys: [shortcut] } : { lacking: translate('options.shortcuts.none') }),
      does: description,
    })),
    ...(change && { action: { words: translate('options.shortcuts.change'), onPress: change } }),
  };
}
