//go:build linux && desktop

package desktop

/*
#cgo pkg-config: gtk+-3.0
#cgo webkit2_41 pkg-config: webkit2gtk-4.1
#cgo !webkit2_41 pkg-config: webkit2gtk-4.0
#include <stdlib.h>
#include "native_linux.h"
*/
import "C"

import (
	"context"
	"runtime/cgo"
	"strings"
	"unsafe"
)

// native is the part of the window that this operating system draws. Its methods may be called from any
// goroutine but GTK's own; they run on GTK's thread, one after another.
type native struct {
	menu   nativeMenu
	handle cgo.Handle
}

func newNative() *native {
	n := &native{}
	n.handle = cgo.NewHandle(&n.menu)
	return n
}

// onMain runs f on GTK's thread, with the window, and waits for it. Without a window it does nothing.
func onMain(f func(window *C.GtkWindow)) {
	done := make(chan struct{})
	h := cgo.NewHandle(func() {
		defer close(done)
		if window := C.cadre_window(); window != nil {
			f(window)
		}
	})
	C.cadre_on_main(C.uintptr_t(h))
	<-done
}

//export cadreRun
func cadreRun(handle C.uintptr_t) {
	h := cgo.Handle(handle)
	run := h.Value().(func())
	h.Delete()
	run()
}

// watchPage shows the page that says so when the process that renders the app dies; without it the window
// would stay white. Before a page goes anywhere, goes is asked, and keeps it where it is by answering true.
func (n *native) watchPage(_ context.Context, goes func(address string) (stays bool)) {
	uri := C.CString("wails://" + windowHost + stoppedPath)
	defer C.free(unsafe.Pointer(uri))
	handle := cgo.NewHandle(goes)
	onMain(func(window *C.GtkWindow) { C.cadre_watch_page(window, uri, C.uintptr_t(handle)) })
}

//export cadreGoes
func cadreGoes(handle C.uintptr_t, address *C.char) C.int {
	goes := cgo.Handle(handle).Value().(func(string) bool)
	if goes(C.GoString(address)) {
		return 1
	}
	return 0
}

// watchDrops tells dropped of whatever another program's drag lets go over the page, before the page hears of it: the
// path of a file, or "" for anything else.
func (n *native) watchDrops(_ context.Context, dropped func(path string)) {
	handle := cgo.NewHandle(dropped)
	onMain(func(window *C.GtkWindow) { C.cadre_watch_drops(window, C.uintptr_t(handle)) })
}

//export cadreDropped
func cadreDropped(handle C.uintptr_t, path *C.char) {
	cgo.Handle(handle).Value().(func(string))(C.GoString(path))
}

// screens lists the usable part of each screen.
func (n *native) screens(context.Context) []rect {
	var screens []rect
	onMain(func(window *C.GtkWindow) {
		display := C.gtk_widget_get_display((*C.GtkWidget)(unsafe.Pointer(window)))
		for i := range C.gdk_display_get_n_monitors(display) {
			var area C.GdkRectangle
			C.gdk_monitor_get_workarea(C.gdk_display_get_monitor(display, i), &area)
			screens = append(screens, rect{X: int(area.x), Y: int(area.y), Width: int(area.width), Height: int(area.height)})
		}
	})
	return screens
}

// put moves and sizes the window.
func (n *native) put(_ context.Context, p place) {
	onMain(func(window *C.GtkWindow) {
		C.gtk_window_resize(window, C.gint(p.Width), C.gint(p.Height))
		C.gtk_window_move(window, C.gint(p.X), C.gint(p.Y))
	})
}

// placeNow tells where the window stands. Its size and spot are those of before where it is maximised.
func (n *native) placeNow(_ context.Context, before place) place {
	now := before
	onMain(func(window *C.GtkWindow) {
		now.Maximised = C.gtk_window_is_maximized(window) != 0
		if now.Maximised {
			return
		}
		var x, y, width, height C.gint
		C.gtk_window_get_position(window, &x, &y)
		C.gtk_window_get_size(window, &width, &height)
		now.X, now.Y, now.Width, now.Height = int(x), int(y), int(width), int(height)
	})
	return now
}

// focus brings the window before all others.
func (n *native) focus(context.Context) {
	onMain(func(window *C.GtkWindow) { C.gtk_window_present(window) })
}

// cancelDialogs ends dialogs that are open: GTK's main loop does not end before they do.
func (n *native) cancelDialogs() {
	onMain(func(*C.GtkWindow) { C.cadre_cancel_dialogs() })
}

// dialogText makes a text safe to hand to Wails, which takes it for a printf format on Linux.
func dialogText(text string) string { return strings.ReplaceAll(text, "%", "%%") }
