import type { CommandInfo } from './commands/command';
import { currentEyes } from './eyes';
import { type Problem, ProblemError, problemOf, unreachable } from './graphql/problem';
import type { Keychain } from './sealing/keySource';
import { t } from './strings/strings';

/**
 * The one bridge between the app and where it runs: the desktop window or a browser. Nothing else asks which.
 *
 * In the window, Go and the app speak by events of the Wails runtime:
 *   to the app:   `cadre:command` (id of a command), `cadre:changes` (the JSON of the subscription's `data.changes`, and through whose eyes)
 *   to the window: `cadre:commands` (CommandInfo[], whenever one of them changes), `cadre:title` (text), `cadre:viewAs` (id of a person, or '')
 * and the app calls `window.go.desktop.Bridge`: ChooseImportFile(), ChooseCalendarFile() and TakeDroppedFile() answer { upload, name }
 * or null, StartSave(name) the id of a file to write or null, EndSave(id, whole) what it is called, Print() nothing, NoteKey(recipient) a line or null, KeepNoteKey(recipient, line) nothing.
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
  /** Asks for a file to import. Null when the person thought better of it; throws ProblemError where it cannot be read. */
  chooseImportFile(): Promise<ChosenFile | null>;
  /** Asks for a calendar, in the same way. */
  chooseCalendarFile(): Promise<ChosenFile | null>;
  /** The file that a drop event brought, from the window where its web view keeps files to itself. Throws as above. */
  droppedFile(transfer: DataTransfer): Promise<ChosenFile | null>;
  /**
   * Gives a file that the page made to the person, and returns what it is called now: they may have named it otherwise. Null
   * when they thought better of it; throws ProblemError where it cannot be written, and the reason of `signal` where that was
   * aborted before all of it was.
   */
  saveFile(name: string, content: Blob, signal?: AbortSignal): Promise<string | null>;
  /** Prints the page as it is now. `done` takes away what is there for the printer alone: it is called once the printer has it, or by `endPrint`. */
  print(done?: () => void): void;
  /** Ends the last print where nobody told that it is over: not every web view does. The next print does so too. */
  endPrint(): void;
  setTitle(title: string): void;
  /** The keychain of the operating system; null in a browser, which lends it to nobody. */
  readonly keychain: Keychain | null;
}

/** A file to read: its content, or the upload that already has it. */
export type ChosenFile = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'upload'; readonly id: string; readonly name: string };

interface WailsRuntime {
  EventsOn(name: string, listener: (...data: unknown[]) => void): () => void;
  EventsEmit(name: string, ...data: unknown[]): void;
}

type Uploaded = { upload: string; name: string } | null;

interface Bridge {
  ChooseImportFile?: () => Promise<Uploaded>;
  ChooseCalendarFile?: () => Promise<Uploaded>;
  TakeDroppedFile?: () => Promise<Uploaded>;
  StartSave?: (name: string) => Promise<string | null>;
  EndSave?: (id: string, whole: boolean) => Promise<string>;
  Print?: () => Promise<void>;
  NoteKey?: (recipient: string) => Promise<string | null>;
  KeepNoteKey?: (recipient: string, line: string) => Promise<void>;
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
    chooseImportFile: () => chooseWithInput(tables),
    chooseCalendarFile: () => chooseWithInput(calendars),
    droppedFile: (transfer) => Promise.resolve(firstFile(transfer)),
    saveFile: (name, content) => Promise.resolve(download(name, content)),
    ...printer(() => window.print()),
    setTitle: (title) => { document.title = title; },
    keychain: null,
  };
}

function inWindow(runtime: WailsRuntime, mac: boolean): Platform {
  // The window asks for changes as the page asks for everything else; what is on its way for other eyes is left.
  const viewAs = currentEyes()?.id ?? '';
  runtime.EventsEmit('cadre:viewAs', viewAs);
  return {
    inWindow: true,
    mac,
    onNativeCommand: (listener) => runtime.EventsOn('cadre:command', (id) => { if (typeof id === 'string') listener(id); }),
    publishCommands: (commands) => runtime.EventsEmit('cadre:commands', commands),
    onChanges: (listener) => runtime.EventsOn('cadre:changes', (changes, seenAs) => { if (seenAs === viewAs) listener(changes); }),
    async chooseImportFile() {
      const choose = window.go?.desktop?.Bridge?.ChooseImportFile;
      return choose ? uploaded(choose) : chooseWithInput(tables);
    },
    async chooseCalendarFile() {
      const choose = window.go?.desktop?.Bridge?.ChooseCalendarFile;
      return choose ? uploaded(choose) : chooseWithInput(calendars);
    },
    async droppedFile(transfer) {
      const file = firstFile(transfer); // the event is empty once it is over
      const take = window.go?.desktop?.Bridge?.TakeDroppedFile;
      return (take && await uploaded(take)) ?? file;
    },
    saveFile: (name, content, signal) => saveInWindow(window.go?.desktop?.Bridge, name, content, signal),
    ...printer(() => {
      const print = window.go?.desktop?.Bridge?.Print;
      if (print) void print();
      else window.print();
    }),
    setTitle(title) {
      document.title = title;
      runtime.EventsEmit('cadre:title', title);
    },
    keychain: {
      read: async (recipient) => await bridged(window.go?.desktop?.Bridge?.NoteKey)(recipient),
      keep: async (recipient, line) => await bridged(window.go?.desktop?.Bridge?.KeepNoteKey)(recipient, line),
    },
  };
}

