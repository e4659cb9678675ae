package host

import (
	"log/slog"
	"net/http"
	"strings"

	"cadre/internal/fault"
	"cadre/server/gqlhttp"
)

// refuse answers a download that failed before any of it was written. What is our own failure is
// logged with its cause, under what was being done.
func refuse(out http.ResponseWriter, r *http.Request, log *slog.Logger, doing string, err error) {
	f, ok := fault.As(err)
	if !ok || f.Code == fault.Internal {
		log.ErrorContext(r.Context(), "internal error", "doing", doing, "cause", err)
		gqlhttp.WriteError(out, r, http.StatusInternalServerError, fault.New(fault.Internal, "Something went wrong on our side."))
		return
	}
	gqlhttp.WriteError(out, r, statuses[f.Code], f)
}

// refuseUnfit answers that a format cannot hold what is asked for. To ask again later would not help, so that it is not the
// 429 of an allowance that is used up.
func refuseUnfit(out http.ResponseWriter, r *http.Request, log *slog.Logger, err error) {
	if f, ok := fault.As(err); ok && f.Code == fault.LimitExceeded {
		gqlhttp.WriteError(out, r, http.StatusUnprocessableEntity, f)
		return
	}
	refuse(out, r, log, "export", err)
}

// statuses are those of HTTP for the codes that are no failure of our own.
var statuses = map[fault.Code]int{fault.InvalidInput: http.StatusBadRequest, fault.NotFound: http.StatusNotFound, fault.Conflict: http.StatusConflict,
	fault.Forbidden: http.StatusForbidden, fault.Unauthenticated: http.StatusUnauthorized, fault.LimitExceeded: http.StatusTooManyRequests}

// maxFileWord bounds each part of the name of a downloaded file, in characters.
const maxFileWord = 70

// fileName makes the name of a file of what it is about, part by part. A part of which nothing is
// left is left out.
func fileName(parts ...string) string {
	var words []string
	for _, part := range parts {
		if word := fileWord(part); word != "" {
			words = append(words, word)
		}
	}
	return strings.Join(words, "-")
}

// fileWord leaves of a text the letters and digits that every system takes.
func fileWord(text string) string {
	name := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9':
			return r
		}
		return '-'
	}, text)
	name = strings.Join(strings.FieldsFunc(name, func(r rune) bool { return r == '-' }), "-")
	return strings.TrimRight(name[:min(len(name), maxFileWord)], "-")
}
