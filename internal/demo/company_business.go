package demo

// marketingSeats is marketing, product marketing included.
func marketingSeats() *seat {
	return s("cmo", "Chief Marketing Officer", lisbon, "Delphine Aubrieux", 45).in("commercial", 100, asLeader).with(
		s("pmm-lead", "Senior Product Marketing Manager", lisbon, "Matilde Coutada", 32).leads("product-marketing", 100, asMarketing).with(
			s("pmm-merchants", "Product Marketing Manager, Merchants", berlin, "Franziska Lehnhardt", 15).in("product-marketing", 70, asMarketing).in("merchants", 30, asMarketing),
			pmmJobShare(),
			vacant("pmm-money", "Product Marketing Manager, Money", lisbon).in("product-marketing", 100, asMarketing),
		),
		s("brand-lead", "Head of Brand & Demand", toronto, "Cassius Overbeekley", 40).leads("growth", 100, asLeader).with(
			s("growth-1", "Content Strategist", toronto, "Isolde Marchbanks", 21).in("growth", 100, asMember),
			s("growth-2", "Search Marketing Specialist", lisbon, "Vasco Alvarinhas", 14).in("growth", 100, asMember),
			s("growth-3", "Events Manager", berlin, "Luciana Pfeifferová", 10).part(0.5).in("growth", 100, asMember),
			s("growth-4", "Brand Designer", montevideo, "Joaquina Sarandí", 17).in("growth", 100, "Brand design"),
		),
	)
}

// pmmJobShare is one seat that two people share.
func pmmJobShare() *seat {
	v := vacant("pmm-shoppers", "Product Marketing Manager, Shoppers", toronto).
		also(holding{name: "Harriet Lindenwood", kind: jobShare, fte: 0.5, monthsAgo: 26}).
		also(holding{name: "Oluwaseun Falodunmi", kind: jobShare, fte: 0.6, monthsAgo: 13})
	v.fte = 1.1
	return v.in("product-marketing", 70, asMarketing).in("shoppers", 30, asMarketing)
}

// salesSeats is sales and customer success. The support agents are one aggregate post.
func salesSeats() *seat {
	agents := vacant("support-agents", "Customer Support Agent", nairobi).in("success", 100, "Customer support")
	agents.standsFor, agents.fte = 12, 10.5
	return s("cro", "Chief Revenue Officer", toronto, "Thaddeus Brockenhurst", 31).in("commercial", 100, asLeader).with(
		s("sales-lead", "Head of Sales", toronto, "Solange Baptistelle", 28).leads("sales", 100, asLeader).with(
			s("ae-1", "Account Executive", toronto, "Corwin Haldaneby", 19).in("sales", 100, "Sales"),
			s("ae-2", "Account Executive", berlin, "Annika Strohmeyr", 22).in("sales", 100, "Sales"),
			s("ae-3", "Account Executive", lisbon, "Salvador Penhasco", 9).in("sales", 100, "Sales"),
			vacant("ae-4", "Account Executive", montevideo).in("sales", 100, "Sales"),
			s("se", "Solutions Engineer", toronto, "Ngozi Ekwueme-Tran", 16).in("sales", 80, "Solutions").in("dev-platform", 20, "Voice of customers"),
			s("sdr-1", "Sales Development Representative", montevideo, "Matías Goyeneche", 6).in("sales", 100, "Sales"),
		),
		s("success-lead", "Head of Customer Success", nairobi, "Wairimu Njogulei", 48).leads("success", 100, asLeader).with(
			s("csm-1", "Customer Success Manager", nairobi, "Baraka Lusambili", 18).in("success", 100, "Customer success"),
			s("csm-2", "Customer Success Manager", berlin, "Henrike Dollmaier", 24).part(0.75).in("success", 100, "Customer success"),
			s("csm-3", "Customer Success Manager", montevideo, "Pilar Abdalá Mendizú", 11).in("success", 100, "Customer success"),
			s("support-lead", "Support Lead", nairobi, "Mumbua Kioko-Reyes", 34).in("success", 100, "Customer support").with(agents),
		),
	)
}

// operationsSeats is finance, law, people and places.
func operationsSeats() *seat {
	return s("coo", "Chief Operating Officer", berlin, "Ferdinand Ostrowiecki", 79).in("business", 100, asLeader).with(
		s("finance-lead", "Head of Finance", berlin, "Gudrun Waldenfelser", 56).in("business", 100, "Finance").with(
			s("controller", "Controller", berlin, "Ljubica Stanojlović", 27).in("business", 100, "Finance"),
			s("accountant", "Accountant", lisbon, "Amadeu Serradinho", 20).part(0.8).in("business", 100, "Finance"),
			s("fpa", "Financial Analyst", berlin, "Rukhsana Pirbhai-Voss", 8).in("business", 100, "Finance"),
		),
		s("counsel", "General Counsel", lisbon, "Leonor Vilarandelo", 37).in("business", 80, "Legal").in("risk", 20, "Legal"),
		s("people-lead", "Head of People", nairobi, "Adhiambo Oyoo-Lindgren", 43).leads("people", 100, asLeader).with(
			s("people-partner", "People Partner", toronto, "Marguerite Sauvageot", 25).in("people", 100, asMember),
			s("recruiter-1", "Recruiter", bengaluru, "Sharmila Padukonekar", 15).in("people", 100, asMember),
			s("recruiter-2", "Recruiter", berlin, "Emre Kocabıyıklı", 5).in("people", 100, asMember),
			s("office", "Workplace Manager", lisbon, "Clementina Farropas", 60).part(0.9).in("people", 100, asMember),
		),
		s("it", "IT Administrator", berlin, "Waldemar Grześkowicz", 30).in("business", 100, "IT"),
	)
}
