package gqlhttp

import (
	"mime"
	"net/http"
	"strconv"
	"strings"
)

// mediaType is a way to write an answer.
type mediaType string

const (
	legacyJSON   mediaType = "application/json"
	responseJSON mediaType = "application/graphql-response+json"
	eventStream  mediaType = "text/event-stream"
)

// negotiate picks how to answer from the Accept header: the type of the highest quality, the first
// named of equals. No header, or one that takes anything, means application/json. ok is false
// where nothing that the client takes is offered. Event streams are sent only where asked for by
// name.
func negotiate(header http.Header) (chosen mediaType, ok bool) {
	ranges := strings.Split(strings.Join(header.Values("Accept"), ","), ",")
	best, asked := 0.0, false
	for _, text := range ranges {
		if strings.TrimSpace(text) == "" {
			continue
		}
		asked = true
		name, params, err := mime.ParseMediaType(text)
		if err != nil {
			continue
		}
		offer, known := offered(name)
		if q := quality(params); known && q > best {
			chosen, best = offer, q
		}
	}
	if !asked {
		return legacyJSON, true
	}
	return chosen, best > 0
}

// offered is what answers a media range. Wildcards mean application/json, which every client reads.
func offered(name string) (mediaType, bool) {
	switch name {
	case "*/*", "application/*", string(legacyJSON):
		return legacyJSON, true
	case string(responseJSON):
		return responseJSON, true
	case string(eventStream):
		return eventStream, true
	}
	return "", false
}

// quality is the weight of a range, 0 to 1; what cannot be read counts as refused.
func quality(params map[string]string) float64 {
	text, named := params["q"]
	if !named {
		return 1
	}
	q, err := strconv.ParseFloat(text, 64)
	if err != nil || q < 0 || q > 1 {
		return 0
	}
	return q
}

// acceptsGzip reports whether the client takes gzip: by name, or by a wildcard that it does not
// contradict.
func acceptsGzip(header http.Header) bool {
	taken := false
	for _, text := range strings.Split(strings.Join(header.Values("Accept-Encoding"), ","), ",") {
		coding, rest, _ := strings.Cut(strings.TrimSpace(text), ";")
		_, q, named := strings.Cut(rest, "q=")
		refused := false
		if named {
			value, err := strconv.ParseFloat(strings.TrimSpace(q), 64)
			refused = err != nil || value == 0
		}
		switch strings.TrimSpace(coding) {
		case "gzip", "x-gzip":
			return !refused
		case "*":
			taken = !refused
		}
	}
	return taken
}
