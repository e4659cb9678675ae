// Command cadre-desktop is Cadre in a window. It stands at the root because that is the folder which
// `wails build` compiles.
package main

import (
	"os"

	"cadre/desktop"
)

func main() {
	os.Exit(desktop.Run(os.Args[1:]))
}
