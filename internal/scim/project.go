package scim

import "strings"

// Project returns what a query asks to see of a resource: the attributes that it names, or all but those it leaves out. Who
// it is, is always told.
func Project(doc Resource, attributes, excluded string) Resource {
	if attributes == "" && excluded == "" {
		return doc
	}
	all := attributesOf(Kind(word(doc, "meta", "resourceType")))
	shown := Resource{}
	if attributes == "" {
		shown = clone(doc)
		for _, at := range pathsIn(excluded, all) {
			if always(at.name) {
				continue
			}
			at.removeFrom(shown)
		}
		return shown
	}
	for _, name := range []string{"schemas", "id"} {
		shown[name] = doc[name]
	}
	for _, at := range pathsIn(attributes, all) {
		at.copy(doc, shown)
	}
	return shown
}

func always(name string) bool { return name == "schemas" || name == "id" }

// pathsIn reads a list of attributes. What stands in brackets behind one, as some clients write it, picks nothing here.
func pathsIn(list string, all []attribute) (paths []path) {
	for name := range strings.SplitSeq(list, ",") {
		if name, _, _ = strings.Cut(strings.TrimSpace(name), "["); name != "" {
			paths = append(paths, takeApart(name, all))
		}
	}
	return paths
}

// copy takes what a resource has at a path over to another one, beside what other paths have taken over.
func (p path) copy(from, to Resource) {
	if p.extension != "" {
		inner, ok := from[p.extension].(Resource)
		if !ok {
			return
		}
		shown, ok := to[p.extension].(Resource)
		if !ok {
			shown = Resource{}
			to[p.extension] = shown
		}
		from, to = inner, shown
	}
	value, ok := from[p.name]
	if !ok {
		return
	}
	if p.sub == "" {
		to[p.name] = value
		return
	}
	switch v := value.(type) {
	case Resource:
		value = p.taken(v, to[p.name])
	case []any:
		shown, ok := to[p.name].([]any)
		if !ok {
			shown = make([]any, len(v))
		}
		for i, part := range parts(from, p.name) {
			shown[i] = p.taken(part, shown[i])
		}
		value = shown
	}
	to[p.name] = value
}

// taken is what is shown of a value so far, with the part that the path names.
func (p path) taken(from Resource, shown any) Resource {
	to, ok := shown.(Resource)
	if !ok {
		to = Resource{}
	}
	if part, has := from[p.sub]; has {
		to[p.sub] = part
	}
	return to
}

func (p path) removeFrom(doc Resource) {
	if p.extension != "" {
		if doc, _ = doc[p.extension].(Resource); doc == nil {
			return
		}
	}
	if p.sub == "" {
		delete(doc, p.name)
		return
	}
	for _, v := range (path{name: p.name}).values(doc) {
		if part, ok := v.(Resource); ok {
			delete(part, p.sub)
		}
	}
}

// Located returns an answer whose references begin with where the server is.
func Located(body any, origin string) any {
	switch v := body.(type) {
	case Resource:
		located := make(Resource, len(v))
		for key, value := range v {
			if at, ok := value.(string); ok && (key == "$ref" || key == "location") {
				located[key] = origin + at
				continue
			}
			located[key] = Located(value, origin)
		}
		return located
	case []Resource:
		list := make([]any, len(v))
		for i, one := range v {
			list[i] = Located(one, origin)
		}
		return list
	case []any:
		list := make([]any, len(v))
		for i, one := range v {
			list[i] = Located(one, origin)
		}
		return list
	}
	return body
}
