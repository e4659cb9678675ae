// A file manager of one file: a window at the top right corner of the screen, out of which the file can be dragged.
//   drag-source FILE
#include <gtk/gtk.h>

static void give(GtkWidget *widget, GdkDragContext *drag, GtkSelectionData *data, guint info, guint time, gpointer uri) {
	char *uris[] = {uri, NULL};
	gtk_selection_data_set_uris(data, uris);
}

int main(int argc, char **argv) {
	gtk_init(&argc, &argv);
	char *uri = argc == 2 ? g_filename_to_uri(argv[1], NULL, NULL) : NULL;
	if (!uri) return 2;
	GtkWidget *window = gtk_window_new(GTK_WINDOW_TOPLEVEL);
	gtk_window_set_title(GTK_WINDOW(window), "drag-source");
	GtkWidget *file = gtk_event_box_new();
	gtk_widget_set_size_request(file, 40, 40);
	gtk_container_add(GTK_CONTAINER(window), file);
	gtk_drag_source_set(file, GDK_BUTTON1_MASK, NULL, 0, GDK_ACTION_COPY);
	gtk_drag_source_add_uri_targets(file);
	g_signal_connect(file, "drag-data-get", G_CALLBACK(give), uri);
	g_signal_connect(window, "destroy", G_CALLBACK(gtk_main_quit), NULL);
	gtk_window_move(GTK_WINDOW(window), gdk_screen_width() - 40, 0);
	gtk_widget_show_all(window);
	gtk_main();
	return 0;
}
