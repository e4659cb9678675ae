package host

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"

	"cadre/internal/access"
)

// newmanFolder is where Postman's own runner is, as scripts/conformance.sh installs it.
const newmanFolder = "../conformance/scim"

// Microsoft's collection of SCIM requests is run by newman on each database, and answered as it expects, but for what
// known.json lists with the reason. The script that installs newman asks for this test, and then it is not skipped.
func TestCollectionOfProvisioning(t *testing.T) {
	if _, err := os.Stat(newmanFolder + "/node_modules/newman"); err != nil && os.Getenv("CADRE_NEWMAN") == "" {
		t.Skip("newman is not installed; scripts/conformance.sh installs it and runs this: ", err)
	}
	provideOnEach(t, "", func(t *testing.T, p *provider) {
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			p.h.ServeHTTP(w, r.WithContext(access.With(context.WithoutCancel(r.Context()), p.viewer)))
		}))
		defer s.Close()
		run := exec.CommandContext(t.Context(), "node", newmanFolder+"/collection.mjs", s.URL)
		run.Env = append(os.Environ(), "CADRE_TOKEN=-")
		out, err := run.CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		t.Log(strings.TrimSpace(string(out)))
	})
}
