package host

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"cadre/internal/fault"
	"cadre/internal/scim"
	"cadre/internal/world"
	"cadre/server"
	"cadre/server/guard"
)

// maxProvision is how many bytes a call of an identity provider has at most: a team of 50,000.
const maxProvision = 8 << 20

// What calls cost, as the queries and mutations that would do the same.
const (
	costOfFinding  = 10
	costOfListing  = 2000
	costOfChanging = 1000
)

// provisioner answers SCIM 2.0 below /scim/v2.
type provisioner struct {
	directory *scim.Directory
	secure    bool
	log       *slog.Logger
}

func provision(live *world.World, secure bool, log *slog.Logger) http.Handler {
	p := &provisioner{scim.New(live), secure, log}
	mux := http.NewServeMux()
	fixed := func(body func() any) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) { p.answer(w, r, http.StatusOK, body()) }
	}
	mux.Handle("GET /scim/v2/ServiceProviderConfig", fixed(func() any { return scim.ProviderConfig() }))
	for address, list := range map[string]func() []scim.Resource{"/scim/v2/Schemas": scim.Schemas, "/scim/v2/ResourceTypes": scim.ResourceTypes} {
		mux.Handle("GET "+address, fixed(func() any { return listed(scim.Page{Total: len(list()), Start: 1, Resources: list()}) }))
		mux.HandleFunc("GET "+address+"/{id}", func(w http.ResponseWriter, r *http.Request) { p.oneOf(w, r, list()) })
	}
	for address, kind := range map[string]scim.Kind{"/scim/v2/Users": scim.User, "/scim/v2/Groups": scim.Group} {
		on := func(method, below string, cost int, do func(http.ResponseWriter, *http.Request, scim.Kind)) {
			mux.HandleFunc(method+" "+address+below, func(w http.ResponseWriter, r *http.Request) {
				if err := server.Charge(r.Context(), cost); err != nil {
					p.refuse(w, r, err)
					return
				}
				do(w, r, kind)
			})
		}
		for _, below := range []string{"", "/{$}"} {
			on("GET", below, costOfListing, p.list)
			on("POST", below, costOfChanging, p.create)
		}
		on("GET", "/{id}", costOfFinding, p.get)
		on("PUT", "/{id}", costOfChanging, p.replace)
		on("PATCH", "/{id}", costOfChanging, p.patch)
		on("DELETE", "/{id}", costOfChanging, p.delete)
	}
	mux.HandleFunc("/scim/v2/", func(w http.ResponseWriter, _ *http.Request) {
		server.WriteSCIMError(w, http.StatusNotFound, "", "There is nothing at this address.")
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := scim.Admit(r.Context()); err != nil {
			p.refuse(w, r, err)
			return
		}
		mux.ServeHTTP(w, spelled(r))
	})
}

// spelled is a request with the name of its endpoint as RFC 7644 writes it: some clients ask for /users.
func spelled(r *http.Request) *http.Request {
	name, rest, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/scim/v2/"), "/")
	for _, known := range []string{"Users", "Groups", "Schemas", "ResourceTypes", "ServiceProviderConfig"} {
		if name != known && strings.EqualFold(name, known) {
			r = r.Clone(r.Context())
			r.URL.Path = strings.TrimSuffix("/scim/v2/"+known+"/"+rest, "/")
		}
	}
	return r
}

// listed is a page as ListResponse has it.
func listed(page scim.Page) scim.Resource {
	return scim.Resource{"schemas": []string{"urn:ietf:params:scim:api:messages:2.0:ListResponse"}, "totalResults": page.Total,
		"startIndex": page.Start, "itemsPerPage": len(page.Resources), "Resources": page.Resources}
}

func (p *provisioner) oneOf(w http.ResponseWriter, r *http.Request, list []scim.Resource) {
	for _, one := range list {
		if one["id"] == r.PathValue("id") {
			p.answer(w, r, http.StatusOK, one)
			return
		}
	}
	p.refuse(w, r, fault.New(fault.NotFound, "There is no %q.", r.PathValue("id")))
}

