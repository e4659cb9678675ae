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

void cadre_watch_page(GtkWindow *window, const char *stopped_uri, uintptr_t handle) {
	GtkWidget *box = webview_box(window);
	GList *children = gtk_container_get_children(GTK_CONTAINER(box));
	for (GList *c = children; c; c = c->next) {
		if (!WEBKIT_IS_WEB_VIEW(c->data)) continue;
		g_signal_connect(c->data, "web-process-terminated", G_CALLBACK(page_died), g_strdup(stopped_uri)); // for good: so is the window
		g_signal_connect(c->data, "decide-policy", G_CALLBACK(page_goes), (gpointer)handle);
	}
	g_list_free(children);
}
