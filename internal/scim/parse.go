package scim

import "strings"

// path names an attribute: userName, name.familyName, urn:…:User:manager.value, emails[type eq "work"].value.
type path struct {
	extension string // the name of the extension; empty for the core
	name, sub string
	attribute attribute // that name means
	filter    expression
}

// values lists what a resource has at a path.
func (p path) values(doc Resource) []any {
	if p.extension != "" {
		doc, _ = doc[p.extension].(Resource)
	}
	value := doc[p.name]
	list, many := value.([]any)
	if !many && value != nil {
		list = []any{value}
	}
	if p.sub == "" {
		return list
	}
	var found []any
	for _, v := range list {
		if part, ok := v.(Resource); ok && part[p.sub] != nil {
			found = append(found, part[p.sub])
		}
	}
	return found
}

// parser reads filters and paths. Values may be bare words: there are clients that leave the quotation marks out.
type parser struct {
	rest string
	list []attribute
	deep int
}

// maxDeep bounds how far a filter nests.
const maxDeep = 20

func parseFilter(filter string, list []attribute) (expression, error) {
	p := &parser{rest: filter, list: list}
	e, err := p.anyOf()
	if err == nil && strings.TrimSpace(p.rest) != "" {
		err = p.wrong()
	}
	return e, err
}

func (p *parser) wrong() error {
	return invalid("invalidFilter", "The filter cannot be read from %q on.", strings.TrimSpace(p.rest))
}

// keyword takes a word of the language, if it comes next.
func (p *parser) keyword(word string) bool {
	rest := strings.TrimLeft(p.rest, " ")
	if len(rest) < len(word) || !strings.EqualFold(rest[:len(word)], word) {
		return false
	}
	if letters := word[0] != '(' && word[0] != ')' && word[0] != ']'; letters && len(rest) > len(word) && rest[len(word)] != ' ' && rest[len(word)] != '(' {
		return false
	}
	p.rest = rest[len(word):]
	return true
}

func (p *parser) anyOf() (expression, error) {
	left, err := p.allOf()
	for err == nil && p.keyword("or") {
		var right expression
		if right, err = p.allOf(); err == nil {
			left = either{left, right}
		}
	}
	return left, err
}

func (p *parser) allOf() (expression, error) {
	left, err := p.one()
	for err == nil && p.keyword("and") {
		var right expression
		if right, err = p.one(); err == nil {
			left = both{left, right}
		}
	}
	return left, err
}

func (p *parser) one() (expression, error) {
	if p.deep++; p.deep > maxDeep {
		return nil, invalid("invalidFilter", "The filter nests too deep.")
	}
	defer func() { p.deep-- }()
	not := p.keyword("not")
	if p.keyword("(") {
		e, err := p.anyOf()
		if err == nil && !p.keyword(")") {
			err = p.wrong()
		}
		if not {
			e = negated{e}
		}
		return e, err
	}
	if not {
		return nil, p.wrong()
	}
	at, err := p.path()
	if err != nil {
		return nil, err
	}
	if at.filter == nil {
		return p.compared(at)
	}
	one := within{path{extension: at.extension, name: at.name}, at.filter}
	if at.sub == "" {
		return one, nil
	}
	// emails[type eq "work"].value eq "a@b": the element that the bracket tells, held against what follows.
	part := path{name: at.sub}
	part.attribute, _ = named(at.attribute.sub, at.sub)
	c, err := p.compared(part)
	one.of = both{one.of, c}
	return one, err
}

// compared reads what an attribute is compared with.
func (p *parser) compared(at path) (expression, error) {
	c := comparison{path: at, exact: at.attribute.exact}
	if sub, ok := named(at.attribute.sub, at.sub); ok {
		c.exact = sub.exact
	}
	for _, operator := range []string{"pr", "eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le"} {
		if !p.keyword(operator) {
			continue
		}
		c.operator = operator
		if operator == "pr" {
			return c, nil
		}
		var err error
		c.value, err = p.value()
		return c, err
	}
	return nil, p.wrong()
}

