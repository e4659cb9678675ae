// Package desktop is the window: Wails around the handler of package server, mounted in-process with
// no open port. It owns what only a window has - a native menu, dialogs, the files that were open, its
// own place on the screen - and no rule of the domain: it asks through the handler like everyone else.
// README.md says where it and the web app meet.
package desktop
