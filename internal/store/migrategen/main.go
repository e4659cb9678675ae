// Command migrategen writes the next migration of both dialects: what leads from the migrations
// that exist to the Ent schema as it is generated. It writes nothing where they agree.
//
//	go run ./internal/store/migrategen NAME
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"

	"ariga.io/atlas/sql/migrate"

	"cadre/internal/store/migrategen/diff"
)

func main() {
	if len(os.Args) != 2 || !regexp.MustCompile(`^[a-z0-9_]+$`).MatchString(os.Args[1]) {
		fmt.Fprintln(os.Stderr, "usage: migrategen NAME   (small letters, digits and underscores: what the migration does)")
		os.Exit(2)
	}
	if err := run(context.Background(), os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "migrategen:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, name string) error {
	for _, d := range diff.Dialects() {
		dir, err := migrate.NewLocalDir(filepath.Join("ent", "migrate", "migrations", d.Name))
		if err != nil {
			return fmt.Errorf("run me at the root of the project: %w", err)
		}
		switch err := d.Write(ctx, dir, name); {
		case errors.Is(err, migrate.ErrNoPlan):
			fmt.Printf("%s: the migrations and the schema agree\n", d.Name)
		case err != nil:
			return fmt.Errorf("%s: %w", d.Name, err)
		default:
			fmt.Printf("%s: wrote a migration\n", d.Name)
		}
	}
	return nil
}
