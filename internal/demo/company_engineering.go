package demo

// technologySeats is engineering, below the chief technology officer.
func technologySeats() *seat {
	return s("cto", "Chief Technology Officer", berlin, "Radoslav Mihaylov-Brandt", 96).in("product-technology", 90, asLeader).leads("architecture", 10, "Chair").with(
		s("vp-engineering", "VP Engineering", berlin, "Odile Marchenoir", 57).in("product-technology", 100, asLeader).with(
			merchantsEngineering(), ordersEngineering(), shoppersEngineering(), mobileEngineering(), moneyEngineering(), riskEngineering(),
		),
		s("dir-platform", "Director of Engineering, Platform", nairobi, "Barasa Simiyu", 63).in("platform", 90, asLeader).in("architecture", 10, asMember).with(
			devPlatformEngineering(), dataPlatformEngineering(), cloudEngineering(),
		),
		s("principal-eng", "Principal Engineer", toronto, "Gwendolyn Thistlewood", 88).in("platform", 60, asEngineering).in("architecture", 40, asMember),
		s("dm-money", "Delivery Manager, Money", lisbon, "Duarte Vasconcelinhos", 28).in("money", 100, asDelivery),
		s("dm-platform", "Technical Program Manager, Platform", bengaluru, "Lakshmi Narasimhaiah", 39).in("platform", 100, asDelivery),
	)
}

func merchantsEngineering() *seat {
	return s("em-merchants", "Engineering Manager, Merchants", berlin, "Katarzyna Wróblicka", 42).in("onboarding", 50, asManager).in("storefront", 50, asManager).with(
		s("tl-onboarding", "Tech Lead", berlin, "Sebastián Olavarrieta", 33).in("onboarding", 100, asTechLead),
		s("eng-onboarding-1", "Senior Software Engineer", berlin, "Mirembe Nakayenga", 27).in("onboarding", 100, asEngineering),
		s("eng-onboarding-2", "Software Engineer", lisbon, "Tiago Brandoneiro", 12).in("onboarding", 100, asEngineering),
		s("eng-onboarding-3", "Frontend Engineer", berlin, "Eilidh Macquarrie", 6).in("onboarding", 100, asEngineering),
		s("tl-storefront", "Tech Lead", berlin, "Hasan Tekinalp-Vogt", 48).in("storefront", 100, asTechLead),
		s("eng-storefront-1", "Senior Frontend Engineer", berlin, "Nadezhda Prokopchuk", 31).in("storefront", 90, asEngineering).in("accessibility", 10, asMember),
		s("eng-storefront-2", "Frontend Engineer", lisbon, "Filipa Ravasco", 14).in("storefront", 100, asEngineering),
		s("eng-storefront-3", "Software Engineer", nairobi, "Kiprono Cheruiyot-Lang", 19).in("storefront", 100, asEngineering),
	)
}

func ordersEngineering() *seat {
	return s("em-orders", "Engineering Manager, Orders & Stock", lisbon, "Teodora Vlădescu", 36).in("orders", 100, asManager).with(
		s("tl-orders", "Tech Lead", lisbon, "Joaquim Esteveira", 45).in("orders", 100, asTechLead),
		s("eng-orders-1", "Senior Backend Engineer", lisbon, "Olumide Adebayonle", 29).in("orders", 100, asEngineering),
		s("eng-orders-2", "Backend Engineer", lisbon, "Marta Szczepkowska", 11).in("orders", 100, asEngineering),
		s("eng-orders-3", "Full-stack Engineer", bengaluru, "Harshita Ponnappa", 22).in("orders", 100, asEngineering),
		vacant("eng-orders-4", "Backend Engineer", lisbon).in("orders", 100, asEngineering),
	)
}

