package demo

// designSeats is design and user research.
func designSeats() *seat {
	return s("head-design", "VP Design", lisbon, "Yevheniia Stoliarchuk", 55).in("product-technology", 90, asLeader).in("accessibility", 10, "Sponsor").with(
		s("dm-merchants", "Design Manager, Merchants", berlin, "Matthias Oberhauser", 41).in("merchants", 100, asLeader).with(
			s("pd-onboarding", "Product Designer", berlin, "Leonie Sprengler", 20).in("onboarding", 100, asDesign),
			s("pd-storefront", "Senior Product Designer", berlin, "Θάλεια Καραβασίλη", 36).mail("thaleia.karavasili").in("storefront", 90, asDesign).leads("accessibility", 10, "Chair"),
			s("pd-orders", "Product Designer", lisbon, "Rui Falcoeira", 13).in("orders", 100, asDesign),
			s("content-design", "Content Designer", lisbon, "Saoirse Ní Mhurchadha", 25).part(0.8).in("onboarding", 50, "Content design").in("checkout", 50, "Content design"),
		),
		s("dm-shoppers", "Design Manager, Shoppers & Money", toronto, "Priscilla Okonkwo-Hartmann", 46).in("shoppers", 50, asLeader).in("money", 50, asLeader).with(
			s("pd-checkout", "Senior Product Designer", toronto, "표하늘", 29).mail("haneul.pyo").in("checkout", 100, asDesign),
			s("pd-discovery", "UX Designer", toronto, "Cormac Delahunty", 8).in("discovery", 100, asDesign),
			s("pd-mobile", "Product Designer", montevideo, "Agustina Larrañaga", 24).in("mobile", 100, asDesign),
			s("pd-payments", "Product Designer", lisbon, "Noor Haddioui", 17).in("payments", 100, asDesign),
			s("pd-shared", "Product Designer, Payouts & Risk", lisbon, "Bjarki Hallsteinsson", 31).in("payouts", 50, asDesign).in("risk", 50, asDesign),
		),
		s("ds-lead", "Design System Lead", berlin, "Tamsin Wolvercote", 43).leads("design-system", 90, asDesign).in("accessibility", 10, asMember).with(
			s("ds-designer", "UI Designer", berlin, "Jakub Niewiarowski", 15).in("design-system", 100, asDesign),
			vacant("ds-designer-2", "UI Designer", nairobi).in("design-system", 100, asDesign),
		),
		s("ur-lead", "Senior User Researcher", nairobi, "Achieng Nyamweya", 37).in("merchants", 50, asResearch).in("shoppers", 50, asResearch).with(
			s("ur-1", "User Researcher", nairobi, "Zawadi Mutinda", 14).in("shoppers", 100, asResearch),
			s("ur-2", "User Researcher", montevideo, "Ignacio Urrestarazu", 10).contract("Contractor").part(0.6).in("money", 100, asResearch),
		),
	)
}

// dataSeats is data analysis; data engineers belong to engineering.
func dataSeats() *seat {
	return s("dir-data", "Director of Data", bengaluru, "Anirban Lahiri-Sen", 50).in("product-technology", 90, asLeader).in("architecture", 10, asMember).with(
		s("da-merchants", "Senior Data Analyst, Merchants", bengaluru, "अन्विता कुलश्रेष्ठ", 34).mail("anvita.kulshreshtha").in("onboarding", 40, asData).in("storefront", 30, asData).in("orders", 30, asData),
		s("da-shoppers", "Product Analyst, Shoppers", toronto, "Desmond Featherstonehaugh", 18).in("checkout", 50, asData).in("discovery", 50, asData),
		s("da-money", "Data Analyst, Money", lisbon, "Iolanda Pestana", 21).in("payments", 50, asData).in("payouts", 50, asData),
		s("da-growth", "Data Analyst, Growth", lisbon, "Wulandari", 12).in("growth", 100, asData),
		s("ae", "Analytics Engineer", bengaluru, "Pranav Deshikachar", 26).in("data-platform", 100, asData),
		s("ds-risk", "Data Scientist, Risk", berlin, "Ramiz Hadžiselimović", 32).in("risk", 100, asData),
		s("ds-discovery", "Data Scientist, Discovery", toronto, "闵晓棠", 23).mail("xiaotang.min").in("discovery", 100, asData),
	)
}
