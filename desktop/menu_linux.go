//go:build linux && desktop

package desktop

// #include <stdlib.h>
// #include "native_linux.h"
import "C"

import (
	"context"
	"runtime/cgo"
	"strings"
	"unicode/utf8"
	"unsafe"
)

// setMenu shows a menu bar, in the place of the one before.
func (n *native) setMenu(_ context.Context, bar []menu) {
	onMain(func(window *C.GtkWindow) { n.menu.show(window, bar, n.handle) })
}

// nativeMenu is the menu bar that is shown. Only GTK's thread touches it.
//
// It is ours and not Wails's: see "Why the menu is ours on Linux" in README.md.
type nativeMenu struct {
	shape  string
	bar    *C.GtkWidget
	keys   *C.GtkAccelGroup
	lines  []menuItem     // by number
	drawn  []*C.GtkWidget // by number
	handle cgo.Handle
}

func (m *nativeMenu) show(window *C.GtkWindow, bar []menu, handle cgo.Handle) {
	if next := shape(bar); next != m.shape {
		m.shape, m.handle = next, handle
		m.build(window, bar)
		return
	}
	m.lines = m.lines[:0]
	for _, pullDown := range bar {
		m.relabel(pullDown.items)
	}
}

// relabel changes what lines say in place, so that a pull-down that is open stays open.
func (m *nativeMenu) relabel(items []menuItem) {
	for _, item := range items {
		switch {
		case item.items != nil:
			m.relabel(item.items)
		case !item.isSeparator():
			m.update(m.drawn[len(m.lines)], item)
			m.lines = append(m.lines, item)
		}
	}
}

func (m *nativeMenu) build(window *C.GtkWindow, bar []menu) {
	m.lines, m.drawn = nil, nil
	m.bar = C.cadre_menu_bar(window, m.bar)
	if m.keys != nil { // not before the lines that hang on it are gone
		C.gtk_window_remove_accel_group(window, m.keys)
		C.g_object_unref(C.gpointer(m.keys))
	}
	m.keys = C.gtk_accel_group_new()
	C.gtk_window_add_accel_group(window, m.keys)
	for _, pullDown := range bar {
		m.buildItems(m.subMenu(m.bar, pullDown.label), pullDown.items)
	}
	C.gtk_widget_show_all(m.bar)
}

func (m *nativeMenu) subMenu(parent *C.GtkWidget, label string) *C.GtkWidget {
	text := C.CString(label)
	defer C.free(unsafe.Pointer(text))
	return C.cadre_submenu(parent, text)
}

func (m *nativeMenu) buildItems(parent *C.GtkWidget, items []menuItem) {
	for _, item := range items {
		switch {
		case item.items != nil:
			m.buildItems(m.subMenu(parent, item.label), item.items)
		case item.isSeparator():
			C.cadre_separator(parent)
		default:
			m.buildLine(parent, item)
		}
	}
}

func (m *nativeMenu) buildLine(parent *C.GtkWidget, item menuItem) {
	text := C.CString(item.label)
	defer C.free(unsafe.Pointer(text))
	drawn := C.cadre_item(parent, text, C.uintptr_t(m.handle), C.int(len(m.lines)))
	m.update(drawn, item)
	if key, modifiers, ok := gdkKey(item.shortcut); ok {
		bound := m.keys
		if !item.bound {
			bound = nil
		}
		C.cadre_item_key(drawn, key, modifiers, bound)
	}
	m.lines, m.drawn = append(m.lines, item), append(m.drawn, drawn)
}

func (m *nativeMenu) update(drawn *C.GtkWidget, item menuItem) {
	text := C.CString(item.label)
	defer C.free(unsafe.Pointer(text))
	enabled := C.int(1)
	if item.disabled {
		enabled = 0
	}
	C.cadre_item_update(drawn, text, enabled)
}

//export cadreChosen
func cadreChosen(handle C.uintptr_t, number C.int) {
	m := cgo.Handle(handle).Value().(*nativeMenu)
	if line := m.lines[number]; line.choose != nil {
		go line.choose() // it may open a dialog, which needs this thread
	}
}

// gdkKey reads a shortcut of the registry; not ok for keys in turn ("G P"), which GTK cannot show.
func gdkKey(shortcut string) (key C.guint, modifiers C.GdkModifierType, ok bool) {
	parts := keyParts(shortcut)
	if len(parts) == 0 {
		return 0, 0, false
	}
	for _, part := range parts[:len(parts)-1] {
		switch part {
		case "Mod":
			modifiers |= C.GDK_CONTROL_MASK
		case "Shift":
			modifiers |= C.GDK_SHIFT_MASK
		case "Alt":
			modifiers |= C.GDK_MOD1_MASK
		}
	}
	last := parts[len(parts)-1]
	if r, size := utf8.DecodeRuneInString(last); size == len(last) {
		return C.gdk_keyval_to_lower(C.gdk_unicode_to_keyval(C.guint32(r))), modifiers, true
	}
	name := C.CString(strings.TrimPrefix(last, "Arrow"))
	defer C.free(unsafe.Pointer(name))
	key = C.gdk_keyval_from_name(name)
	return key, modifiers, key != C.GDK_KEY_VoidSymbol
}
