package scim

import "strings"

// The names of schemas.
const (
	coreUser   = "urn:ietf:params:scim:schemas:core:2.0:User"
	coreGroup  = "urn:ietf:params:scim:schemas:core:2.0:Group"
	enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
)

// attribute is one attribute of a schema; what it says decides how values are read too.
type attribute struct {
	name, kind, about  string
	many, exact, fixed bool // multi-valued; compared letter by letter; read-only
	required, unique   bool
	sub                []attribute
}

func plain(name, about string) attribute {
	return attribute{name: name, kind: "string", about: about}
}

func fixed(a attribute) attribute {
	a.fixed = true
	return a
}

func exact(a attribute) attribute {
	a.exact = true
	return a
}

func reference(name string) attribute {
	return attribute{name: name, kind: "reference", about: "Where the resource is.", exact: true, fixed: true}
}

var userAttributes = []attribute{
	{name: "userName", kind: "string", about: "The name that they sign in by.", required: true, unique: true},
	{name: "name", kind: "complex", about: "The parts of the name. One name is kept, that of displayName, and taken apart at its last space.", sub: []attribute{
		plain("formatted", "The whole name."), plain("familyName", "What stands behind the last space."), plain("givenName", "What stands before the last space."),
	}},
	plain("displayName", "The whole name."),
	plain("title", "The title of the seat that they hold first."),
	{name: "active", kind: "boolean", about: "Whether they are in the organisation; false records that they leave today."},
	{name: "emails", kind: "complex", many: true, about: "The e-mail address. One is kept: the primary, or else that for work, or else the first.", sub: []attribute{
		plain("value", "The address."), plain("type", "work"), {name: "primary", kind: "boolean", about: "Whether it is the primary one."}, plain("display", "How the address is shown."),
	}},
	fixed(attribute{name: "groups", kind: "complex", many: true, about: "The teams of their seats.", sub: []attribute{
		fixed(exact(plain("value", "The id of the team."))), reference("$ref"), fixed(plain("display", "The name of the team.")), fixed(plain("type", "direct")),
	}}),
}

var enterpriseAttributes = []attribute{
	fixed(exact(plain("employeeNumber", "The id in the source that the person was imported from."))),
	plain("department", "The department of the seat; one of that name is made where there is none."),
	{name: "manager", kind: "complex", about: "Who holds the seat that theirs reports to. One who is not there yet is waited for.", sub: []attribute{
		exact(plain("value", "The id of the manager.")), reference("$ref"), fixed(plain("displayName", "The name of the manager.")),
	}},
}

var groupAttributes = []attribute{
	{name: "displayName", kind: "string", about: "The name of the team.", required: true},
	{name: "members", kind: "complex", many: true, about: "People, by the seat that they hold first, and teams within.", sub: []attribute{
		exact(plain("value", "The id of the member.")), reference("$ref"), plain("type", "User or Group"), plain("display", "The name of the member."),
	}},
}

var commonAttributes = []attribute{
	fixed(exact(plain("id", "The id here."))),
	exact(plain("externalId", "The id at the provider; kept where no other source has given one, and nobody else has it.")),
	fixed(exact(attribute{name: "schemas", kind: "reference", many: true})),
	fixed(attribute{name: "meta", kind: "complex", sub: []attribute{
		fixed(plain("resourceType", "")), {name: "created", kind: "dateTime", fixed: true}, reference("location"),
	}}),
}

// attributesOf lists what a resource may have at its top; the extension is an attribute there, under its name.
func attributesOf(kind Kind) []attribute {
	if kind == Group {
		return append(commonAttributes[:len(commonAttributes):len(commonAttributes)], groupAttributes...)
	}
	list := append(commonAttributes[:len(commonAttributes):len(commonAttributes)], userAttributes...)
	return append(list, attribute{name: enterprise, kind: "complex", sub: enterpriseAttributes})
}

// named finds an attribute by its name, in whatever case it is written.
func named(list []attribute, name string) (attribute, bool) {
	for _, a := range list {
		if strings.EqualFold(a.name, name) {
			return a, true
		}
	}
	return attribute{}, false
}

// Schemas returns the schemas as /Schemas answers them.
func Schemas() []Resource {
	one := func(id, name, about string, attributes []attribute) Resource {
		return Resource{"schemas": []string{"urn:ietf:params:scim:schemas:core:2.0:Schema"}, "id": id, "name": name, "description": about,
			"attributes": described(attributes), "meta": Resource{"resourceType": "Schema", "location": base + "/Schemas/" + id}}
	}
	return []Resource{
		one(coreUser, "User", "User Account", userAttributes),
		one(coreGroup, "Group", "Group", groupAttributes),
		one(enterprise, "EnterpriseUser", "Enterprise User", enterpriseAttributes),
	}
}

func described(list []attribute) []Resource {
	all := make([]Resource, len(list))
	for i, a := range list {
		mutability, uniqueness := "readWrite", "none"
		if a.fixed {
			mutability = "readOnly"
		}
		if a.unique {
			uniqueness = "server"
		}
		all[i] = Resource{"name": a.name, "type": a.kind, "multiValued": a.many, "description": a.about, "required": a.required,
			"caseExact": a.exact, "mutability": mutability, "returned": "default", "uniqueness": uniqueness}
		if a.kind == "reference" {
			all[i]["referenceTypes"] = []string{"uri"}
		}
		if len(a.sub) > 0 {
			all[i]["subAttributes"] = described(a.sub)
		}
	}
	return all
}

// ResourceTypes returns what there is, as /ResourceTypes answers it.
func ResourceTypes() []Resource {
	one := func(kind Kind, endpoint, schema string, extensions ...Resource) Resource {
		r := Resource{"schemas": []string{"urn:ietf:params:scim:schemas:core:2.0:ResourceType"}, "id": string(kind), "name": string(kind), "endpoint": endpoint,
			"schema": schema, "meta": Resource{"resourceType": "ResourceType", "location": base + "/ResourceTypes/" + string(kind)}}
		if len(extensions) > 0 {
			r["schemaExtensions"] = extensions
		}
		return r
	}
	return []Resource{one(User, "/Users", coreUser, Resource{"schema": enterprise, "required": false}), one(Group, "/Groups", coreGroup)}
}

// ProviderConfig returns what is supported, as /ServiceProviderConfig answers it.
func ProviderConfig() Resource {
	no := Resource{"supported": false}
	return Resource{
		"schemas": []string{"urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"},
		"patch":   Resource{"supported": true}, "bulk": Resource{"supported": false, "maxOperations": 0, "maxPayloadSize": 0},
		"filter": Resource{"supported": true, "maxResults": maxResults}, "changePassword": no, "sort": no, "etag": no,
		"authenticationSchemes": []Resource{{"type": "oauthbearertoken", "name": "Token", "description": "A token that covers the scope scim, made with cadre token create.", "primary": true}},
		"meta":                  Resource{"resourceType": "ServiceProviderConfig", "location": base + "/ServiceProviderConfig"},
	}
}
