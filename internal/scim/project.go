package scim

import "strings"

// Project returns what a query asks to see of a resource: the attributes that it names, or all but those it leaves out. Who
// it is, is always told.
func Project(doc Resource, attributes, excluded string) Resource {
	all := attributesOf(User)
	if word(doc, "meta", "resourceType") == string(Group) {
		all = attributesOf(Group)
	}
	if attributes == "" && excluded == "" {
		return doc
	}
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

// copy takes what a resource has at a path over to another one.
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
	switch v := value.(type) {
	case Resource:
		if p.sub != "" {
			value = Resource{p.sub: v[p.sub]}
		}
	case []any:
		if p.sub != "" {
			list := make([]any, 0, len(v))
			for _, part := range parts(from, p.name) {
				list = append(list, Resource{p.sub: part[p.sub]})
			}
			value = list
		}
	}
	to[p.name] = value
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
	for _, v := range p.only().values(doc) {
		if part, ok := v.(Resource); ok {
			delete(part, p.sub)
		}
	}
}

// only is the path without what is below the attribute.
func (p path) only() path { return path{name: p.name} }

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