func shoppersEngineering() *seat {
	return s("em-shoppers", "Engineering Manager, Shoppers", toronto, "Bronwen Pennarddigion", 51).in("checkout", 50, asManager).in("discovery", 50, asManager).with(
		s("tl-checkout", "Tech Lead", toronto, "Emeka Uzodinma", 40).in("checkout", 90, asTechLead).in("architecture", 10, asMember),
		s("eng-checkout-1", "Senior Full-stack Engineer", toronto, "Priyanka Mukhopadhyaya", 25).in("checkout", 100, asEngineering),
		s("eng-checkout-2", "Software Engineer", toronto, "Luc Desrochettes", 16).in("checkout", 100, asEngineering),
		s("eng-checkout-3", "Frontend Engineer", toronto, "Yuki Hanabusa-Reid", 9).in("checkout", 100, asEngineering),
		s("eng-checkout-4", "QA Engineer", montevideo, "Ximena Barrandeguy", 28).in("checkout", 100, "Quality"),
		s("tl-discovery", "Tech Lead", toronto, "Aleksandra Dobrowolańska", 37).leads("discovery", 100, asTechLead),
		s("eng-discovery-1", "Senior Machine Learning Engineer", toronto, "Farrokh Daruwallah", 20).in("discovery", 100, asEngineering),
		s("eng-discovery-2", "Software Engineer", toronto, "Naledi Mokgatlhane", 13).in("discovery", 100, asEngineering),
		vacant("eng-discovery-3", "Backend Engineer", toronto).in("discovery", 100, asEngineering),
	)
}

func mobileEngineering() *seat {
	return s("em-mobile", "Engineering Manager, Mobile", montevideo, "Nicolás Etchepareborda", 45).in("mobile", 100, asManager).with(
		s("tl-mobile", "Tech Lead", montevideo, "Lautaro Quiñonero", 39).in("mobile", 100, asTechLead),
		s("eng-mobile-1", "Senior iOS Engineer", montevideo, "María del Carmen Aguirre-Etxeberria y Montenegro de la Fuente Arriaga", 26).mail("mc.aguirre").in("mobile", 100, asEngineering),
		s("eng-mobile-2", "Android Engineer", montevideo, "Bruno Caetano Zaldúa", 15).in("mobile", 100, asEngineering),
		s("eng-mobile-3", "Mobile Engineer", bengaluru, "Sneha Kuttappan", 10).in("mobile", 100, asEngineering),
		s("eng-mobile-4", "Android Engineer", montevideo, "Renata Ipuche", 4).part(0.6).in("mobile", 100, asEngineering),
	)
}

func moneyEngineering() *seat {
	return s("em-money", "Engineering Manager, Money", lisbon, "Constança Bulhão", 54).in("payments", 50, asManager).in("payouts", 50, asManager).with(
		s("tl-payments", "Tech Lead", lisbon, "Vaclav Hruškovec", 66).in("payments", 90, asTechLead).in("architecture", 10, asMember),
		s("eng-payments-1", "Senior Backend Engineer", lisbon, "بثينة الحلواني", 30).mail("buthaina.halawani").in("payments", 100, asEngineering),
		s("eng-payments-2", "Software Engineer", lisbon, "Lourenço Madruga", 18).in("payments", 100, asEngineering),
		s("eng-payments-3", "Software Engineer", berlin, "Dilnoza Yuldasheva-Kern", 12).in("payments", 100, asEngineering),
		s("eng-payments-4", "Site Reliability Engineer", nairobi, "Mwangi Githaiga", 24).in("payments", 80, asEngineering).in("cloud", 20, asEngineering),
		s("tl-payouts", "Tech Lead", lisbon, "Ioana Crăciunescu-Maia", 47).in("payouts", 100, asTechLead),
		s("eng-payouts-1", "Senior Backend Engineer", lisbon, "Arnaldo Siqueirão", 32).leaving(24).in("payouts", 100, asEngineering),
		s("eng-payouts-2", "Backend Engineer", lisbon, "Signe Rasmussgaard", 17).in("payouts", 100, asEngineering),
		s("eng-payouts-3", "Software Engineer", berlin, "Tsegaye Woldemichael", 8).in("payouts", 100, asEngineering),
	)
}

