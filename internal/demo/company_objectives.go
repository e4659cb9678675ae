package demo

// companyAimsFirst are the objectives of the first of four quarters: Northlight finds out why new shops leave.
func companyAimsFirst() []*quest {
	return []*quest{
		problem("1-new-shops", "product-technology", "", "New shops leave before Northlight is any use to them", "Of ten shops that sign up, four have gone after a quarter. What brings them costs more than what they leave with us.").
			by("New shops still selling after 90 days", "%", 58, 60, 66, 70, 61).from("Subscriptions", "BUSINESS").learned("Shops that sell in the first week stay. Everything before the first order matters more than everything after."),
		problem("1-trust", "product-technology", "", "Shops do not trust the money", "Every third call to support is about a payout that nobody can explain.").
			by("Support contacts about money, of 1000 shops a month", "", 84, 76, 65, 55, 70).from("Support desk", "BUSINESS").learned("Explaining halves the calls; paying faster does not."),
		problem("1-onboarding", "onboarding", "1-new-shops", "Owners get lost between signing up and the first order", "We see them try the catalogue, then the bank account, then nothing.").
			by("New shops with a first order within a week", "%", 31, 35, 42, 50, 38).guard("First orders that are cancelled", "%", 4, 3, 3.6).learned("The bank account is asked for too early. Asked after the first order, nobody minds."),
		problem("1-storefront", "storefront", "1-new-shops", "Owners cannot make the shop look like theirs without help", "Half of the calls in the first month are about colours, logos and photos.").
			by("Shops that change their look in the first week without help", "%", 22, 30, 40, 50, 43).guard("Pages that load in under two seconds", "%", 91, 93, 92).learned("A good first look beats an editor: half of them keep what we propose."),
		problem("1-orders", "orders", "1-new-shops", "Shops sell what they no longer have", "A cancelled first order is the last one.").
			by("Orders cancelled for lack of stock", "%", 6.2, 5.5, 4, 3, 5.8).guard("Stock counts that an owner corrects by hand", "a week", 3.1, 2.5, 3.4).
			learned("Owners count on Sundays. We asked on Mondays.").missed("We measured the stock that we know, not the one on the shelf, and found out in week nine.", "A week in three shops comes before each objective about stock."),
		problem("1-checkout", "checkout", "", "Buyers leave at the address", "Of those who leave, two of three leave there.").serves("former-phone").
			by("Checkouts completed on a phone", "%", 61, 64, 68, 72, 67).guard("Parcels that come back for a wrong address", "%", 1.4, 1.2, 1.3).learned("Asking for less is worth more than asking faster."),
		problem("1-discovery", "discovery", "", "People near a shop do not know that it has what they look for", "Search shows shops by name; people look for things.").serves("former-open").
			by("Searches that lead to a shop", "%", 18, 21, 25, 30, 24).guard("Results that are sold out", "%", 9, 7, 8).learned("Distance matters less than opening hours."),
		problem("1-mobile", "mobile", "", "Regulars order by phone call because the app is slower", "A third of regulars still call.").
			by("Regulars who reorder in the app within 14 days", "%", 34, 38, 44, 50, 41).guard("Crash-free sessions", "%", 99.1, 99.5, 99.4).learned("Their last order as one button does most of it."),
		problem("1-payments", "payments", "1-trust", "Good cards are refused", "We lose one buyer in forty to a refusal that no bank wanted.").serves("former-phone").
			by("Payments that succeed on the first try", "%", 91.5, 92.5, 94, 95, 93.6).guard("Chargebacks", "‰", 1.1, 1, 1.1).learned("Two banks make half of the refusals."),
		problem("1-payouts", "payouts", "1-trust", "Owners cannot explain a payout to their accountant", "It is the most read page of our help, and the worst rated.").
			by("Payouts that an owner opens and asks nothing about", "%", 71, 76, 84, 90, 85).guard("Payouts on the next morning", "%", 97, 98.5, 98.6).learned("One line an order, in the order of the day, is all they wanted."),
		problem("1-risk", "risk", "1-trust", "Honest shops wait for days while we look", "Nine of ten that we stop are let go again.").
			by("Honest shops stopped", "%", 2.4, 2.1, 1.6, 1.2, 1.9).guard("Fraud losses", "‱ of volume", 7, 6, 6.6).learned("The first week of a shop says more than its papers."),
		problem("1-dev-platform", "dev-platform", "", "It takes a week until an idea is before a customer", "Teams wait for each other and for us.").
			by("Median time from merge to production", "h", 26, 20, 8, 4, 9).guard("Deployments that are taken back", "%", 5, 4, 4.4).from("Pipeline", "PRODUCT").learned("Waiting was for people, not for machines."),
		problem("1-data-platform", "data-platform", "", "Nobody believes the numbers", "Three dashboards say three things about the same week.").
			by("Questions that a team answers itself within a day", "%", 35, 45, 60, 75, 52).guard("Numbers that were corrected after a week", "a month", 11, 6, 8).learned("One definition each, with a name beside it."),
	}
}

