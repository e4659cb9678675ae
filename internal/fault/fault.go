// Package fault is the one error type that crosses Cadre's layers: a code from a short closed
// list, a message for the person who asked, the input field to blame where there is one, and the
// cause for the log. It knows neither GraphQL nor HTTP.
package fault

import (
	"errors"
	"fmt"
)

// Code tells a client what kind of failure it met, and so what it can do about it.
type Code string

// The whole list of codes.
const (
	InvalidInput    Code = "INVALID_INPUT"   // the request is wrong; change it
	NotFound        Code = "NOT_FOUND"       // no such thing, or none that the viewer may see
	Conflict        Code = "CONFLICT"        // somebody changed it meanwhile; look again
	Forbidden       Code = "FORBIDDEN"       // seen, but not for this viewer to change
	Unauthenticated Code = "UNAUTHENTICATED" // nobody is asking
	LimitExceeded   Code = "LIMIT_EXCEEDED"  // too much at once; ask for less, or later
	Internal        Code = "INTERNAL"        // our failure; the log has the cause
)

// Error is a failure with a code. Message is shown to people: a full sentence without secrets.
type Error struct {
	Code    Code
	Message string
	Field   string         // path of the input field to blame, such as "input.title"; may be empty
	Details map[string]any // further facts for programs, such as what changed since; may be nil
	cause   error
}

// New returns an error of a code with a message for the person who asked.
func New(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// Wrap returns an Internal error that says what was being done and keeps the cause for the log.
// A cause that already is a fault keeps its code and message.
func Wrap(cause error, format string, args ...any) error {
	if _, ok := As(cause); ok {
		return fmt.Errorf(format+": %w", append(args, cause)...)
	}
	return &Error{Code: Internal, Message: "Something went wrong on our side.", cause: fmt.Errorf(format+": %w", append(args, cause)...)}
}

// OnField returns a copy that blames an input field.
func (e *Error) OnField(field string) *Error {
	c := *e
	c.Field = field
	return &c
}

// With returns a copy that carries one more fact for programs.
func (e *Error) With(key string, value any) *Error {
	c := *e
	c.Details = make(map[string]any, len(e.Details)+1)
	for k, v := range e.Details {
		c.Details[k] = v
	}
	c.Details[key] = value
	return &c
}

// Because returns a copy that keeps the cause for the log.
func (e *Error) Because(cause error) *Error {
	c := *e
	c.cause = cause
	return &c
}

func (e *Error) Error() string {
	if e.cause != nil {
		return fmt.Sprintf("%s: %s: %v", e.Code, e.Message, e.cause)
	}
	return fmt.Sprintf("%s: %s", e.Code, e.Message)
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.cause }

// As returns the fault within err, if there is one.
func As(err error) (*Error, bool) {
	var e *Error
	ok := errors.As(err, &e)
	return e, ok
}

// CodeOf returns the code of err: Internal where it is no fault, empty where err is nil.
func CodeOf(err error) Code {
	if err == nil {
		return ""
	}
	if e, ok := As(err); ok {
		return e.Code
	}
	return Internal
}
