package desktop

import (
	"errors"
	"flag"
	"fmt"
	"io"
)

// arguments is what the program was started with: the same few in every window.
type arguments struct {
	file    string // the workspace to open; empty for the default one
	version bool
}

const usage = `Cadre: the organisation as a graph, in a window.

usage: cadre-desktop [FILE]     opens the workspace FILE, which is created where there is none
       cadre-desktop -version   prints the version
`

// parseArguments reads a command line without the program's name. It answers flag.ErrHelp where help was asked for.
func parseArguments(line []string) (arguments, error) {
	var asked arguments
	flags := flag.NewFlagSet("cadre-desktop", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.BoolVar(&asked.version, "version", false, "")
	if err := flags.Parse(line); err != nil {
		return arguments{}, err
	}
	if flags.NArg() > 1 {
		return arguments{}, errors.New("a window opens one workspace")
	}
	asked.file = flags.Arg(0)
	return asked, nil
}

// explain prints what was wrong with a command line, or the help that was asked for, and answers the exit code.
func explain(err error, out, errOut io.Writer) int {
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(out, usage)
		return 0
	}
	fmt.Fprintf(errOut, "cadre-desktop: %v\n\n%s", err, usage)
	return 2
}
