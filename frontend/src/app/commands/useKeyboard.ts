import { useEffect } from 'react';
import { createKeymap } from '../../lib/commands/keymap';
import { useServices } from '../../lib/services';

const fields = 'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true], [role=textbox]';
/** Things with a keyboard of their own: a room's commands stay out while one is open. */
const owners = '[role=dialog], [role=menu], [role=listbox]';
const modal = '[role=dialog][aria-modal=true]';

/** Whether this copies words that somebody marked, as in the inspector: a tree or a grid that has the keyboard means what is chosen in it. */
function copiesWords({ key, ctrlKey, metaKey }: KeyboardEvent, target: Element | null): boolean {
  return key.toLowerCase() === 'c' && (ctrlKey || metaKey) && getSelection()?.isCollapsed === false && !target?.closest('[role=tree], [role=grid]');
}

/**
 * A dialog has the keyboard from the moment it is there, which is a little before it takes the focus: a key that would go to
 * what is behind it goes to the field that it begins with.
 */
function handToDialog(event: KeyboardEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const dialog = Array.from(document.querySelectorAll(modal)).at(-1);
  if (!dialog || target?.closest('[data-portal]')) return;
  dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  event.stopPropagation();
}

/** Runs commands by their shortcuts, wherever the focus is, unless something nearer has already used the key. */
export function useKeyboard(): void {
  const { commands, scopes, platform } = useServices();
  useEffect(() => {
    const press = createKeymap(commands, scopes, platform.mac, () => performance.now());
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(owners) || copiesWords(event, target)) return;
      const { command, waiting } = press(event, target?.closest(fields) != null);
      if (command || waiting) event.preventDefault();
      command?.run(scopes);
    };
    window.addEventListener('keydown', handToDialog, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', handToDialog, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [commands, scopes, platform]);
}
