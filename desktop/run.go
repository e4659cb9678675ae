package desktop

import (
	_ "embed"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
	"github.com/wailsapp/wails/v2/pkg/options/linux"
	"github.com/wailsapp/wails/v2/pkg/options/mac"

	"cadre/internal/fault"
)

//go:embed page.js
var pageScript string

//go:embed icon.png
var icon []byte

// instanceID is how a second start finds the first.
const instanceID = "cadre-7d1f2c5e"

// Run shows the window until it is closed and answers the program's exit code. line is the command line
// without the program's name.
func Run(line []string) int {
	asked, err := parseArguments(line)
	if err != nil {
		return explain(err, os.Stdout, os.Stderr)
	}
	if asked.version {
		fmt.Println(programName, version())
		return 0
	}
	// A window has no use for a line per request.
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	if err := show(asked.file, log); err != nil {
		fmt.Fprintln(os.Stderr, "cadre-desktop:", err)
		return 1
	}
	return 0
}

// show opens the window on a file, or on the workspace of the last time where none is named.
func show(file string, log *slog.Logger) error {
	config, err := configFolder()
	if err != nil {
		return fmt.Errorf("find the user's config folder: %w", err)
	}
	remembered, err := remember(filepath.Join(config, "window.json"))
	if err != nil {
		log.Warn("what the window remembered cannot be read; starting afresh", "error", err)
	}
	first, err := firstWorkspace(file, remembered)
	if err != nil {
		return err
	}
	w := &window{log: log, memory: remembered, native: newNative(), ready: make(chan struct{}), shown: remembered.last()}
	w.feed.log, w.feed.emit = log, w.changed
	w.desk = &desk{open: openFiles(log), first: first, arrived: w.arrived, log: log}
	return wails.Run(w.options())
}

// firstWorkspace is the absolute path of what opens first: what was asked for, or else what was open last where it is still
// there, or else the default one, whose folder is made.
func firstWorkspace(file string, m *memory) (string, error) {
	if file != "" {
		return filepath.Abs(file)
	}
	if last := m.last(); last != "" && exists(last) {
		return last, nil
	}
	path, err := DefaultWorkspace()
	if err != nil {
		return "", err
	}
	return path, os.MkdirAll(filepath.Dir(path), 0o700)
}

func (w *window) options() *options.App {
	known := w.memory.place().sized()
	state := options.Normal
	if known.Maximised {
		state = options.Maximised
	}
	return &options.App{
		Title:            programName,
		Width:            known.Width,
		Height:           known.Height,
		MinWidth:         leastWidth,
		MinHeight:        leastHeight,
		WindowStartState: state,
		AssetServer:      &assetserver.Options{Handler: w},
		OnStartup:        w.started,
		OnDomReady:       w.pageLoaded,
		OnBeforeClose:    w.beforeClose,
		OnShutdown:       w.ended,
		Bind:             []any{&Bridge{window: w}},
		// Only pages of the app itself may call the bridge.
		BindingsAllowedOrigins: "",
		ErrorFormatter:         func(err error) any { return refusal{messageOf(err), fault.CodeOf(err)} },
		SingleInstanceLock:     &options.SingleInstanceLock{UniqueId: instanceID, OnSecondInstanceLaunch: w.secondStart},
		Linux: &linux.Options{
			Icon:        icon,
			ProgramName: "cadre",
			// With a GPU, some drivers show a white window; the chart draws fast enough without.
			WebviewGpuPolicy: linux.WebviewGpuPolicyNever,
		},
		Mac: &mac.Options{About: &mac.AboutInfo{Title: programName, Message: version(), Icon: icon}},
	}
}
