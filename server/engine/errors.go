package engine

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"cadre/internal/fault"
	"cadre/server/guard"
)

// What an error list may hold, so that a small request never gets a large answer.
const (
	maxErrors       = 100
	maxMessageBytes = 300
)

const tooSlow = "The query took too long; ask for less at once."

// failures counts the errors of one response: a list of ten thousand rows, each with its error, must
// neither be answered nor logged ten thousand times.
type failures struct{ n atomic.Int64 }

func (f *failures) renew() { f.n.Store(0) }

type failuresKey struct{}

func withFailures(ctx context.Context, f *failures) context.Context {
	return context.WithValue(ctx, failuresKey{}, f)
}

// present turns what a resolver answered into what a client may see: a fault with its code, field
// and details; anything else as INTERNAL with a number under which the log has the cause. Beyond
// the hundredth error of a response it answers nil, which adds none.
func (e *Engine) present(ctx context.Context, err error) *gqlerror.Error {
	if errors.Is(err, guard.ErrStopped) || errors.Is(err, context.Canceled) {
		return nil
	}
	if f, ok := ctx.Value(failuresKey{}).(*failures); ok && f.n.Add(1) > maxErrors {
		return nil
	}
	shown := &gqlerror.Error{Path: graphql.GetPath(ctx)}
	var raised *gqlerror.Error
	if errors.As(err, &raised) {
		shown.Locations = raised.Locations
		if raised.Path != nil {
			shown.Path = raised.Path
		}
	}
	f, ok := fault.As(err)
	switch {
	case ok && f.Code != fault.Internal:
		shown.Message, shown.Extensions = f.Message, extensions(f)
	case errors.Is(err, context.DeadlineExceeded):
		shown.Message, shown.Extensions = tooSlow, code(fault.LimitExceeded)
	case isArgumentError(ctx):
		shown.Message, shown.Extensions = "The value of an argument does not fit its type.", code(fault.InvalidInput)
	default:
		return e.internal(ctx, err, shown)
	}
	return shown
}

// isArgumentError reports whether a field failed before its resolver ran: its arguments were
// declared, and could not be read.
func isArgumentError(ctx context.Context) bool {
	fc := graphql.GetFieldContext(ctx)
	return fc != nil && fc.Args == nil && fc.Field.Field != nil && fc.Field.Definition != nil && len(fc.Field.Definition.Arguments) > 0
}

// internal logs a cause and fills shown with its number.
func (e *Engine) internal(ctx context.Context, cause error, shown *gqlerror.Error) *gqlerror.Error {
	if shown == nil {
		shown = &gqlerror.Error{}
	}
	number := errorNumber()
	e.options.Log.ErrorContext(ctx, "internal error", slog.String("number", number), slog.String("path", shown.Path.String()), slog.Any("cause", cause))
	shown.Message = fmt.Sprintf("Something went wrong on our side. The log has it as error %s.", number)
	shown.Extensions = code(fault.Internal)
	shown.Extensions["number"] = number
	return shown
}

// recovered keeps the stack of a panic for the log.
func (e *Engine) recovered(_ context.Context, panicked any) error {
	return fmt.Errorf("panic: %v\n%s", panicked, debug.Stack())
}

// errorNumber is short enough to be read out on the telephone.
func errorNumber() string {
	var b [4]byte
	rand.Read(b[:]) // never fails: crypto/rand ends the program instead
	return hex.EncodeToString(b[:])
}

func code(c fault.Code) map[string]any { return map[string]any{"code": string(c)} }

// extensions holds a fault's code, field and details, in that order of precedence.
func extensions(f *fault.Error) map[string]any {
	out := make(map[string]any, len(f.Details)+2)
	for key, value := range f.Details {
		out[key] = value
	}
	out["code"] = string(f.Code)
	if f.Field != "" {
		out["field"] = f.Field
	}
	return out
}

// Refusal is a response without data, for a request that was not executed.
func Refusal(err error) *graphql.Response { return &graphql.Response{Errors: refuse(err)} }

// refuse presents an error of this package itself; others of its callers' are faults already.
func refuse(err error) gqlerror.List {
	f, ok := fault.As(err)
	if !ok {
		f = fault.New(fault.InvalidInput, "The request could not be read.")
	}
	return gqlerror.List{{Message: f.Message, Extensions: extensions(f)}}
}

// parseError keeps where a syntax error is, and as much of the message as cannot echo the body.
func parseError(err error) *gqlerror.Error {
	shown := &gqlerror.Error{Message: "The document could not be parsed.", Extensions: map[string]any{"code": errcode.ParseFailed}}
	var raised *gqlerror.Error
	if errors.As(err, &raised) {
		shown.Message, shown.Locations = raised.Message, raised.Locations
	}
	if len(shown.Locations) == 0 { // the one error of the parser that is nowhere: its token limit
		shown.Message, shown.Extensions = "The query is too long; pass lists and texts as variables.", code(fault.LimitExceeded)
	}
	return shown
}

// validationErrors keeps messages and places: they name what the client wrote, and the rules in use
// add no names of the schema.
func validationErrors(errs gqlerror.List) gqlerror.List {
	for _, err := range errs {
		err.Extensions = map[string]any{"code": errcode.ValidationFailed}
	}
	return errs
}

// coercionError names the variable in the message and as field; a request error has no path.
func coercionError(err error) *gqlerror.Error {
	shown := &gqlerror.Error{Message: "A variable does not fit its type.", Extensions: code(fault.InvalidInput)}
	var raised *gqlerror.Error
	if errors.As(err, &raised) && len(raised.Path) > 1 {
		field := raised.Path[1:].String()
		shown.Message = fmt.Sprintf("The variable $%s does not fit: %s.", field, raised.Message)
		shown.Extensions["field"] = field
	}
	return shown
}

// bounded cuts a list of errors to what an answer may hold.
func bounded(errs gqlerror.List) gqlerror.List {
	if len(errs) > maxErrors {
		errs = errs[:maxErrors]
	}
	for _, err := range errs {
		if len(err.Message) > maxMessageBytes {
			err.Message = truncate(err.Message, maxMessageBytes)
		}
	}
	return errs
}

// truncate cuts at a rune boundary.
func truncate(s string, most int) string {
	for most > 0 && s[most]&0xC0 == 0x80 {
		most--
	}
	return s[:most] + "…"
}
