package demo

import (
	"math/rand/v2"
	"strconv"
	"strings"
)

// namer draws names for generated people from lists of given and family names of many cultures.
type namer struct {
	given, family []string
}

func newNamer() *namer {
	return &namer{given: strings.Fields(givenNames), family: strings.Fields(familyNames)}
}

// next draws a name. One in four has two family names, so that few people share one name.
func (n *namer) next(rng *rand.Rand) (first, last string) {
	first = n.given[rng.IntN(len(n.given))]
	last = n.family[rng.IntN(len(n.family))]
	if rng.IntN(4) == 0 {
		last += "-" + n.family[rng.IntN(len(n.family))]
	}
	return first, last
}

const givenNames = `
Abebe Adaeze Adriana Aiko Ainhoa Akua Alba Aleksander Alisher Amara Amina Anahit Anders Andrei Anjali Anneke
Annika Anouk Antero Aoife Arash Arjun Asel Astrid Ayesha Ayumi Aziza Bahar Baraka Beatriz Bento Bilal
Birgit Bogdan Boris Branka Brigid Bruno Camila Carmen Cataleya Cecilia Chiara Chidi Chloe Ciro Clara Cosmin
Cristina Dalia Damir Daniela Darius Dawit Deepa Desta Diego Dilnoza Dimitra Dina Divya Dorota Dragan Dunja
Ebba Edgar Eero Ekaterina Elena Elif Elio Elodie Emeka Emil Enrique Esra Esther Etienne Eun Evelina
Fadi Farah Fatou Felix Fernanda Filip Fiona Florian Folake Freya Gabriel Galina Gauri Genet Georgi Gerda
Giulia Gorka Greta Guadalupe Gunnar Habib Hadiza Halima Hana Haruki Hassan Heidi Helena Henrik Hiroko Hugo
Ibrahim Ida Ignacio Ilse Imani Indira Ines Ingrid Ioana Irena Isaac Ismael Ivana Jaana Jakub Jana
Javier Jelena Jeroen Joana Jomo Jonas Jorge Josefina Judit Juma Kaito Kamala Karim Katarina Kavita Keiko
Kenji Khadija Kiran Klara Kofi Kristian Kwame Laila Lars Laszlo Leila Leonor Lidia Linnea Ljubica Lorenzo
Lucia Lukas Luz Magda Mahmoud Maja Malik Manuela Marek Mariam Marta Mateo Matilde Mehmet Meret Mikael
Milena Minh Mira Mirembe Mohan Mona Nadia Naledi Naoki Nasrin Natalia Neha Ngozi Niamh Nikola Nina
Noemi Nour Nuria Obinna Odile Oksana Olga Oliver Omar Orsolya Oskar Otieno Paloma Parisa Patrik Paulo
Pavel Petra Pilar Pooja Priya Quentin Rachid Rafael Ragnhild Rahel Rania Ravi Rebeka Renata Riccardo Rohan
Rosa Ruben Sabine Salma Samir Sanna Santiago Sara Selam Serena Shirin Sibel Sigrid Silvia Simone Sofia
Soledad Soren Stefan Sunita Svetlana Tadeo Taina Takumi Tamar Tariq Tatiana Teodor Thabo Thandi Tiago Tomasz
Tove Ulrike Uzoma Valeria Vanja Vera Viktor Vikram Violeta Wairimu Wanda Wei Wiktoria Xavier Ximena Yara
Yasmin Yohannes Yuki Yusuf Zainab Zanele Zeynep Zofia Zoltan Zuri`