// value reads a text in quotation marks, or a bare word.
func (p *parser) value() (any, error) {
	rest := strings.TrimLeft(p.rest, " ")
	if !strings.HasPrefix(rest, `"`) {
		end := strings.IndexAny(rest, " )]")
		if end < 0 {
			end = len(rest)
		}
		if end == 0 {
			return nil, p.wrong()
		}
		p.rest = rest[end:]
		if rest[:end] == "null" {
			return nil, nil // null is a value
		}
		return rest[:end], nil
	}
	var b strings.Builder
	for i := 1; i < len(rest); i++ {
		switch {
		case rest[i] == '\\' && i+1 < len(rest):
			i++
			b.WriteByte(rest[i])
		case rest[i] == '"':
			p.rest = rest[i+1:]
			return b.String(), nil
		default:
			b.WriteByte(rest[i])
		}
	}
	return nil, p.wrong()
}

// path reads the name of an attribute, with the filter and the part behind it.
func (p *parser) path() (path, error) {
	rest := strings.TrimLeft(p.rest, " ")
	end := strings.IndexAny(rest, " [])")
	if end < 0 {
		end = len(rest)
	}
	if end == 0 {
		return path{}, p.wrong()
	}
	at := takeApart(rest[:end], p.list)
	p.rest = rest[end:]
	if !strings.HasPrefix(p.rest, "[") {
		return at, nil
	}
	inner := &parser{rest: p.rest[1:], list: at.attribute.sub, deep: p.deep}
	e, err := inner.anyOf()
	if err == nil && !inner.keyword("]") {
		err = inner.wrong()
	}
	if err != nil {
		return path{}, err
	}
	at.filter, p.rest = e, inner.rest
	if strings.HasPrefix(p.rest, ".") {
		sub := p.rest[1:]
		if end := strings.IndexAny(sub, " )]"); end >= 0 {
			sub = sub[:end]
		}
		if sub == "" {
			return path{}, p.wrong()
		}
		p.rest = p.rest[1+len(sub):]
		at.sub = canonical(at.attribute.sub, sub)
	}
	return at, nil
}

// takeApart takes a written path apart. A name that no schema has stays as it is written, and means nothing.
func takeApart(written string, list []attribute) (at path) {
	for _, schema := range []string{coreUser, coreGroup, enterprise} {
		if len(written) >= len(schema) && strings.EqualFold(written[:len(schema)], schema) {
			if schema == enterprise {
				at.extension, list = enterprise, enterpriseAttributes
			}
			if written = strings.TrimPrefix(written[len(schema):], ":"); written == "" {
				at.name, at.attribute = at.extension, attribute{name: enterprise, kind: "complex", sub: enterpriseAttributes}
				at.extension = ""
				return at
			}
			break
		}
	}
	name, sub, _ := strings.Cut(written, ".")
	at.name = name
	if a, ok := named(list, name); ok {
		at.name, at.attribute = a.name, a
		at.sub = canonical(a.sub, sub)
		return at
	}
	if a, ok := named(enterpriseAttributes, name); ok && extensible(list) && at.extension == "" { // department alone, as some write it
		at.extension, at.name, at.attribute = enterprise, a.name, a
		sub = canonical(a.sub, sub)
	}
	at.sub = sub
	return at
}

// extensible reports whether the extension may stand among attributes.
func extensible(list []attribute) bool {
	_, ok := named(list, enterprise)
	return ok
}

func canonical(list []attribute, name string) string {
	if a, ok := named(list, name); ok {
		return a.name
	}
	return name
}

// parsePath reads the path of an operation.
func parsePath(written string, list []attribute) (path, error) {
	p := &parser{rest: written, list: list}
	at, err := p.path()
	if err != nil || strings.TrimSpace(p.rest) != "" {
		return path{}, invalid("invalidPath", "The path %q cannot be read.", written)
	}
	return at, nil
}