// companyAimsSecond are those of the quarter after.
func companyAimsSecond() []*quest {
	return []*quest{
		problem("2-new-shops", "product-technology", "", "The first order comes too late", "Shops that sell in their first week stay; six of ten do not.").
			by("New shops still selling after 90 days", "%", 61, 62, 67, 72, 65).from("Subscriptions", "BUSINESS").learned("It moves a quarter after the first week does."),
		problem("2-chains", "product-technology", "", "Chains of five shops and more outgrow us", "They bring a third of the volume and leave twice as often.").
			by("Net revenue retention of chains", "%", 93, 95, 100, 106, 94).from("Finance", "BUSINESS").
			learned("They leave for reporting, not for price.").missed("We gave four teams a part each and nobody the whole.", "One team answers for what a chain sees."),
		problem("2-onboarding", "onboarding", "2-new-shops", "The bank account stops owners before their first order", "It is asked for on page two, and a third never come back from it.").
			by("New shops with a first order within a week", "%", 38, 42, 50, 58, 51).guard("Shops whose first payout fails", "%", 3, 2, 2.4).learned("After the first order they want to be paid, and find the papers."),
		problem("2-storefront", "storefront", "2-new-shops", "Photos make shops look poor", "Owners know it, and put the shop off until they have better ones.").
			by("Shops open to buyers within three days", "%", 44, 48, 56, 64, 58).guard("Photos that are taken back", "%", 6, 5, 5.5).learned("Cutting the background does it; lighting hardly matters."),
		problem("2-orders", "orders", "2-chains", "A chain does not see what lies in its other shops", "They phone each other, twenty times a day.").
			by("Transfers between shops found in Northlight", "%", 8, 15, 30, 45, 13).guard("Orders cancelled for lack of stock", "%", 5.8, 5, 5.7).
			learned("Chains move goods by van on fixed days.").missed("We began with stock where the question was the van.", "Two rides along before a line of code."),
		problem("2-checkout", "checkout", "", "Guests are made to register", "Four of ten buyers buy once a year and want no password.").serves("former-phone").
			by("Checkouts completed on a phone", "%", 67, 69, 73, 78, 73).guard("Orders that nobody picks up", "%", 2.1, 2, 2).learned("Nobody missed the password."),
		problem("2-discovery", "discovery", "", "Search does not know what is open", "A closed door loses a customer for good.").serves("former-open").
			by("Searches that lead to a visit the same day", "%", 9, 11, 14, 17, 13).guard("Wrong opening hours told", "%", 7, 4, 3.5).learned("Owners correct hours when buyers ask them, not when we do."),
		problem("2-mobile", "mobile", "", "Regulars forget what they liked", "They order the same four things, and look for them each time.").
			by("Regulars who reorder in the app within 14 days", "%", 41, 44, 50, 56, 49).guard("Notifications switched off", "%", 12, 10, 13).learned("A reminder on the right day is welcome; two are not."),
		problem("2-payments", "payments", "2-chains", "Chains pay for cards that their customers do not use", "Each country has its way of paying, and we have four of them.").
			by("Payments by the way that is usual in the country", "%", 62, 66, 74, 80, 69).guard("Payments that succeed on the first try", "%", 93.6, 94, 93.9).learned("Uruguay is worth more than the next three together."),
		problem("2-payouts", "payouts", "2-chains", "Chains cannot tell which shop earned what", "Their accountants take our file apart by hand, two days a month.").
			by("Chains that close their month without asking us", "%", 20, 30, 50, 65, 47).guard("Payouts on the next morning", "%", 98.6, 98.5, 98.7).learned("The file of the bank is the one that counts."),
		problem("2-risk", "risk", "", "We see fraud a week after it has happened", "By then the goods are gone.").
			by("Fraud found before the goods leave", "%", 38, 45, 60, 70, 57).guard("Honest shops stopped", "%", 1.9, 1.8, 1.8).learned("The address tells more than the card."),
		problem("2-cloud", "cloud", "", "A night costs more than a day", "Half of what we pay runs while nobody orders.").
			by("Cost of cloud for 1000 orders", "€", 41, 38, 30, 25, 31).guard("Minutes of outage a month", "", 22, 15, 14).learned("Test systems were a third of it."),
		problem("2-design-system", "design-system", "", "Every team draws its own buttons", "And every button is accessible in its own way, or not.").
			by("Screens made of the design system alone", "%", 41, 50, 65, 80, 60).guard("Accessibility errors a screen", "", 3.2, 2, 2.2).learned("Teams take what is easier than doing it themselves."),
	}
}

