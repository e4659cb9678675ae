import { useEffect } from 'react';
import { commandInfo } from '../../lib/commands/command';
import { useServices } from '../../lib/services';

/** Lets the window's own menu show the registry and run what is chosen there. */
export function useNativeMenu(): void {
  const { commands, scopes, platform, edits, worlds } = useServices();
  useEffect(() => {
    let sent = '';
    const publish = () => {
      const infos = commands.filter((command) => !command.hidden).map((command) => commandInfo(command, scopes));
      const text = JSON.stringify(infos);
      if (text !== sent) platform.publishCommands(infos);
      sent = text;
    };
    publish();
    const stop = [scopes.subscribe(publish), edits.history.subscribe(publish), worlds.readOnly.subscribe(publish), worlds.current.subscribe(publish)];
    return () => stop.forEach((unsubscribe) => unsubscribe());
  }, [commands, scopes, platform, edits, worlds]);

  useEffect(() => platform.onNativeCommand((id) => {
    commands.find((command) => command.id === id)?.run(scopes);
  }), [commands, scopes, platform]);
}
