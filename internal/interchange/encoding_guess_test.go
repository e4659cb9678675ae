package interchange

import (
	"bytes"
	"testing"

	"golang.org/x/text/encoding/htmlindex"
)

// Files of people and seats as tools write them in each encoding, without any mark.
var written = map[string]string{
	"shift_jis":    "社員番号,氏名,役職,部署,上司\n001,山田太郎,部長,営業部,\n002,鈴木花子,課長,開発部,001\n003,佐藤健,エンジニア,開発部,002\n",
	"euc-jp":       "社員番号,氏名,役職,部署,上司\n001,山田太郎,部長,営業部,\n002,鈴木花子,課長,開発部,001\n003,佐藤健,エンジニア,開発部,002\n",
	"gb18030":      "工号,姓名,职位,部门,上级\n001,王小明,总经理,管理部,\n002,李娜,产品经理,产品部,001\n003,张伟,工程师,研发部,002\n",
	"big5":         "工號,姓名,職位,部門,上級\n001,王小明,總經理,管理部,\n002,李娜,產品經理,產品部,001\n003,張偉,工程師,研發部,002\n",
	"euc-kr":       "사번,이름,직책,부서,상사\n001,김철수,대표이사,경영진,\n002,이영희,제품관리자,제품팀,001\n003,박민수,엔지니어,개발팀,002\n",
	"windows-1251": "id,Имя,Должность,Отдел,Руководитель\n1,Иван Петров,Генеральный директор,Управление,\n2,Мария Смирнова,Менеджер продукта,Продукт,1\n",
	"koi8-r":       "id,Имя,Должность,Отдел,Руководитель\n1,Иван Петров,Генеральный директор,Управление,\n2,Мария Смирнова,Менеджер продукта,Продукт,1\n",
	"windows-1250": "id,Jméno,Pozice,Oddělení,Nadřízený\n1,Jiří Dvořák,Ředitel,Vedení,\n2,Žofie Šťastná,Produktová manažerka,Vývoj,1\n3,Kateřina Němcová,Vývojářka,Vývoj,2\n",
	"iso-8859-2":   "id,Imię,Stanowisko,Dział,Przełożony\n1,Łukasz Wiśniewski,Dyrektor,Zarząd,\n2,Zofia Dąbrowska,Menedżer produktu,Rozwój,1\n",
	"iso-8859-7":   "id,Όνομα,Θέση,Τμήμα,Προϊστάμενος\n1,Γιώργος Παπαδόπουλος,Διευθυντής,Διοίκηση,\n2,Μαρία Νικολάου,Μηχανικός,Ανάπτυξη,1\n",
	"windows-1252": "id,Name,Titel,Abteilung,Vorgesetzter\n1,Jürgen Müller,Geschäftsführer,Führung,\n2,Käthe Weiß,Produktmanagerin,Produkt,1\n3,Bjørn Åkesson,Entwickler,Entwicklung,2\n",
}

func TestEncodingIsRecognisedByItsLetters(t *testing.T) {
	for name, text := range written {
		t.Run(name, func(t *testing.T) {
			e, err := htmlindex.Get(name)
			if err != nil {
				t.Fatal(err)
			}
			raw, err := e.NewEncoder().Bytes([]byte(text))
			if err != nil {
				t.Fatal(err)
			}
			table, err := Read(t.Context(), bytes.NewReader(raw), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if table.Encoding != name {
				t.Fatalf("read as %s", table.Encoding)
			}
			plain, err := Read(t.Context(), bytes.NewReader([]byte(text)), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got, want := table.Records[0].Cells[1], plain.Records[0].Cells[1]; got != want || table.problems.total != plain.problems.total {
				t.Fatalf("read %q for %q, with %d problems", got, want, table.problems.total)
			}
		})
	}
}

// A few letters alone, or a file of two encodings, are no proof of anything: there each cell says what it is.
func TestEncodingIsNotGuessedFromLittle(t *testing.T) {
	for _, text := range []string{"id,name\n1,S\xf8ren Bo\n2,Ana Lima\n", "id,name\n1,Jos\xe9\n2,Zoë\n3,Ňina\n"} {
		if got := guessEncoding([]byte(text)); got != encodingUTF8 {
			t.Errorf("%q is taken for %s", text, got)
		}
	}
}