// companyAimsThird are those of the quarter before the running one.
func companyAimsThird() []*quest {
	return []*quest{
		problem("3-new-shops", "product-technology", "", "New shops do not find their first customers", "They open in days now, and wait for weeks.").
			by("New shops still selling after 90 days", "%", 65, 66, 70, 75, 69).from("Subscriptions", "BUSINESS").learned("A shop needs ten orders to believe in it."),
		problem("3-chains", "product-technology", "", "Chains run Northlight beside what they had", "They keep two systems for a year, and then ours is the one that goes.").
			by("Net revenue retention of chains", "%", 94, 96, 101, 106, 99).from("Finance", "BUSINESS").learned("The day the old system is switched off is what to work for."),
		problem("3-onboarding", "onboarding", "3-new-shops", "Owners open the shop and then do not know what to do", "Nothing happens for eight days in the middle of their first month.").
			by("New shops with ten orders within 30 days", "%", 27, 31, 38, 45, 37).guard("Owners who switch our advice off", "%", 9, 8, 8.2).learned("One piece of advice a week; the third is not read."),
		problem("3-storefront", "storefront", "3-new-shops", "A shop looks empty with twelve things in it", "Buyers leave a page that looks unfinished.").
			by("Visitors of a new shop who look at a second thing", "%", 33, 37, 44, 50, 45).guard("Pages that load in under two seconds", "%", 92, 93, 93.1).learned("Fewer and larger; it is what a shop window does."),
		problem("3-orders", "orders", "3-chains", "The van leaves without what was sold at night", "A chain loses one order in thirty so.").
			by("Night orders on the morning van", "%", 71, 76, 86, 92, 88).guard("Minutes to pack an order", "", 6.5, 6, 6.2).learned("The list has to be printed at five, not at seven."),
		problem("3-checkout", "checkout", "", "Buyers do not believe the delivery time", "They ask the shop by phone, and the shop does not know either.").
			by("Orders delivered when it was said", "%", 74, 79, 87, 93, 84).guard("Checkouts completed on a phone", "%", 73, 74, 73.6).learned("A wider window that holds beats a narrow one that does not."),
		problem("3-discovery", "discovery", "3-new-shops", "New shops are found last", "Who has no reviews is on page three.").
			by("First orders of new shops that come by search", "%", 6, 9, 15, 20, 14).guard("Buyers who are disappointed by a shop that search showed", "%", 5, 4, 4.6).learned("Being new is a reason to look, once it is said."),
		problem("3-mobile", "mobile", "", "Half of regulars have not allowed a reminder", "And order half as often.").
			by("Orders by regulars a month", "", 2.1, 2.3, 2.6, 3, 2.2).guard("Notifications switched off", "%", 13, 11, 15).
			learned("They like us less when we ask.").missed("We asked all at once on the first screen, because it was one release.", "What we ask of people is tried on a hundred before it goes to all."),
		problem("3-payments", "payments", "3-chains", "Paying in Uruguay needs a card that few have", "Two of three buyers there pay by transfer.").
			by("Buyers in Uruguay who pay in the shop", "%", 24, 35, 55, 65, 57).guard("Payments that succeed on the first try", "%", 93.9, 94, 94.2).learned("The bank's own page is trusted more than ours."),
		problem("3-payouts", "payouts", "3-chains", "A returned order spoils the month", "Accountants look for it for an hour.").
			by("Returns that need no question", "%", 52, 60, 75, 85, 73).guard("Payouts on the next morning", "%", 98.7, 98.5, 98.8).learned("A return is a line of its own, on its own day."),
		problem("3-risk", "risk", "", "Who cheats once comes back with another name", "A fifth of losses are by somebody we know.").
			by("Losses by those who were stopped before", "%", 21, 17, 10, 6, 11).guard("Honest shops stopped", "%", 1.8, 1.7, 1.7).learned("Devices stay, names go."),
		problem("3-data-platform", "data-platform", "", "A model that was good in spring is bad in autumn, and nobody sees it", "Two teams found out from customers.").
			by("Models whose decline is seen within a week", "%", 10, 30, 70, 90, 65).guard("Alerts that were nothing", "a week", 9, 5, 6).learned("Three numbers a model are enough."),
		problem("3-dev-platform", "dev-platform", "", "New engineers need a month to ship", "They wait for rights and for somebody who has time.").
			by("Days until a new engineer ships the first change", "", 19, 14, 7, 3, 6).guard("Deployments that are taken back", "%", 4.4, 4, 4.1).learned("A first task that is real beats every course."),
	}
}

