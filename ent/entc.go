//go:build ignore

// Command entc generates the data access code from schema/ and template/.
package main

import (
	"log"

	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"
)

func main() {
	err := entc.Generate("./schema", &gen.Config{
		Target:  ".",
		Package: "cadre/ent",
		Features: []gen.Feature{
			gen.FeatureIntercept, gen.FeaturePrivacy, gen.FeatureExecQuery, gen.FeatureVersionedMigration, gen.FeatureModifier,
		},
	}, entc.TemplateDir("./template"))
	if err != nil {
		log.Fatal("generating ent: ", err)
	}
}
