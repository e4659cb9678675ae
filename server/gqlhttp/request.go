package gqlhttp

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"cadre/server/engine"
	"cadre/server/guard"
)

// maxJSONDepth bounds the nesting of a request, its variables included.
const maxJSONDepth = 64

// rejection is an answer to a request that never became an operation.
type rejection struct {
	status  int
	message string
}

// reject is a rejection as a pointer, nil meaning none.
func reject(status int, message string) *rejection { return &rejection{status, message} }

// fromBody reads a POST. It never quotes the body in what it answers.
func fromBody(r *http.Request) (*engine.Request, *rejection) {
	if bad := checkContent(r.Header); bad != nil {
		return nil, bad
	}
	body, err := io.ReadAll(r.Body)
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		return nil, reject(http.StatusRequestEntityTooLarge, "The request body is too large.")
	}
	if err != nil {
		return nil, reject(http.StatusBadRequest, "The request body could not be read to its end.")
	}
	return decode(body)
}

// checkContent takes JSON alone: the three types that a form of another site can send without
// asking first are no JSON, which is half of the defence against such forms.
func checkContent(header http.Header) *rejection {
	unsupported := reject(http.StatusUnsupportedMediaType, "Send the request as application/json in UTF-8.")
	kind, params, err := mime.ParseMediaType(header.Get("Content-Type"))
	if err != nil || kind != "application/json" {
		return unsupported
	}
	if charset, named := params["charset"]; named && !strings.EqualFold(charset, "utf-8") {
		return unsupported
	}
	if coding := header.Get("Content-Encoding"); coding != "" && !strings.EqualFold(coding, "identity") {
		return reject(http.StatusUnsupportedMediaType, "Compressed requests are not taken.")
	}
	return nil
}

// parameters is the JSON of a request, each part optional and null meaning absent.
type parameters struct {
	Query         *string        `json:"query"`
	DocumentID    *string        `json:"documentId"`
	OperationName *string        `json:"operationName"`
	Variables     map[string]any `json:"variables"`
	Extensions    map[string]any `json:"extensions"`
}

// decode reads one JSON object and nothing after it.
func decode(text []byte) (*engine.Request, *rejection) {
	if !utf8.Valid(text) {
		return nil, reject(http.StatusBadRequest, "The request is not valid UTF-8.")
	}
	if guard.JSONDepth(text) > maxJSONDepth {
		return nil, reject(http.StatusBadRequest, "The request nests too deeply.")
	}
	if first := bytes.TrimLeft(text, " \t\r\n"); len(first) > 0 && first[0] == '[' {
		return nil, reject(http.StatusBadRequest, "Send one operation at a time: batches are not taken.")
	}
	var p parameters
	if bad := decodeJSON(text, &p); bad != nil {
		return nil, bad
	}
	return p.request()
}

// decodeJSON keeps numbers as they are written: a float64 would round ids and large integers.
func decodeJSON(text []byte, into any) *rejection {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var wrongType *json.UnmarshalTypeError
	err := d.Decode(into)
	if errors.As(err, &wrongType) && wrongType.Field != "" {
		return reject(http.StatusBadRequest, "The request's "+wrongType.Field+" has the wrong type.")
	}
	if err != nil {
		return reject(http.StatusBadRequest, "The request is not the JSON of a GraphQL request.")
	}
	if _, err := d.Token(); err != io.EOF {
		return reject(http.StatusBadRequest, "Something follows the JSON of the request.")
	}
	return nil
}

// request needs a query, the name of one that is kept, or the hash of one that was persisted.
func (p *parameters) request() (*engine.Request, *rejection) {
	r := &engine.Request{Variables: p.Variables, Extensions: p.Extensions}
	if p.Query != nil {
		r.Query = *p.Query
	}
	if p.DocumentID != nil {
		r.DocumentID = *p.DocumentID
	}
	if p.OperationName != nil {
		r.OperationName = *p.OperationName
	}
	if _, persisted := r.Extensions["persistedQuery"]; r.Query == "" && r.DocumentID == "" && !persisted {
		return nil, reject(http.StatusBadRequest, "The request has no query.")
	}
	return r, nil
}

// fromURL reads a GET, whose variables and extensions are JSON in parameters.
func fromURL(u *url.URL) (*engine.Request, *rejection) {
	values, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return nil, reject(http.StatusBadRequest, "The address could not be read.")
	}
	query, document, name := values.Get("query"), values.Get("documentId"), values.Get("operationName")
	p := parameters{Query: &query, DocumentID: &document, OperationName: &name}
	for key, into := range map[string]*map[string]any{"variables": &p.Variables, "extensions": &p.Extensions} {
		text := []byte(values.Get(key))
		if len(text) == 0 {
			continue
		}
		if !utf8.Valid(text) || guard.JSONDepth(text) > maxJSONDepth {
			return nil, reject(http.StatusBadRequest, "The "+key+" could not be read.")
		}
		if bad := decodeJSON(text, into); bad != nil {
			return nil, reject(http.StatusBadRequest, "The "+key+" are not a JSON object.")
		}
	}
	return p.request()
}
