// GTK calls that Go cannot make by itself: macros, variadic functions, callbacks with a handle.
#pragma once
#include <stdint.h>
#include <gtk/gtk.h>

// cadre_on_main runs the Go function behind handle on GTK's thread, which alone may touch widgets.
void cadre_on_main(uintptr_t handle);

// cadre_window is the window that Wails made; NULL while there is none.
GtkWindow *cadre_window(void);

// cadre_menu_bar puts an empty menu bar at the head of the window, in the place of an earlier one.
GtkWidget *cadre_menu_bar(GtkWindow *window, GtkWidget *earlier);

// cadre_submenu appends a pull-down to a menu bar or menu.
GtkWidget *cadre_submenu(GtkWidget *parent, const char *label);
void cadre_separator(GtkWidget *menu);

// cadre_item appends a line that tells handle, with its number, when it is chosen.
GtkWidget *cadre_item(GtkWidget *menu, const char *label, uintptr_t handle, int number);
void cadre_item_update(GtkWidget *item, const char *label, int enabled);

// cadre_item_key shows a key beside a line and, if bound is set, makes the window listen for it.
void cadre_item_key(GtkWidget *item, guint key, GdkModifierType modifiers, GtkAccelGroup *bound);

// cadre_cancel_dialogs answers every open dialog as its Cancel would.
void cadre_cancel_dialogs(void);

// cadre_watch_page shows stopped_uri when the process that renders the page dies, and asks handle before the page
// goes anywhere or opens a window.
void cadre_watch_page(GtkWindow *window, const char *stopped_uri, uintptr_t handle);

// cadre_watch_drops tells handle of everything that another program's drag lets go over the page: the path of its first
// file, or an empty text where it brings none.
void cadre_watch_drops(GtkWindow *window, uintptr_t handle);
