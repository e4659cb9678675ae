import { useEffect } from 'react';
import { createKeymap } from '../../lib/commands/keymap';
import { useServices } from '../../lib/services';

const fields = 'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true], [role=textbox]';
/** Things with a keyboard of their own: a room's commands stay out while one is open. */
const owners = '[role=dialog], [role=menu], [role=listbox]';

/** Runs commands by their shortcuts, wherever the focus is, unless something nearer has already used the key. */
export function useKeyboard(): void {
  const { commands, scopes, platform } = useServices();
  useEffect(() => {
    const press = createKeymap(commands, scopes, platform.mac, () => performance.now());
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(owners)) return;
      const { command, waiting } = press(event, target?.closest(fields) != null);
      if (command || waiting) event.preventDefault();
      command?.run(scopes);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands, scopes, platform]);
}
