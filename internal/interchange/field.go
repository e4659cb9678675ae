package interchange

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Field is what a column of a file can mean.
type Field string

// The fields that an importer knows. A column that means none of them is FieldIgnore.
const (
	FieldIgnore           Field = "IGNORE"
	FieldPersonID         Field = "PERSON_ID"
	FieldPositionID       Field = "POSITION_ID"
	FieldSource           Field = "SOURCE" // whose ids these are
	FieldName             Field = "NAME"
	FieldFirstName        Field = "FIRST_NAME"
	FieldLastName         Field = "LAST_NAME"
	FieldEmail            Field = "EMAIL"
	FieldTitle            Field = "TITLE"
	FieldDepartment       Field = "DEPARTMENT"
	FieldParentDepartment Field = "PARENT_DEPARTMENT"
	FieldTeam             Field = "TEAM"
	FieldTeamID           Field = "TEAM_ID"
	FieldParentTeamID     Field = "PARENT_TEAM_ID"
	FieldTeamKind         Field = "TEAM_KIND"
	FieldTopologyType     Field = "TOPOLOGY_TYPE" // of the team: stream-aligned, platform ...
	FieldProductType      Field = "PRODUCT_TYPE"  // of the team: experience or platform
	FieldManager          Field = "MANAGER"       // id, e-mail or name, row by row
	FieldManagerID        Field = "MANAGER_ID"
	FieldManagerEmail     Field = "MANAGER_EMAIL"
	FieldManagerName      Field = "MANAGER_NAME"
	FieldLocation         Field = "LOCATION"
	FieldStart            Field = "START_DATE"
	FieldEnd              Field = "END_DATE"
	FieldStatus           Field = "STATUS"
	FieldFTE              Field = "FTE"
	FieldSeatFTE          Field = "SEAT_FTE" // of the seat, where FTE is its holder's
	FieldHeadcount        Field = "HEADCOUNT"
	FieldGrade            Field = "GRADE"
	FieldAssistant        Field = "ASSISTANT" // of the manager: yes or no
	FieldRole             Field = "ROLE"
	FieldFunction         Field = "JOB_FUNCTION"
	FieldEmploymentType   Field = "EMPLOYMENT_TYPE"
	FieldAssignmentKind   Field = "ASSIGNMENT_KIND"
)

// fieldInfo is a field with the words for it: Label for people, headers as columns are called in
// the wild, folded as foldHeader folds them, the usual ones first.
type fieldInfo struct {
	Field   Field
	Label   string
	headers string
}

