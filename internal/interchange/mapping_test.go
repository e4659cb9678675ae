package interchange_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"cadre/internal/fault"
	"cadre/internal/interchange"
)

func TestGuessByConvention(t *testing.T) {
	tests := map[string]struct {
		header string
		preset string
		want   map[string]interchange.Field
	}{
		"visio":         {"Name,Unique ID,Reports To,Title", "visio", map[string]interchange.Field{"Unique ID": "PERSON_ID", "Reports To": "MANAGER", "Title": "TITLE"}},
		"orgchartnow":   {"PersonID,SupervisorID,Name,Title,Department", "orgchartnow", map[string]interchange.Field{"PersonID": "PERSON_ID", "SupervisorID": "MANAGER_ID", "Department": "DEPARTMENT"}},
		"organimi":      {"ID,First Name,Last Name,Role,Boss ID", "organimi", map[string]interchange.Field{"ID": "PERSON_ID", "First Name": "FIRST_NAME", "Boss ID": "MANAGER_ID", "Role": "TITLE"}},
		"unaric":        {"First Name,Last Name,Email,SupervisorEmail,Position,Department,SubDepartment,StartDate", "unaric", map[string]interchange.Field{"SupervisorEmail": "MANAGER_EMAIL", "SubDepartment": "TEAM", "StartDate": "START_DATE", "Position": "TITLE"}},
		"m365":          {"Microsoft_PersonEmail,Microsoft_ManagerEmail,Microsoft_Organization,Microsoft_JobTitle,Microsoft_Layer", "m365", map[string]interchange.Field{"Microsoft_PersonEmail": "EMAIL", "Microsoft_ManagerEmail": "MANAGER_EMAIL", "Microsoft_Organization": "DEPARTMENT", "Microsoft_Layer": "IGNORE"}},
		"viva":          {"PersonId,EffectiveDate,ManagerId,Organization,LevelDesignation", "viva", map[string]interchange.Field{"PersonId": "PERSON_ID", "EffectiveDate": "IGNORE", "ManagerId": "MANAGER_ID", "LevelDesignation": "GRADE"}},
		"google":        {"First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Org Unit Path [Required],Employee ID,Manager Email", "google", map[string]interchange.Field{"First Name [Required]": "FIRST_NAME", "Email Address [Required]": "EMAIL", "Org Unit Path [Required]": "DEPARTMENT", "Manager Email": "MANAGER_EMAIL", "Password [Required]": "IGNORE"}},
		"bamboohr":      {"Employee #,Name,Job Title,Division,Department,Reporting to", "bamboohr", map[string]interchange.Field{"Employee #": "PERSON_ID", "Reporting to": "MANAGER", "Division": "DEPARTMENT"}},
		"uk-organogram": {"Post Unique Reference,Name,Grade (or equivalent),Job Title,Job/Team Function,Parent Department,Organisation,Unit,Reports to Senior Post,FTE", "uk-organogram", map[string]interchange.Field{"Post Unique Reference": "POSITION_ID", "Reports to Senior Post": "MANAGER_ID", "Organisation": "DEPARTMENT", "Unit": "TEAM", "Grade (or equivalent)": "GRADE"}},
		"merge":         {"id,remote_id,employee_number,first_name,last_name,work_email,manager_id,start_date,termination_date,employment_status", "merge", map[string]interchange.Field{"remote_id": "PERSON_ID", "id": "IGNORE", "work_email": "EMAIL", "manager_id": "MANAGER_ID", "termination_date": "END_DATE"}},
		"memberships":   {"Team ID,Team Name,Parent Team ID,Team Type,Person ID,Person Name,Role", "memberships", map[string]interchange.Field{"Team ID": "TEAM_ID", "Person Name": "NAME", "Role": "ROLE", "Parent Team ID": "PARENT_TEAM_ID"}},
		"NoPreset":      {"Full Name,Emp #,Supervisor Emp #,Position,Dept.,Division,Hire Date", "", map[string]interchange.Field{"Emp #": "PERSON_ID", "Supervisor Emp #": "MANAGER_ID", "Dept.": "TEAM", "Division": "DEPARTMENT", "Hire Date": "START_DATE"}},
		"DeptOnly":      {"ID,Name,Dept,Manager", "", map[string]interchange.Field{"Dept": "DEPARTMENT", "Manager": "MANAGER"}},
		"RoleAsTitle":   {"ID,Name,Role,Manager", "", map[string]interchange.Field{"Role": "TITLE"}},
		"ParentID":      {"ID,Name,Title,Parent ID", "", map[string]interchange.Field{"Parent ID": "MANAGER"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			m, err := interchange.Guess(mustRead(t, tt.header+"\n", interchange.Options{}), "")
			if err != nil {
				t.Fatal(err)
			}
			if m.Preset != tt.preset {
				t.Errorf("preset %q, want %q", m.Preset, tt.preset)
			}
			got := map[string]interchange.Field{}
			for _, c := range m.Columns {
				got[c.Header] = c.Field
			}
			for header, f := range tt.want {
				if got[header] != f {
					t.Errorf("%s is %s, want %s", header, got[header], f)
				}
			}
		})
	}
}

