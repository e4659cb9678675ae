package org_test

import (
	"flag"
	"os"
	"testing"
)

// TestMain lets each property be tried on 40 random organisations of each database, unless
// -rapid.checks says otherwise: every one builds a workspace, and all tests are run before each commit.
func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", "40"); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}
