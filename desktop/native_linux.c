//go:build linux && desktop

#include "native_linux.h"
#include <string.h>
#include <webkit2/webkit2.h>
#include "_cgo_export.h"

static gboolean run_on_main(gpointer handle) {
	cadreRun((uintptr_t)handle);
	return G_SOURCE_REMOVE;
}

void cadre_on_main(uintptr_t handle) {
	g_idle_add(run_on_main, (gpointer)handle);
}

// Wails names the box around its web view; no other window of the process has one.
static GtkWidget *webview_box(GtkWindow *window) {
	GtkWidget *column = gtk_bin_get_child(GTK_BIN(window));
	if (!GTK_IS_BOX(column)) return NULL;
	GtkWidget *found = NULL;
	GList *children = gtk_container_get_children(GTK_CONTAINER(column));
	for (GList *c = children; c; c = c->next)
		if (strcmp(gtk_widget_get_name(GTK_WIDGET(c->data)), "webview-box") == 0) found = c->data;
	g_list_free(children);
	return found;
}

GtkWindow *cadre_window(void) {
	GtkWindow *found = NULL;
	GList *all = gtk_window_list_toplevels();
	for (GList *w = all; w; w = w->next)
		if (webview_box(GTK_WINDOW(w->data))) found = GTK_WINDOW(w->data);
	g_list_free(all);
	return found;
}

GtkWidget *cadre_menu_bar(GtkWindow *window, GtkWidget *earlier) {
	if (earlier) gtk_widget_destroy(earlier);
	GtkWidget *column = gtk_bin_get_child(GTK_BIN(window));
	GtkWidget *bar = gtk_menu_bar_new();
	gtk_box_pack_start(GTK_BOX(column), bar, FALSE, FALSE, 0);
	gtk_box_reorder_child(GTK_BOX(column), bar, 0);
	return bar;
}

GtkWidget *cadre_submenu(GtkWidget *parent, const char *label) {
	GtkWidget *head = gtk_menu_item_new_with_label(label);
	GtkWidget *menu = gtk_menu_new();
	gtk_menu_item_set_submenu(GTK_MENU_ITEM(head), menu);
	gtk_menu_shell_append(GTK_MENU_SHELL(parent), head);
	return menu;
}

void cadre_separator(GtkWidget *menu) {
	gtk_menu_shell_append(GTK_MENU_SHELL(menu), gtk_separator_menu_item_new());
}

static void chosen(GtkMenuItem *item, gpointer handle) {
	cadreChosen((uintptr_t)handle, GPOINTER_TO_INT(g_object_get_data(G_OBJECT(item), "cadre-number")));
}

GtkWidget *cadre_item(GtkWidget *menu, const char *label, uintptr_t handle, int number) {
	GtkWidget *item = gtk_menu_item_new_with_label(label);
	g_object_set_data(G_OBJECT(item), "cadre-number", GINT_TO_POINTER(number));
	g_signal_connect(item, "activate", G_CALLBACK(chosen), (gpointer)handle);
	gtk_menu_shell_append(GTK_MENU_SHELL(menu), item);
	return item;
}

void cadre_item_update(GtkWidget *item, const char *label, int enabled) {
	gtk_menu_item_set_label(GTK_MENU_ITEM(item), label);
	gtk_widget_set_sensitive(item, enabled);
}

void cadre_item_key(GtkWidget *item, guint key, GdkModifierType modifiers, GtkAccelGroup *bound) {
	if (bound) {
		gtk_widget_add_accelerator(item, "activate", bound, key, modifiers, GTK_ACCEL_VISIBLE);
		return;
	}
	gtk_accel_label_set_accel(GTK_ACCEL_LABEL(gtk_bin_get_child(GTK_BIN(item))), key, modifiers);
}

