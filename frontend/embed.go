// Package frontend carries the built web app inside the program.
//
// It owns nothing but the bytes: which path answers what is the server's matter. A placeholder in dist keeps the
// package compiling before the web app has been built; [Dist] then holds no index.html, and the server says so.
package frontend

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var files embed.FS

// Dist holds the built web app with index.html at its root.
var Dist fs.FS = mustSub(files, "dist")

// mustSub cannot fail at run time: the folder is part of the program or the program does not compile.
func mustSub(fsys fs.FS, dir string) fs.FS {
	sub, err := fs.Sub(fsys, dir)
	if err != nil {
		panic("frontend: embedded folder " + dir + ": " + err.Error())
	}
	return sub
}