// riskEngineering has a manager who leads the team's technology as well, and no lead of the team.
func riskEngineering() *seat {
	return s("em-risk", "Engineering Manager & Tech Lead, Risk", berlin, "Ottilie Brandeisky", 34).role("TL").in("risk", 100, asManager).with(
		s("eng-risk-1", "Senior Software Engineer", berlin, "Zoran Perišković", 28).in("risk", 100, asEngineering),
		s("eng-risk-2", "ML Engineer", berlin, "Ayumi Tachikawa-Stein", 11).in("risk", 100, asEngineering),
		s("eng-risk-3", "Backend Engineer", bengaluru, "Gurpreet Dhaliwalia", 21).in("risk", 100, asEngineering),
	)
}

func devPlatformEngineering() *seat {
	return s("em-dev-platform", "Engineering Manager, Developer Platform", bengaluru, "Venkatanarasimha Rajagopalachar", 59).in("dev-platform", 70, asManager).in("design-system", 30, asManager).with(
		s("tl-dev-platform", "Tech Lead", bengaluru, "Meenakshi Thiruvengadam", 50).leads("dev-platform", 100, asTechLead),
		s("eng-dev-platform-1", "Senior Platform Engineer", bengaluru, "Faisal Kareemuddin", 35).in("dev-platform", 100, asEngineering),
		s("eng-dev-platform-2", "Platform Engineer", bengaluru, "Tenzin Lhaden", 20).in("dev-platform", 100, asEngineering),
		s("eng-dev-platform-3", "DevOps Engineer", nairobi, "Halima Abdirahman Warsame", 7).in("dev-platform", 100, asEngineering),
		s("eng-ds-1", "Senior Frontend Engineer", berlin, "Espen Tollefsrud", 38).in("design-system", 100, asEngineering),
		s("eng-ds-2", "Frontend Engineer", bengaluru, "Ritwik Chattoraj", 13).in("design-system", 100, asEngineering),
	)
}

func dataPlatformEngineering() *seat {
	return s("em-data-platform", "Engineering Manager, Data Platform", bengaluru, "Shabnam Merchantwala", 44).in("data-platform", 100, asManager).with(
		s("tl-data-platform", "Tech Lead", bengaluru, "Kaustubh Deshpandekar", 36).leads("data-platform", 100, asTechLead),
		s("eng-data-1", "Senior Data Engineer", bengaluru, "Thi Ngoc Anh Lương", 23).in("data-platform", 100, asEngineering),
		s("eng-data-2", "Data Engineer", nairobi, "Chebet Korirwa", 16).in("data-platform", 100, asEngineering),
		s("eng-data-3", "Data Engineer", bengaluru, "Joyson Fernandopulle", 5).in("data-platform", 100, asEngineering),
		vacant("eng-data-4", "Senior Data Engineer", bengaluru).in("data-platform", 100, asEngineering),
	)
}

func cloudEngineering() *seat {
	return s("em-cloud", "Engineering Manager, Cloud Foundations", nairobi, "Njambi Wachira-Holm", 53).in("cloud", 100, asManager).with(
		s("tl-cloud", "Tech Lead", nairobi, "Odhiambo Okelloch", 41).leads("cloud", 100, asTechLead),
		s("eng-cloud-1", "Senior Site Reliability Engineer", nairobi, "Rehema Mwakasege", 29).in("cloud", 100, asEngineering),
		s("eng-cloud-2", "SRE", toronto, "Alistair Pemberthy", 18).in("cloud", 100, asEngineering),
		s("eng-cloud-3", "SRE", berlin, "Žydrūnė Paulauskaitė-Noll", 14).part(0.8).in("cloud", 100, asEngineering),
		s("eng-cloud-4", "Security Engineer", nairobi, "Mekonnen Haile-Tsadik", 22).in("cloud", 80, "Security").in("risk", 20, "Security"),
		s("eng-cloud-5", "Platform Engineer", bengaluru, "Roshni Thampuran", 3).contract("Contractor").in("cloud", 100, asEngineering),
	)
}
