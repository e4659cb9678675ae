// Package floor answers the reference queries as fast as plain Go can over the same rows: SQL
// written by hand, scanned into structs, encoded by encoding/json, served by net/http. It knows
// the tables, and nothing of Cadre's code; it checks nobody and validates nothing. What our server
// takes is compared with it.
package floor

import (
	"context"
	"database/sql"

	_ "github.com/mattn/go-sqlite3" // the driver that database/sql is opened with
)

// AddIndexes gives a copy of a workspace the indexes that the statements of this package use.
func AddIndexes(ctx context.Context, path string) error {
	db, err := sql.Open("sqlite3", "file:"+path)
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.ExecContext(ctx, `
		DROP TABLE changes; -- nine tenths of the file, and no query asks for them
		VACUUM;
		CREATE INDEX floor_reports ON positions (reports_to_id);
		CREATE INDEX floor_holders ON assignments (position_id, person_id, kind, starts_on, ends_on, id);
		CREATE INDEX floor_held ON assignments (person_id);
		CREATE INDEX floor_members ON memberships (team_id);
		CREATE INDEX floor_teams ON memberships (position_id, allocation DESC, id, team_id);
		CREATE INDEX floor_locations ON persons (location, name, id);
		ANALYZE;`)
	return err
}
