// Command cadre is Cadre without a window: it serves a workspace, fills it, reads it out and looks
// after it. Everything that it does to an organisation goes through the same packages as the app.
//
// What a command answers goes to standard output; everything said about it to standard error.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// After the first signal the default comes back, so that a second one ends a shutdown that hangs.
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, terminal{os.Stdin, os.Stdout, os.Stderr}, os.Args))
}
