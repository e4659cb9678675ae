import { useEffect } from 'react';
import { createKeymap } from '../../lib/commands/keymap';
import { useServices } from '../../lib/services';

const fields = 'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true], [role=textbox]';
/** Things with a keyboard of their own: a room's commands stay out while one is open. */
const owners = '[role=dialog], [role=menu], [role=listbox]';
/** Has the keyboard from the moment it is there, also before it has the focus. */
const modal = '[role=dialog][aria-modal=true]';

/** Whether this copies words that somebody marked, as in the inspector: a tree or a grid that has the keyboard means what is chosen in it. */
function copiesWords({ key, ctrlKey, metaKey }: KeyboardEvent, target: Element | null): boolean {
  return key.toLowerCase() === 'c' && (ctrlKey || metaKey) && getSelection()?.isCollapsed === false && !target?.closest('[role=tree], [role=grid]');
}

/** Runs commands by their shortcuts, wherever the focus is, unless something nearer has already used the key. */
export function useKeyboard(): void {
  const { commands, scopes, platform } = useServices();
  useEffect(() => {
    const press = createKeymap(commands, scopes, platform.mac, () => performance.now());
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(owners) || document.querySelector(modal) || copiesWords(event, target)) return;
      const { command, waiting } = press(event, target?.closest(fields) != null);
      if (command || waiting) event.preventDefault();
      command?.run(scopes);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands, scopes, platform]);
}