void cadre_cancel_dialogs(void) {
	GList *all = gtk_window_list_toplevels();
	for (GList *w = all; w; w = w->next)
		if (GTK_IS_DIALOG(w->data)) gtk_dialog_response(GTK_DIALOG(w->data), GTK_RESPONSE_CANCEL);
	g_list_free(all);
}

static void page_died(WebKitWebView *view, WebKitWebProcessTerminationReason reason, gpointer uri) {
	g_warning("the process that renders the page ended (reason %d)", reason);
	webkit_web_view_load_uri(view, uri);
}

// There is one window: what would open another is asked for like any way out, and never opens it.
static gboolean page_goes(WebKitWebView *view, WebKitPolicyDecision *decision, WebKitPolicyDecisionType type, gpointer handle) {
	if (type == WEBKIT_POLICY_DECISION_TYPE_RESPONSE) return FALSE;
	WebKitNavigationAction *action = webkit_navigation_policy_decision_get_navigation_action(WEBKIT_NAVIGATION_POLICY_DECISION(decision));
	const char *uri = webkit_uri_request_get_uri(webkit_navigation_action_get_request(action));
	int stays = cadreGoes((uintptr_t)handle, (char *)uri);
	if (stays || type == WEBKIT_POLICY_DECISION_TYPE_NEW_WINDOW_ACTION) {
		webkit_policy_decision_ignore(decision);
		return TRUE;
	}
	return FALSE;
}

// webview is the one of the window; Wails makes no other.
static GtkWidget *webview(GtkWindow *window) {
	GtkWidget *found = NULL;
	GList *children = gtk_container_get_children(GTK_CONTAINER(webview_box(window)));
	for (GList *c = children; c; c = c->next)
		if (WEBKIT_IS_WEB_VIEW(c->data)) found = c->data;
	g_list_free(children);
	return found;
}

void cadre_watch_page(GtkWindow *window, const char *stopped_uri, uintptr_t handle) {
	GtkWidget *view = webview(window);
	g_signal_connect(view, "web-process-terminated", G_CALLBACK(page_died), g_strdup(stopped_uri)); // for good: so is the window
	g_signal_connect(view, "decide-policy", G_CALLBACK(page_goes), (gpointer)handle);
}

// WebKit asks for what a drag brings as soon as it comes over the page; we keep the file with the drag.
static void drag_brings(GtkWidget *view, GdkDragContext *drag, gint x, gint y, GtkSelectionData *data, guint info, guint time, gpointer unused) {
	gchar **uris = gtk_selection_data_get_uris(data); // NULL for what is no list of addresses
	char *path = NULL;
	for (gchar **uri = uris; uri && *uri && !path; uri++) {
		GFile *file = g_file_new_for_uri(*uri);
		path = g_file_get_path(file);
		g_object_unref(file);
	}
	g_strfreev(uris);
	if (path) g_object_set_data_full(G_OBJECT(drag), "cadre-file", path, g_free);
}

// What the page itself gave to a drag is no file that a person brought: that would let a script read the disk.
static gboolean drag_ends_in(GSignalInvocationHint *hint, guint count, const GValue *values, gpointer handle) {
	GObject *drag = g_value_get_object(&values[1]);
	if (WEBKIT_IS_WEB_VIEW(g_value_get_object(&values[0]))) {
		char *path = gtk_drag_get_source_widget(GDK_DRAG_CONTEXT(drag)) ? NULL : g_object_get_data(drag, "cadre-file");
		cadreDropped((uintptr_t)handle, path ? path : "");
	}
	return TRUE; // the next one as well
}

void cadre_watch_drops(GtkWindow *window, uintptr_t handle) {
	g_signal_connect(webview(window), "drag-data-received", G_CALLBACK(drag_brings), NULL);
	// A handler would not be asked: WebKit's own comes first and ends the signal.
	g_signal_add_emission_hook(g_signal_lookup("drag-drop", GTK_TYPE_WIDGET), 0, drag_ends_in, (gpointer)handle, NULL);
}
