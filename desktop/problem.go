package desktop

import (
	_ "embed"
	"encoding/json"
	"html/template"
	"net/http"
	"strings"

	"cadre/internal/fault"
)

//go:embed problem.html
var problemHTML string

var problemTemplate = template.Must(template.New("problem").Parse(problemHTML))

// stoppedPath is the page that takes the place of one whose renderer crashed.
const stoppedPath = "/window/stopped"

// problemPage stands alone: it needs no script, no style sheet and no workspace.
type problemPage struct {
	Title, Message, Hint, Again string
}

// serveProblem says what is wrong: as a page where one was asked for, as a GraphQL error otherwise.
func serveProblem(w http.ResponseWriter, r *http.Request, problem error) {
	message := messageOf(problem)
	header := w.Header()
	header.Set("Cache-Control", "no-store")
	if r.Method != http.MethodGet || !wantsPage(r) {
		header.Set("Content-Type", "application/json; charset=utf-8")
		w.WriteHeader(http.StatusServiceUnavailable)
		_ = json.NewEncoder(w).Encode(map[string]any{"errors": []any{map[string]any{ // fails only where the page has gone
			"message": message, "extensions": map[string]any{"code": fault.CodeOf(problem)},
		}}})
		return
	}
	servePage(w, http.StatusInternalServerError, problemPage{
		Title:   "Cadre cannot show this workspace",
		Message: message,
		Hint:    "Another one can be opened from the menu Workspace.",
		Again:   "Try again",
	})
}

func serveStopped(w http.ResponseWriter) {
	servePage(w, http.StatusOK, problemPage{
		Title:   "The page stopped working",
		Message: "Cadre itself still runs, and everything that was saved is safe.",
		Again:   "Show it again",
	})
}

func servePage(w http.ResponseWriter, status int, page problemPage) {
	header := w.Header()
	header.Set("Content-Type", "text/html; charset=utf-8")
	header.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
	w.WriteHeader(status)
	_ = problemTemplate.Execute(w, page) // fails only where the page has gone
}

// wantsPage tells a navigation from a request that a script made.
func wantsPage(r *http.Request) bool {
	return strings.Contains(r.Header.Get("Accept"), "text/html") || r.URL.Path == "/"
}

// messageOf is what a person is told: never the cause, which is for the log.
func messageOf(err error) string {
	if f, ok := fault.As(err); ok {
		return f.Message
	}
	return "Something went wrong on our side."
}