func (p *provisioner) list(w http.ResponseWriter, r *http.Request, kind scim.Kind) {
	q, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		p.refuse(w, r, fault.New(fault.InvalidInput, "What follows the ? cannot be read."))
		return
	}
	start, count := 1, 100
	for name, at := range map[string]*int{"startIndex": &start, "count": &count} {
		if given := q.Get(name); given != "" {
			if *at, err = strconv.Atoi(given); err != nil {
				p.refuse(w, r, fault.New(fault.InvalidInput, "%s is a number.", name).With(scim.ErrorType, "invalidValue"))
				return
			}
		}
	}
	page, err := p.directory.List(r.Context(), kind, q.Get("filter"), start, count)
	if err != nil {
		p.refuse(w, r, err)
		return
	}
	for i, one := range page.Resources {
		page.Resources[i] = scim.Project(one, q.Get("attributes"), q.Get("excludedAttributes"))
	}
	p.answer(w, r, http.StatusOK, listed(page))
}

func (p *provisioner) get(w http.ResponseWriter, r *http.Request, kind scim.Kind) {
	one, err := p.directory.Get(r.Context(), kind, r.PathValue("id"))
	p.settle(w, r, http.StatusOK, one, err)
}

func (p *provisioner) create(w http.ResponseWriter, r *http.Request, kind scim.Kind) {
	body, err := p.read(w, r)
	if err != nil {
		p.refuse(w, r, err)
		return
	}
	one, err := p.directory.Create(r.Context(), kind, body)
	p.settle(w, r, http.StatusCreated, one, err)
}

func (p *provisioner) replace(w http.ResponseWriter, r *http.Request, kind scim.Kind) {
	body, err := p.read(w, r)
	if err != nil {
		p.refuse(w, r, err)
		return
	}
	one, err := p.directory.Replace(r.Context(), kind, r.PathValue("id"), body)
	p.settle(w, r, http.StatusOK, one, err)
}

func (p *provisioner) patch(w http.ResponseWriter, r *http.Request, kind scim.Kind) {
	body, err := p.read(w, r)
	if err != nil {
		p.refuse(w, r, err)
		return
	}
	one, err := p.directory.Patch(r.Context(), kind, r.PathValue("id"), body)
	p.settle(w, r, http.StatusOK, one, err)
}

func (p *provisioner) delete(w http.ResponseWriter, r *http.Request, kind scim.Kind) {
	if err := p.directory.Delete(r.Context(), kind, r.PathValue("id")); err != nil {
		p.refuse(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// read reads the body of a call.
func (p *provisioner) read(w http.ResponseWriter, r *http.Request) (body map[string]any, err error) {
	err = json.NewDecoder(http.MaxBytesReader(w, r.Body, maxProvision)).Decode(&body)
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		return nil, fault.New(fault.LimitExceeded, "The call is too large; the limit is %d MB.", maxProvision>>20)
	}
	if err != nil || body == nil {
		return nil, fault.New(fault.InvalidInput, "The body is no JSON object.").With(scim.ErrorType, "invalidSyntax")
	}
	return body, nil
}

// settle answers a resource, with what the query asks to see of it.
func (p *provisioner) settle(w http.ResponseWriter, r *http.Request, status int, one scim.Resource, err error) {
	if err != nil {
		p.refuse(w, r, err)
		return
	}
	q := r.URL.Query()
	if meta, ok := one["meta"].(scim.Resource); ok && status == http.StatusCreated {
		w.Header().Set("Location", p.origin(r)+meta["location"].(string))
	}
	p.answer(w, r, status, scim.Project(one, q.Get("attributes"), q.Get("excludedAttributes")))
}

// origin is where the server is, as the client called it.
func (p *provisioner) origin(r *http.Request) string {
	if p.secure {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

// answer writes a resource, whose references are whole addresses then.
func (p *provisioner) answer(w http.ResponseWriter, r *http.Request, status int, body any) {
	server.WriteSCIM(w, status, scim.Located(body, p.origin(r)))
}

func (p *provisioner) refuse(w http.ResponseWriter, r *http.Request, err error) {
	f, ok := fault.As(err)
	if !ok || f.Code == fault.Internal {
		p.log.ErrorContext(r.Context(), "internal error", "doing", "provision", "cause", err)
		server.WriteSCIMError(w, http.StatusInternalServerError, "", "Something went wrong on our side.")
		return
	}
	kind, _ := f.Details[scim.ErrorType].(string)
	status := statuses[f.Code]
	if seconds, later := f.Details[guard.RetryAfter].(int); later {
		w.Header().Set("Retry-After", strconv.Itoa(seconds))
	} else if f.Code == fault.LimitExceeded {
		status = http.StatusRequestEntityTooLarge
	}
	server.WriteSCIMError(w, status, kind, f.Message)
}
