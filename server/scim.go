package server

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"

	"cadre/internal/fault"
	"cadre/server/gqlhttp"
)

// scimMedia is the media type of RFC 7644.
const scimMedia = "application/scim+json"

// refusal answers an error in the words of the address that was asked.
func refusal(w http.ResponseWriter, r *http.Request, status int, f *fault.Error) {
	if strings.HasPrefix(r.URL.Path, "/scim/") {
		WriteSCIMError(w, status, "", f.Message)
		return
	}
	gqlhttp.WriteError(w, r, status, f)
}

// WriteSCIM answers a resource of SCIM.
func WriteSCIM(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", scimMedia)
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // fails only where the client has left
}

// WriteSCIMError answers an error of SCIM; the kind is empty where RFC 7644 has none for it.
func WriteSCIMError(w http.ResponseWriter, status int, kind, detail string) {
	body := map[string]any{"schemas": []string{"urn:ietf:params:scim:api:messages:2.0:Error"}, "status": strconv.Itoa(status), "detail": detail}
	if kind != "" {
		body["scimType"] = kind
	}
	WriteSCIM(w, status, body)
}
