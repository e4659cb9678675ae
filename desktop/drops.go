package desktop

import "sync"

// drops holds the file that was last let go over the page until the page takes it, once. Only what a person dropped
// from another program ever gets here. README.md says why the page is not simply given it.
type drops struct {
	mu   sync.Mutex
	path string
}

// let is told of each drop; one without a file takes the place of one with.
func (d *drops) let(path string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.path = path
}

// take answers the file of the last drop; empty where there was none, or it was taken.
func (d *drops) take() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	path := d.path
	d.path = ""
	return path
}