// fieldTable lists the fields in the order in which they are offered.
func fieldTable() []fieldInfo {
	return []fieldInfo{
		{FieldPersonID, "Person's id", "employeeid id employeenumber empnumber empid empno employeeno personid personnumber personnelnumber personnelno personnelid staffid staffnumber staffno workerid workernumber uniqueid uniqueidentifier userid userprincipalid remoteid externalid associateid payrollnumber hrid matricule personalnummer"},
		{FieldPositionID, "Seat's id", "positionid postid seatid positionnumber positioncode positionno postuniquereference uniquepostreference postreference postnumber jobpositionid externalpositionid"},
		{FieldSource, "Source of the ids", "idsource sourcesystem"},
		{FieldName, "Name", "name fullname displayname employeename personname workername employee worker person staffname legalname preferredname formattedname holder postholder nameoftheemployee commonname cn"},
		{FieldFirstName, "First name", "firstname givenname forename givennames firstnames vorname prenom"},
		{FieldLastName, "Last name", "lastname surname familyname sn nachname nom"},
		{FieldEmail, "E-mail", "email emailaddress workemail mail personemail primaryemail businessemail companyemail userprincipalname upn contactemail workemailaddress microsoftpersonemail employeeemail"},
		{FieldTitle, "Title", "jobtitle title position positiontitle jobname job designation microsoftjobtitle businesstitle workingtitle genericjobtitle posttitle positionname employeetitle"},
		{FieldDepartment, "Department", "department dept departmentname organization organisation orgunit organizationunit organisationunit orgunitpath orgname microsoftorganization unit unitname businessunit costcenter costcentre"},
		{FieldParentDepartment, "Department above", "parentdepartment parentorganization parentorganisation parentunit"},
		{FieldTeam, "Team", "team teamname subdepartment subdept section squad group groupname workgroup"},
		{FieldTeamID, "Team's id", "teamid groupid committeeid squadid teamcode"},
		{FieldParentTeamID, "Id of the team above", "parentteamid parentgroupid parentcommitteeid parentteam parentid"},
		{FieldTeamKind, "Kind of team", "teamtype teamkind grouptype groupkind"},
		{FieldTopologyType, "Topology type of the team", "topologytype teamtopology teamtopologytype teamtopologiestype"},
		{FieldProductType, "Product type of the team", "producttype productteamtype"},
		{FieldManager, "Manager (id, e-mail or name)", "manager reportsto reportingto supervisor boss linemanager reportsdirectlyto directmanager superior"},
		{FieldManagerID, "Manager's id", "managerid manageremployeeid manageremployeenumber managernumber managerno supervisorid supervisorempnumber supervisornumber supervisoremployeeid supervisoremployeenumber bossid reportstoid reportingtoid reportstopositionid reportsto(id) mgrid mgr linemanagerid reportstoseniorpost reportingseniorpost managerpersonid managerpositionid parentpositionid parentpersonid supervisorpositionid"},
		{FieldManagerEmail, "Manager's e-mail", "manageremail microsoftmanageremail supervisoremail manageremailaddress supervisoremailaddress bossemail linemanageremail reportstoemail reportingtoemail managerworkemail managermail managerupn"},
		{FieldManagerName, "Manager's name", "managername supervisorname bossname linemanagername reportstoname reportingtoname managerfullname managerdisplayname"},
		{FieldLocation, "Location", "location worklocation office officelocation site city workplace baselocation locationname microsoftlocation officename"},
		{FieldStart, "Start date", "startdate hiredate hiredon startedon dateofhire hiringdate dateofjoining joiningdate joindate datestarted employmentstartdate contractstart effectivestartdate effectivedate originalhiredate datehired microsofthiredate start"},
		{FieldEnd, "End date", "enddate terminationdate leavedate leavingdate lastday lastdayofwork dateleft datetermination separationdate exitdate employmentenddate effectiveenddate contractend end"},
		{FieldStatus, "Status", "status employmentstatus employeestatus workerstatus positionstatus activestatus poststatus"},
		{FieldFTE, "Full-time equivalents", "fte fulltimeequivalent fulltimeequivalents workingtime numberofpostsinfte postsinfte ftevalue"},
		{FieldSeatFTE, "Full-time equivalents of the seat", "seatfte positionfte"},
		{FieldHeadcount, "People the seat stands for", "headcount numberofposts posts numberofpeople standsfor"},
		{FieldGrade, "Grade", "grade level joblevel band payband gradeorequivalent jobgrade paygrade microsoftlevel"},
		{FieldAssistant, "Assistant of the manager", "isassistant assistantofmanager assistantofthemanager assistantposition assistantseat isassistantposition"},
		{FieldRole, "Role", "role roleintheteam teamrole membershiprole rolename"},
		{FieldFunction, "Job function", "jobfunction function jobteamfunction jobfamily microsoftfunctiontype functiontype professionaloccupationalgroup jobdescription"},
		{FieldEmploymentType, "Employment type", "employmenttype workertype employeetype contracttype typeofemployment"},
		{FieldAssignmentKind, "Kind of assignment", "assignmentkind assignmenttype"},
	}
}

// fieldByHeader returns what a column of this name means by itself in most conventions.
func fieldByHeader(header string) (Field, bool) {
	f, _, ok := fieldRank(header)
	return f, ok
}

// fieldRank also says how usual the name is for the field: 0 is the most usual.
func fieldRank(header string) (Field, int, bool) {
	folded := foldHeader(header)
	if folded == "" {
		return "", 0, false
	}
	for _, info := range fieldTable() {
		for rank, h := range strings.Fields(info.headers) {
			if h == folded {
				return info.Field, rank, true
			}
		}
	}
	return "", 0, false
}

// foldHeader brings the spellings of a column's name to one: case, spaces, punctuation, accents
// and "Emp #", "Emp No.", "Emp Nr" do not matter, nor does a note such as "[Required]".
func foldHeader(header string) string {
	if note := strings.IndexByte(header, '['); note > 0 {
		header = header[:note]
	}
	header = strings.ReplaceAll(header, "#", " number ")
	words := strings.FieldsFunc(norm.NFKD.String(strings.ToLower(header)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r)
	})
	var s strings.Builder
	for _, w := range words {
		if len(words) > 1 && (w == "no" || w == "nr" || w == "num") {
			w = "number"
		}
		for _, r := range w {
			if !unicode.Is(unicode.Mn, r) {
				s.WriteRune(r)
			}
		}
	}
	return s.String()
}