/** Prints in some way, one print after the other. */
function printer(print: () => void): Pick<Platform, 'print' | 'endPrint'> {
  let ending: (() => void) | null = null;
  const endPrint = () => {
    window.removeEventListener('afterprint', endPrint);
    ending?.();
    ending = null;
  };
  return {
    endPrint,
    print(done) {
      endPrint();
      ending = done ?? null;
      window.addEventListener('afterprint', endPrint);
      print();
    },
  };
}

/** Lets the browser keep a file. */
function download(name: string, content: Blob): string {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser may still read it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}

/** What goes to the window at once: a large file never is one message. */
const piece = 4 << 20;

/** Lets the window ask where to, and sends the file piece by piece. */
async function saveInWindow(bridge: Bridge | undefined, name: string, content: Blob, signal?: AbortSignal): Promise<string | null> {
  const told = <Answer>(asked: Promise<Answer>) => answered(asked, t.problems.savingAdvice);
  const id = await told(bridged(bridge?.StartSave)(name));
  if (id === null) return null;
  const end = bridged(bridge?.EndSave);
  let isTaken: boolean;
  try {
    isTaken = await sendPieces(id, content, signal);
  } catch (error) {
    // What is there of the file goes with the window at the latest; why it is not whole matters more.
    await end(id, false).catch((left: unknown) => console.error('What there is of a file was not removed.', left));
    throw error;
  }
  // Where a piece was not taken, the window knows why, and says so now.
  const saved = await told(end(id, true));
  if (!isTaken) throw new ProblemError(unreachable());
  return saved;
}

/** Whether the window took all pieces. */
async function sendPieces(id: string, content: Blob, signal?: AbortSignal): Promise<boolean> {
  for (let start = 0; start < content.size; start += piece) {
    const body = await content.slice(start, start + piece).arrayBuffer();
    signal?.throwIfAborted();
    const answer = await fetch(`/window/saves/${id}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body }).catch(() => { throw new ProblemError(unreachable()); });
    if (!answer.ok) return false;
  }
  signal?.throwIfAborted();
  return true;
}

/** What the window answers; where it refuses, its words become a ProblemError, with this advice or that of its code. */
async function answered<Answer>(asked: Promise<Answer>, advice?: string): Promise<Answer> {
  try {
    return await asked;
  } catch (refused) {
    if (refused instanceof ProblemError) throw refused;
    const problem = problemOfRefusal(refused);
    throw new ProblemError(advice === undefined || problem.code === 'UNREACHABLE' ? problem : { ...problem, advice });
  }
}

/** A method of the window; one that an older window lacks rejects like one that cannot. */
function bridged<Args extends readonly unknown[], Answer>(method: ((...args: Args) => Promise<Answer>) | undefined): (...args: Args) => Promise<Answer> {
  return method ?? (() => Promise.reject(new ProblemError(unreachable())));
}

/** A file that the window read. It refuses with the sentence and the code of an error of ours. */
async function uploaded(ask: () => Promise<Uploaded>): Promise<ChosenFile | null> {
  const answer = await answered(ask());
  return answer && { kind: 'upload', id: answer.upload, name: answer.name };
}

/** What the window refuses with: a sentence and a code. */
function problemOfRefusal(refused: unknown): Problem {
  const { message, code } = refused as Partial<Record<'message' | 'code', unknown>>;
  return typeof message === 'string' ? problemOf({ message, extensions: { code } }) : unreachable();
}

function firstFile(transfer: DataTransfer): ChosenFile | null {
  const file = transfer.files[0];
  return file ? { kind: 'file', file } : null;
}

const tables = '.csv,.tsv,.txt,.xlsx,.yaml,.yml,.json,text/csv,text/tab-separated-values,text/plain';
const calendars = '.ics,.ical,text/calendar';

/** The browser's own file dialog. A dialog that is left without a choice answers null. */
function chooseWithInput(accept: string): Promise<ChosenFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file ? { kind: 'file', file } : null);
    });
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