// companyAimsNow are those of the running quarter: some are at risk, one is silent, one was dropped, one is a moon
// shot, and two are still being negotiated.
func companyAimsNow() []*quest {
	return []*quest{
		problem("4-new-shops", "product-technology", "", "New shops give up in a weak second month", "The first ten orders come from friends. What comes after decides whether a shop stays, and four of ten do not see it.").serves("week").
			by("New shops still selling after 90 days", "%", 69, 71, 75, 80, 71.5).from("Subscriptions", "BUSINESS").sure(75, 70).seen("The curve bends in week six, not in week four as we thought."),
		problem("4-chains", "product-technology", "", "Chains do not dare to switch their old system off", "As long as both run, ours is the one that can go. Eleven chains have both today.").
			by("Net revenue retention of chains", "%", 99, 101, 105, 110, 101.5).from("Finance", "BUSINESS").sure(70, 65).
			step("Sit with the operations lead of the three largest chains for a day", "Kwabena Ofosuhene", 9, "OPEN").step("Name what a chain must see before it switches off", "Mafalda Reisinho", -12, "DONE"),
		problem("4-onboarding", "onboarding", "4-new-shops", "Owners do not know who their customers are", "They see orders, not people, and advertise to everybody.").serves("week").
			by("New shops with a returning buyer within 60 days", "%", 34, 38, 45, 52, 40).sure(70, 78).seen("Names of regulars on the first page; owners greet them.").guard("Owners who switch our advice off", "%", 8.2, 8, 8).
			step("Interview eight owners who left in their second month", "Sebastián Olavarrieta", 4, "OPEN"),
		problem("4-storefront", "storefront", "4-new-shops", "A shop looks the same in week eight as on its first day", "Buyers who come back see nothing new and do not come a third time.").serves("week").
			by("Shops that change what is in front each week", "%", 19, 24, 33, 40, 22).sure(75, 55).seen("Owners want to, and do not find the time. The change has to come by itself.").guard("Pages that load in under two seconds", "%", 93.1, 93.5, 93.4).
			step("Try three shop windows that change by themselves with ten owners", "Davit Lomsadze", -3, "OPEN"),
		problem("4-orders", "orders", "4-chains", "A chain counts its stock twice, once for each system", "It takes two people a day a week, and the two counts never agree.").serves("shelf").
			by("Chains that count once", "", 2, 4, 8, 11, 3).sure(80, 35).goes("falling").seen("The scanner of the old system is rented for three years. They will not put it away.").guard("Night orders on the morning van", "%", 88, 90, 89),
		problem("4-checkout", "checkout", "", "Buyers who come back are treated as strangers", "They type the same address for the fourth time, and one in nine gives up.").
			by("Returning buyers who pay within 30 seconds", "%", 28, 34, 45, 55, 39).sure(75, 82).guard("Orders sent to an old address", "%", 0.8, 0.7, 0.8).helps("4-new-shops").
			step("Decide with counsel how long an address is kept", "Marisol Echenique", 12, "OPEN"),
		problem("4-discovery", "discovery", "4-new-shops", "People look for a dish or a thing, and we answer with shops", "Half of searches name a thing that no shop has in its name.").serves("shelf").moon().
			by("Searches for a thing that end in an order", "%", 4, 8, 20, 30, 6.5).sure(20, 25).seen("Photos of the shelf are read well enough for bread, and not for wine.").guard("Results that are sold out", "%", 8, 6, 7.5),
		problem("4-mobile", "mobile", "", "Regulars do not hear of what they would like", "They order what they know, from the shop that they know.").
			by("Regulars who try something new in a month", "%", 11, 14, 20, 26, 14).sure(70, 70).goes("silent").guard("Notifications switched off", "%", 15, 12, 14).goes("silent").helps("4-new-shops"),
		problem("4-payments", "payments", "4-chains", "A chain has three contracts for one till", "And pays three fees. It is the first reason they give for keeping the old system.").serves("money").
			by("Chains that take all payments through Northlight", "", 3, 5, 9, 12, 6).sure(70, 75).guard("Payments that succeed on the first try", "%", 94.2, 94.6, 93.8).seen("The new terminal refuses older cards. The bank looks at it.").with("payouts"),
		problem("4-payouts", "payouts", "4-chains", "The month of a chain closes ten days late", "Its owners see in the middle of a month what was wrong in the one before.").serves("money").
			by("Days from the end of a month to closed books", "", 10, 8, 5, 3, 7.5).sure(75, 75).goes("stuck").seen("We wait for the auditors of the two pilots.").guard("Payouts on the next morning", "%", 98.8, 99.2, 98.9),
		problem("4-risk", "risk", "", "New shops are looked at as if they were all thieves", "A new shop waits three days for its first payout, and one in two thousand cheats.").serves("week").
			by("New shops paid the next morning from the first day", "%", 45, 55, 75, 85, 58).sure(65, 50).seen("Without a product manager we decide late which risk we take.").guard("Fraud losses", "‱ of volume", 6, 6.5, 6.2).helps("4-new-shops"),
		problem("4-dev-platform", "dev-platform", "", "Teams are afraid of Fridays", "Nothing is shipped from Thursday noon on, because nobody wants to be called.").
			by("Changes shipped on Thursday and Friday", "%", 14, 18, 28, 35, 24).sure(75, 85).from("Pipeline", "PRODUCT").guard("Deployments that are taken back", "%", 4.1, 4, 4),
		problem("4-data-platform", "data-platform", "4-new-shops", "Nobody sees a shop fade before it is gone", "We know it a week after the owner does.").serves("week").
			by("Shops whose fading is seen three weeks before", "%", 12, 25, 50, 65, 31).sure(60, 66).guard("Shops that were warned of for nothing", "%", 30, 20, 26).
			step("Agree with onboarding what a warning leads to", "Imran Qadeer Shaikh", 2, "OPEN"),
		problem("4-cloud", "cloud", "", "A second region is asked for by chains", "Two of them ask in their contract where their data lies.").
			by("Services that survive the loss of a region", "%", 20, 40, 70, 90, 26).sure(60, 40).dropped("The two chains accept one region with a written plan. What the rest is worth we ask again in spring.").
			learned("Ask what the contract needs before building what it says."),
		problem("4-design-system", "design-system", "", "Who cannot see well cannot buy", "One buyer in twenty reads our shops with help, and leaves twice as often.").inState("NEGOTIATED").
			by("Purchases by people who use a screen reader, of those who try", "%", 41, 47, 58, 66, 41).guard("Accessibility errors a screen", "", 2.2, 1.5, 2.2),
		problem("4-onboarding-2", "onboarding", "4-new-shops", "Owners run out of money before their second month", "Stock is paid in advance; sales come later.").serves("week").inState("PROPOSED"),
	}
}
