/** What a key does to slides. */
export type SlideStep = 'next' | 'previous' | 'first' | 'last' | 'screen' | 'stop';

interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
}

const everywhere: Record<string, SlideStep> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  PageDown: 'next',
  PageUp: 'previous',
  f: 'screen',
};

/** Keys that scroll a page mean a slide only while one fills the screen. */
const whenShown: Record<string, SlideStep> = {
  ...everywhere,
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'next',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'stop',
};

/** The step that a key asks for; a presenter sends PageUp and PageDown. Space on a button presses it. */
export function stepOf(pressed: Pressed, at: { shown: boolean; onControl: boolean }): SlideStep | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing } = pressed;
  if (ctrlKey || metaKey || altKey || isComposing) return undefined;
  if (at.onControl && (key === ' ' || key === 'Enter')) return undefined;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  return (at.shown ? whenShown : everywhere)[key.length === 1 ? key.toLowerCase() : key];
}
