package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v3"

	"cadre/internal/fault"
	"cadre/server/host"
)

// The exit codes of every command.
const (
	exitDone     = 0
	exitFailed   = 1
	exitUsage    = 2
	exitDecision = 3 // nothing was done: somebody has to say --yes
	exitCheck    = 4 // a saved check does not hold
)

// terminal is where a command reads and writes.
type terminal struct {
	in       io.Reader
	out, err io.Writer
}

// usageError is a command line that makes no sense.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

func usagef(format string, args ...any) error { return usageError{fmt.Sprintf(format, args...)} }

// decisionError stops a command until somebody decides by --yes.
type decisionError struct{ text string }

func (e decisionError) Error() string { return e.text }

// errReported ends a command that failed and has said all there is to say.
var errReported = errors.New("reported")

// errCheck ends a command that found a check that does not hold, and has said which.
var errCheck = errors.New("a check does not hold")

// run runs one command line and returns its exit code.
func run(ctx context.Context, t terminal, args []string) int {
	err := newRoot(t).Run(ctx, args)
	var usage usageError
	var decision decisionError
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errReported):
		return exitFailed
	case errors.Is(err, errCheck):
		return exitCheck
	case errors.As(err, &usage):
		fmt.Fprintf(t.err, "cadre: %s\nSee cadre --help, or cadre COMMAND --help.\n", usage.text)
		return exitUsage
	case errors.As(err, &decision):
		fmt.Fprintf(t.err, "cadre: %s\n", decision.text)
		return exitDecision
	}
	fmt.Fprintf(t.err, "cadre: %s\n", explain(err))
	return exitFailed
}

// explain returns what to tell whoever sits at the terminal. Our own failures come with their
// cause: here there is no log to look it up in.
func explain(err error) string {
	f, ok := fault.As(err)
	if !ok || f.Code == fault.Internal {
		return err.Error()
	}
	if f.Field != "" {
		return fmt.Sprintf("%s (%s)", f.Message, f.Field)
	}
	return f.Message
}

func newRoot(t terminal) *cli.Command {
	root := &cli.Command{
		Name:  "cadre",
		Usage: "one organisation as a graph, without a window",
		UsageText: `cadre COMMAND [options]

cadre demo --file acme.cadre              # the demo company in a new workspace
cadre serve --file acme.cadre             # the app and the API at a loopback address
cadre import --file acme.cadre staff.csv  # bring a later export of the same company in
cadre query --file acme.cadre headcount   # ask a question of the library`,
		Description:           "Exit codes: 0 done, 1 failed, 2 usage, 3 needs a decision (--yes takes it), 4 a check does not hold.\n\nCompletion for shells: cadre completion bash, zsh, fish or pwsh prints a script.",
		EnableShellCompletion: true,
		Commands: []*cli.Command{
			newServe(t), newDemo(t), newImport(t), newExport(t), newQuery(t), newWatch(t),
			newToken(t), newBackup(t), newRestore(t), newCheck(t), newVerify(t), newPurge(t), newMigrate(t), newVersion(t),
		},
		Action: func(_ context.Context, c *cli.Command) error {
			if c.Args().Present() {
				return usagef("there is no command %q", c.Args().First())
			}
			return cli.ShowRootCommandHelp(c)
		},
		Version:         host.Version(),
		HideVersion:     true,
		HideHelpCommand: true,
		Writer:          t.out,
		ErrWriter:       t.err,
		ExitErrHandler:  func(context.Context, *cli.Command, error) {}, // run decides about exit codes
	}
	// Walk fails only where its function does.
	_ = root.Walk(func(c *cli.Command) error {
		c.OnUsageError = func(_ context.Context, _ *cli.Command, err error, _ bool) error {
			return usagef("%s", strings.TrimSpace(err.Error()))
		}
		c.HideHelpCommand = true
		return nil
	})
	return root
}

// arguments returns the positional arguments of a command, which must be those that are named.
func arguments(c *cli.Command, names ...string) ([]string, error) {
	given := c.Args().Slice()
	if len(given) < len(names) {
		return nil, usagef("%s is missing", names[len(given)])
	}
	if len(given) > len(names) {
		return nil, usagef("unexpected %q", given[len(names)])
	}
	return given, nil
}

// newGroup returns a command that only has commands below it.
func newGroup(name, usage string, commands ...*cli.Command) *cli.Command {
	return &cli.Command{
		Name: name, Usage: usage, Commands: commands,
		Action: func(_ context.Context, c *cli.Command) error {
			if c.Args().Present() {
				return usagef("%s has no command %q", name, c.Args().First())
			}
			return usagef("say what to do with %s", name)
		},
	}
}

func newVersion(t terminal) *cli.Command {
	return &cli.Command{
		Name: "version", Usage: "print the version of this program",
		Action: func(_ context.Context, c *cli.Command) error {
			if _, err := arguments(c); err != nil {
				return err
			}
			_, err := fmt.Fprintln(t.out, host.Version())
			return err
		},
	}
}
