import type { CommandInfo } from './commands/command';

/**
 * The one bridge between the app and where it runs: the desktop window or a browser. Nothing else asks which.
 *
 * In the window, Go and the app speak by events of the Wails runtime:
 *   to the app:   `cadre:command` (id of a command), `cadre:changes` (the JSON of the subscription's `data.changes`)
 *   to the window: `cadre:commands` (CommandInfo[], whenever one of them changes), `cadre:title` (text)
 * and the app calls `window.go.desktop.Bridge`: ChooseImportFile() answers { upload, name } or null.
 */
export interface Platform {
  readonly inWindow: boolean;
  readonly mac: boolean;
  /** A command that was chosen in the native menu. */
  onNativeCommand(listener: (id: string) => void): () => void;
  /** Tells the native menu what there is, what it is called now and whether it can run. */
  publishCommands(commands: readonly CommandInfo[]): void;
  /** Live changes pushed by the window; null in a browser, which has to subscribe. */
  readonly onChanges: ((listener: (changes: unknown) => void) => () => void) | null;
  /** Asks for a file to import. Null when the person thought better of it. */
  chooseImportFile(): Promise<ChosenFile | null>;
  setTitle(title: string): void;
}

/** A file to import: its content, or the upload that already has it. */
export type ChosenFile = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'upload'; readonly id: string; readonly name: string };

interface WailsRuntime {
  EventsOn(name: string, listener: (...data: unknown[]) => void): () => void;
  EventsEmit(name: string, ...data: unknown[]): void;
}

interface Bridge {
  ChooseImportFile?: () => Promise<{ upload: string; name: string } | null>;
}

declare global {
  interface Window {
    runtime?: WailsRuntime;
    go?: { desktop?: { Bridge?: Bridge } };
  }
}

export function createPlatform(): Platform {
  const mac = /Mac|iPhone|iPad/.test(navigator.platform);
  return window.runtime ? inWindow(window.runtime, mac) : inBrowser(mac);
}

function inBrowser(mac: boolean): Platform {
  return {
    inWindow: false,
    mac,
    onNativeCommand: () => () => undefined,
    publishCommands: () => undefined,
    onChanges: null,
    chooseImportFile: chooseWithInput,
    setTitle: (title) => { document.title = title; },
  };
}

function inWindow(runtime: WailsRuntime, mac: boolean): Platform {
  return {
    inWindow: true,
    mac,
    onNativeCommand: (listener) => runtime.EventsOn('cadre:command', (id) => { if (typeof id === 'string') listener(id); }),
    publishCommands: (commands) => runtime.EventsEmit('cadre:commands', commands),
    onChanges: (listener) => runtime.EventsOn('cadre:changes', listener),
    async chooseImportFile() {
      const choose = window.go?.desktop?.Bridge?.ChooseImportFile;
      if (!choose) return chooseWithInput();
      const chosen = await choose();
      return chosen ? { kind: 'upload', id: chosen.upload, name: chosen.name } : null;
    },
    setTitle(title) {
      document.title = title;
      runtime.EventsEmit('cadre:title', title);
    },
  };
}

/** The browser's own file dialog. A dialog that is left without a choice answers null. */
function chooseWithInput(): Promise<ChosenFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain';
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file ? { kind: 'file', file } : null);
    });
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
