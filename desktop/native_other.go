//go:build !linux || !desktop

package desktop

import (
	"context"
	goruntime "runtime"
	"strings"

	wailsmenu "github.com/wailsapp/wails/v2/pkg/menu"
	"github.com/wailsapp/wails/v2/pkg/menu/keys"
	"github.com/wailsapp/wails/v2/pkg/runtime"
)

// native is the part of the window that this operating system draws, by way of Wails.
type native struct{}

func newNative() *native { return &native{} }

// watchPage does nothing: WebView2 and WKWebView start a page anew by themselves when its process dies, and
// tell nobody where a page goes. There, page.js alone keeps links from leading the window away.
func (n *native) watchPage(context.Context, func(string) bool) {}

// watchDrops does nothing: WebView2 and WKWebView hand the files of a drop to the page.
func (n *native) watchDrops(context.Context, func(string)) {}

// screens lists the screen that the window is on; Wails counts places from its corner.
func (n *native) screens(ctx context.Context) []rect {
	all, err := runtime.ScreenGetAll(ctx)
	if err != nil {
		return nil
	}
	for _, screen := range all {
		if screen.IsCurrent {
			return []rect{{Width: screen.Size.Width, Height: screen.Size.Height}}
		}
	}
	return nil
}

// put moves and sizes the window.
func (n *native) put(ctx context.Context, p place) {
	runtime.WindowSetSize(ctx, p.Width, p.Height)
	runtime.WindowSetPosition(ctx, p.X, p.Y)
}

// placeNow tells where the window stands. Its size and spot are those of before where it is maximised.
func (n *native) placeNow(ctx context.Context, before place) place {
	now := before
	now.Maximised = runtime.WindowIsMaximised(ctx)
	if !now.Maximised && !runtime.WindowIsMinimised(ctx) {
		now.X, now.Y = runtime.WindowGetPosition(ctx)
		now.Width, now.Height = runtime.WindowGetSize(ctx)
	}
	return now
}

// focus brings the window before all others.
func (n *native) focus(ctx context.Context) {
	runtime.WindowUnminimise(ctx)
	runtime.Show(ctx)
}

// cancelDialogs does nothing: the end of the program ends its dialogs.
func (n *native) cancelDialogs() {}

func dialogText(text string) string { return text }

// setMenu shows a menu bar, in the place of the one before.
func (n *native) setMenu(ctx context.Context, bar []menu) {
	root := wailsmenu.NewMenu()
	if goruntime.GOOS == "darwin" {
		root.Append(wailsmenu.AppMenu())
	}
	for _, pullDown := range bar {
		fill(root.AddSubmenu(pullDown.label), pullDown.items)
		if goruntime.GOOS == "darwin" && pullDown.label == "Edit" {
			// Without it a Mac has no copy and paste in fields.
			root.Append(wailsmenu.EditMenu())
		}
	}
	runtime.MenuSetApplicationMenu(ctx, root)
	runtime.MenuUpdateApplicationMenu(ctx)
}

func fill(parent *wailsmenu.Menu, items []menuItem) {
	for _, item := range items {
		switch {
		case item.items != nil:
			fill(parent.AddSubmenu(item.label), item.items)
		case item.isSeparator():
			parent.AddSeparator()
		default:
			line := parent.AddText(item.label, accelerator(item), func(*wailsmenu.CallbackData) { item.choose() })
			line.Disabled = item.disabled
		}
	}
}

// accelerator is the key of a line that the menu listens for. Wails has no way to show a key and leave it to
// the page, and a key that both listen for would run a command twice.
func accelerator(item menuItem) *keys.Accelerator {
	parts := keyParts(item.shortcut)
	if !item.bound || len(parts) == 0 {
		return nil
	}
	spelled := strings.ReplaceAll(strings.ToLower(strings.Join(parts, "+")), "mod+", "cmdorctrl+")
	key, err := keys.Parse(spelled)
	if err != nil {
		return nil // a key that Wails does not know: the line can still be chosen
	}
	return key
}
