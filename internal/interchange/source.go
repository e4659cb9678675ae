package interchange

import (
	"path"
	"regexp"
	"strings"
)

var dateInName = regexp.MustCompile(`[-_. ]*(19|20)\d\d[-_.]?(0\d|1[0-2])([-_.]?[0-3]\d)?[-_. ]*`)

// SourceName makes the name of a source out of a file's name, the same for every export of one
// organisation: without its folder, ending and date. "company-250-2022-02-14.csv" is company-250.
func SourceName(fileName string) string {
	name := path.Base(strings.ReplaceAll(fileName, "\\", "/"))
	name = strings.TrimSuffix(name, path.Ext(name))
	name = strings.Trim(dateInName.ReplaceAllString(name, "-"), "-_. ")
	if name == "" {
		return DefaultSource
	}
	return clip(strings.ToLower(name), 99)
}
