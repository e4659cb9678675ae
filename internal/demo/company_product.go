package demo

// productSeats is product management: the seats below the chief product officer that are neither
// design nor data.
func productSeats() *seat {
	return s("vp-product", "VP Product", lisbon, "Solveig Achterberg", 61).in("product-technology", 100, asLeader).with(
		s("dir-commerce", "Director of Product, Merchants & Shoppers", berlin, "Kwabena Ofosuhene", 47).in("product-technology", 100, asLeader).with(
			gpmMerchants(), gpmShoppers(),
		),
		// The director's seat stands empty; one of its reports fills in until it is staffed.
		vacant("dir-money", "Director of Product, Money & Platform", lisbon).
			also(holding{name: "Ilse Vantongeren", kind: interim, fte: 0.4, monthsAgo: 2, daysToEnd: 95}).
			in("money", 50, asLeader).in("platform", 50, asLeader).with(gpmMoney(), gpmPlatform()),
		s("product-ops", "Product Operations Lead", nairobi, "Wanjiru Kamotho", 33).in("product-technology", 100, asMember).with(
			s("product-ops-2", "Product Operations Specialist", nairobi, "Ephrem Gebrewold", 9).in("product-technology", 100, asMember),
		),
	)
}

func gpmMerchants() *seat {
	return s("gpm-merchants", "Group Product Manager, Merchants", berlin, "Anneliese Trautvetter", 52).
		leads("onboarding", 50, asProduct).leads("merchants", 50, asLeader).with(
		s("pm-storefront", "Senior Product Manager, Storefront", berlin, "Davit Lomsadze", 38).leads("storefront", 100, asProduct),
		s("pm-orders", "Product Manager, Orders & Stock", lisbon, "Benedita Quaresma", 1).leads("orders", 100, asProduct),
		s("apm-merchants", "Associate Product Manager", lisbon, "Jonah Abernethy-Cruz", 7).in("orders", 100, asProduct),
	)
}

// gpmShoppers leads more people than a player-coach can coach well.
func gpmShoppers() *seat {
	return s("gpm-shoppers", "Group Product Manager, Shoppers", toronto, "Marisol Echenique", 44).
		leads("checkout", 60, asProduct).leads("shoppers", 40, asLeader).with(
		s("pm-discovery", "Product Manager, Discovery", toronto, "Tavish Rathore", 22).leads("discovery", 100, asProduct),
		s("pm-mobile", "Product Manager, Mobile", montevideo, "Florencia Bidegain", 27).leads("mobile", 100, asProduct),
		s("apm-shoppers", "Associate Product Manager", toronto, "Adaeze Nwachukwu-Bell", 11).in("checkout", 80, asProduct).in("accessibility", 20, asMember),
		s("ppm", "Principal Product Manager", toronto, "Rosalind Quickenden", 70).in("discovery", 40, asProduct).in("merchants", 60, asProduct),
	)
}

func gpmMoney() *seat {
	return s("gpm-money", "Group Product Manager, Money", lisbon, "Ilse Vantongeren", 49).
		leads("payments", 60, asProduct).leads("money", 40, asLeader).with(
		s("pm-payouts", "Senior Product Manager, Ledger & Payouts", lisbon, "Gonçalo Telhada", 35).leads("payouts", 100, asProduct),
		vacant("pm-risk", "Product Manager, Risk & Trust", berlin).
			also(holding{name: "Hanneke Rozema", kind: permanent, fte: 1, monthsAgo: 40, daysToEnd: -38, leavesOrg: true}).
			in("risk", 100, asProduct),
	)
}

func gpmPlatform() *seat {
	return s("gpm-platform", "Group Product Manager, Platform", bengaluru, "Chandrika Venkateswaran", 58).
		in("dev-platform", 40, asProduct).in("design-system", 20, asProduct).leads("platform", 40, asLeader).with(
		s("pm-data-platform", "Product Manager, Data Platform", bengaluru, "Imran Qadeer Shaikh", 16).in("data-platform", 100, asProduct),
		s("pm-cloud", "Senior Product Manager, Cloud Foundations", nairobi, "Otieno Wafula", 30).in("cloud", 100, asProduct),
	)
}