const familyNames = `
Abara Abdirahman Achterberg Adeyemo Agarwalla Aguirre Ahlgren Akbulut Alvarado Amadi Ambrosini Andersson Aoyama Arroyo Asante Aydemir
Baas Babic Balogun Banerji Baranski Barros Basu Bauer Bekele Belanger Bellini Benitez Bergqvist Bhandari Bianco Biondi
Blomgren Bondarenko Borgen Bosch Boukhari Braga Brandvold Brkic Bui Bulatov Cabral Calderon Campos Carvalho Castellano Celik
Cervantes Chanda Chaudhry Chebet Chikwanda Cho Cisse Coelho Cojocaru Conti Cordeiro Cortazar Costa Cruz Czerny Dahlberg
Danjuma Das Demir Deshmukh Devos Diallo Dimitrov Dinh Dlamini Dominguez Dragomir Drozd Duarte Dupuis Dvorak Ebersbach
Echeverria Edwardsen Eklund Elgar Emami Engstrom Erdogdu Eriksen Escobedo Esposito Fahey Falk Farkas Fernandes Ferrante Fiala
Figueroa Fischbach Fofana Fontaine Fuentes Fujimori Gadhavi Gallo Garba Gebre Georgescu Ghosh Girma Gjerde Gomes Grabowski
Granlund Guerreiro Gulati Gustavsen Haddad Hakimi Halvorsen Hamid Hansson Hashemi Hayashida Heikkila Hernando Hoang Holmgren Horvath
Hossain Hrabal Huang Husain Ibarra Idris Ilic Imai Inoue Ionescu Ishikawa Ivanova Iyer Jablonski Jankovic Jansen
Jimenez Jonker Jovanovic Kagwe Kaminski Kapoor Karimi Karlsen Kasprzak Kato Kebede Keita Khalil Kimani Kiplagat Kirchner
Kobayashi Koskinen Kovacs Kowalczyk Kravchenko Kruger Kulkarni Kurtz Laine Lakhani Larsen Lazar Lebedev Leclerc Lemaire Lim
Lindholm Lobo Lopes Lozano Lukacs Luthuli Macedo Magalhaes Mahajan Makinen Maldonado Malik Mancini Marchetti Marin Markovic
Marques Mbeki Medina Mehrotra Melo Mensah Meyer Mihai Mishra Mokoena Molina Montoya Moreau Moreno Mukherjee Murakami
Muthoni Nagy Nakagawa Namubiru Nasser Navarro Ndiaye Neumann Nguyen Nieminen Nilsen Njoroge Novak Nyberg Obi Ochoa
Odhiambo Ogawa Okafor Okeke Olsen Omondi Onyango Ortega Osei Osorio Otero Owusu Ozdemir Pachulski Padilla Palmgren
Pandit Papadakis Paredes Pashkov Patil Pavlenko Pereira Petrovic Pham Pillai Pinto Popa Prasad Prochazka Quiroga Rahimi
Rajan Ramadhani Rao Rasmussen Razak Reinholt Restrepo Ribeiro Rojas Romano Rossetti Roux Rybak Saarinen Sadiq Sahin
Sakamoto Salazar Salonen Sandoval Santoro Sarkar Sato Schreiber Sedlak Serrano Sesay Shah Shevchuk Silva Simic Solberg
Soto Stoica Suarez Suzuki Svensson Szabo Tadesse Takeda Tamang Tanaka Tavares Teixeira Tesfaye Thapa Tolonen Toure
Tran Tshabalala Tuan Uchida Ueda Urbanek Uzun Valdivia Vargas Vasilev Velasco Venter Verhoeven Vidal Vieira Virtanen
Vogel Vukovic Wagener Wambui Watanabe Weiss Wieczorek Wojcik Wolde Yadav Yamamoto Yilmaz Yoon Zamora Zelenka Zwane`

// places are the cities of a generated organisation.
func places() []string {
	return []string{
		"Accra", "Addis Ababa", "Amsterdam", "Athens", "Auckland", "Austin", "Barcelona", "Belgrade", "Bengaluru", "Berlin",
		"Bogotá", "Bucharest", "Budapest", "Cape Town", "Copenhagen", "Dublin", "Hanoi", "Helsinki", "Hyderabad", "Istanbul",
		"Jakarta", "Kraków", "Lagos", "Lima", "Lisbon", "London", "Manila", "Melbourne", "Mexico City", "Montevideo",
		"Montréal", "Nairobi", "Oslo", "Prague", "São Paulo", "Seoul", "Singapore", "Tbilisi", "Tokyo", "Toronto",
	}
}

// teamNamer draws team names and numbers those that come again.
type teamNamer struct {
	first, second []string
	used          map[string]int
}

func newTeamNamer() *teamNamer {
	return &teamNamer{
		first: strings.Fields(`Amber Arctic Autumn Birch Blue Bright Cedar Central Clear Cobalt Coral Copper Crystal Dawn Delta
Eastern Ember Fern Field Forest Garnet Glacier Golden Granite Green Harbour Hazel Hidden Indigo Iron Island Ivory Jade
Juniper Kestrel Lake Lantern Linden Lunar Maple Marble Meadow Mist Northern Oak Ocean Olive Onyx Opal Orchard Pearl Pine
Polar Quartz Quiet Rapid Red River Rowan Saffron Sage Silver Sky Solar Southern Spring Stone Summer Sunrise Swift Teal
Timber Tundra Upland Valley Velvet Violet Western White Willow Winter`),
		second: strings.Fields(`Accounts Alerts Analytics Archive Billing Booking Catalogue Channels Checkout Claims Cloud
Compliance Contracts Delivery Devices Discovery Documents Events Experience Exports Feedback Fleet Forecasts Growth Identity
Imports Insights Integrations Inventory Invoices Journeys Learning Ledger Listings Loyalty Maps Markets Media Messaging
Metrics Network Notices Onboarding Orders Partners Payments Payouts Planning Pricing Privacy Profiles Promotions Quality
Quotes Receipts Records Regions Renewals Reports Returns Reviews Risk Routes Safety Schedules Search Security Service
Settlement Signals Sites Stock Storage Subscriptions Supply Support Tax Tickets Tools Trade Trust Usage Vendors Wallets`),
		used: make(map[string]int),
	}
}

func (n *teamNamer) next(rng *rand.Rand) string {
	name := n.first[rng.IntN(len(n.first))] + " " + n.second[rng.IntN(len(n.second))]
	n.used[name]++
	if times := n.used[name]; times > 1 {
		name += " " + strconv.Itoa(times)
	}
	return name
}