func TestGuessByContent(t *testing.T) {
	table := mustRead(t, "Kennung,Wer,Kontakt,Chef\nE1,Ann Bee,a@x.org,\nE2,Bob Cee,b@x.org,E1\nE3,Cid Dee,c@x.org,E1\nE4,Dan Eee,d@x.org,E2\n", interchange.Options{})
	m, err := interchange.Guess(table, "")
	if err != nil {
		t.Fatal(err)
	}
	want := []interchange.Field{interchange.FieldPersonID, interchange.FieldName, interchange.FieldEmail, interchange.FieldManager}
	for i, c := range m.Columns {
		if c.Field != want[i] || c.Reason != "content" {
			t.Errorf("%s is %s by %s, want %s", c.Header, c.Field, c.Reason, want[i])
		}
	}
}

func TestMappingIsCorrectedAndSaved(t *testing.T) {
	table := mustRead(t, "ID,Name,Title,Notes\n1,Ann,CEO,Boss\n", interchange.Options{})
	m, err := interchange.Guess(table, "")
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Set("Notes", interchange.FieldTitle); err != nil {
		t.Fatal(err)
	}
	raw, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	var saved interchange.Mapping
	if err := json.Unmarshal(raw, &saved); err != nil || !reflect.DeepEqual(saved, m) {
		t.Fatalf("%v: came back as %+v", err, saved)
	}
	p, err := interchange.Parse(t.Context(), table, saved, interchange.ParseOptions{Today: today})
	if err != nil {
		t.Fatal(err)
	}
	if p.Rows[0].Title != "Boss" {
		t.Errorf("title %q", p.Rows[0].Title)
	}
	for _, err := range []error{m.Set("Nowhere", interchange.FieldTitle), m.Set("Notes", "NONSENSE")} {
		if fault.CodeOf(err) != fault.InvalidInput {
			t.Errorf("got %v, want INVALID_INPUT", err)
		}
	}
}

func TestSavedMappingFitsMovedColumns(t *testing.T) {
	saved, err := interchange.Guess(mustRead(t, "ID,Name,Title,Notes\n1,Ann,CEO,Boss\n", interchange.Options{}), "")
	if err != nil {
		t.Fatal(err)
	}
	moved := mustRead(t, "Title,Notes,ID,Name\nCEO,Boss,1,Ann\n", interchange.Options{})
	p, err := interchange.Parse(t.Context(), moved, saved, interchange.ParseOptions{Today: today})
	if err != nil || p.Rows[0].ID != "1" || p.Rows[0].Title != "CEO" || p.Rows[0].Name != "Ann" {
		t.Fatalf("%v: read %+v", err, p)
	}
	for _, c := range []interchange.Column{{Index: -1, Header: "Nowhere", Field: interchange.FieldName}, {Index: 99, Field: interchange.FieldName}} {
		if _, err := interchange.Parse(t.Context(), moved, interchange.Mapping{Columns: []interchange.Column{c}}, interchange.ParseOptions{Today: today}); fault.CodeOf(err) != fault.InvalidInput {
			t.Errorf("%+v: got %v, want INVALID_INPUT", c, err)
		}
	}
}

func TestGuessUnknownPreset(t *testing.T) {
	_, err := interchange.Guess(mustRead(t, "ID,Name\n", interchange.Options{}), "nonsense")
	if fault.CodeOf(err) != fault.InvalidInput {
		t.Errorf("got %v, want INVALID_INPUT", err)
	}
}
