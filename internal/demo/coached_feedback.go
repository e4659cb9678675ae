package demo

// words are what somebody says of a person, or was asked to say.
type words struct {
	about, from string // seats
	day         int
	competency  string
	askedBy     string // the seat of who asked; empty where nobody did
	question    string
	text        string // what was said, or why it was declined; empty while it is asked
	declined    bool
	up          bool
}

// companyFeedback is feedback that was given, asked for and declined.
func companyFeedback() []words {
	return []words{
		{about: "pm-storefront", from: "pd-storefront", day: -70, competency: "COL", text: "You argued for my sketch when I was not in the room, and told me afterwards what you could not defend. Both helped."},
		{about: "pm-storefront", from: "tl-storefront", day: -26, competency: "DEC", askedBy: "pm-storefront", question: "Stopping the colour editor: what should I have done sooner?", text: "Told the two who built it first, alone. They would have agreed. Hearing it with everybody else took something from them."},
		{about: "pm-storefront", from: "sales-lead", day: -15, competency: "STK", askedBy: "gpm-merchants", question: "What can you plan on by now that you could not plan on before?", text: "Font upload. Not the date: that I hear a week ahead when there is none.", up: true},
		{about: "pm-storefront", from: "success-lead", day: -5, competency: "CUS", askedBy: "pm-storefront", question: "What do shops ask your people about the editor that I have not seen?"},
		{about: "apm-merchants", from: "em-orders", day: -32, competency: "COM", text: "I read your page on partial deliveries on the tram, and had decided when I got off."},
		{about: "apm-merchants", from: "tl-orders", day: -18, competency: "OWN", askedBy: "apm-merchants", question: "How was it for you when my count was wrong?", text: "Annoying for a day. That you told us before anybody had noticed is why I trust the next one."},
		{about: "gpm-merchants", from: "pm-storefront", day: -19, competency: "COA", text: "You said that I knew it, and then you were quiet. I hated it for three minutes."},
		{about: "gpm-merchants", from: "tl-onboarding", day: -45, competency: "DEC", askedBy: "gpm-merchants", question: "Where do you wait for me?", text: "For anything that touches another team. I could settle most of it with Hasan if you said that I may."},
		{about: "gpm-merchants", from: "counsel", day: -40, competency: "BIZ", askedBy: "gpm-merchants", question: "Was the new signup early enough with you?", text: "I have seen too little of it to say anything that helps.", declined: true},
		{about: "gpm-merchants", from: "apm-merchants", day: -2, competency: "COA", askedBy: "gpm-merchants", question: "What do I do that keeps you from finding it yourself?"},
		{about: "gpm-shoppers", from: "gpm-merchants", day: -3, competency: "COL", askedBy: "gpm-shoppers", question: "Gift cards: where do I make it hard?"},
		{about: "pm-payouts", from: "finance-lead", day: -36, competency: "BIZ", text: "You gave us the cost of late payouts in a sentence. I have used it with the auditors.", up: true},
		{about: "pm-payouts", from: "tl-payouts", day: -21, competency: "CUS", askedBy: "gpm-merchants", question: "What has changed since he sits with owners?", text: "He draws. The last hour of a shop hangs beside the ledger, and people argue in front of it."},
		{about: "gpm-shoppers", from: "apm-shoppers", day: -14, competency: "COA", text: "Thank you for giving me away. It was for me and not against me."},
		{about: "gpm-shoppers", from: "dm-shoppers", day: -33, competency: "COL", askedBy: "dir-commerce", question: "What is it like to plan beside Marisol?", text: "Fast, and I hear of it. Since we have our hour I hear of it before."},
		{about: "pm-discovery", from: "success-lead", day: -17, competency: "STK", text: "The list on Monday is short, right and on time. I have shown it to two other teams.", up: true},
		{about: "pm-discovery", from: "tl-discovery", day: -28, competency: "DLV", text: "Think of the switch first. We were good, and we were lucky."},
		{about: "pm-mobile", from: "pd-mobile", day: -24, competency: "OWN", text: "You took the card upon yourself in front of all. It was ours too, and I would have liked to stand there with you."},
		{about: "apm-shoppers", from: "tl-checkout", day: -30, competency: "COL", text: "You brought us to one table and left when we had begun. That is rare."},
		{about: "ppm", from: "apm-shoppers", day: -12, competency: "COA", text: "I found it. You let me. It took longer than you telling me, and I have it now."},
		{about: "gpm-money", from: "pm-payouts", day: -29, competency: "COA", askedBy: "vp-product", question: "What does he need while you do two jobs?", text: "Somebody with an hour. You are there for the bank and for the board, and I understand it."},
		{about: "gpm-platform", from: "dir-platform", day: -20, competency: "STK", text: "You told my people no at their own desks. They tell the story with respect."},
		{about: "pm-cloud", from: "finance-lead", day: -25, competency: "STK", text: "The same number to Barasa and to me on one morning. Nobody had done that.", up: true},
		{about: "dir-commerce", from: "gpm-merchants", day: -44, competency: "COA", askedBy: "dir-commerce", question: "What should I stop doing in your talks?", text: "Counting. I see you count, and then I ask questions for the count."},
		{about: "vp-product", from: "cro", day: -23, competency: "VIS", text: "I told it to a customer without a slide. I did not know that I could.", up: true},
		{about: "pd-onboarding", from: "apm-merchants", day: -11, competency: "RES", text: "The owner told you about her brother because you waited. I would have asked the next question."},
	}
}

// say writes feedback. Who asked did so some days before.
func (g *growth) say(w words) Feedback {
	at := g.moment(w.day, 12)
	f := Feedback{Written: Written{About: g.holder[w.about], By: g.holder[w.from], At: at, SharedUp: w.up}, AskedBy: g.holder[w.askedBy], Question: w.question, Competency: w.competency, Text: w.text}
	if w.askedBy != "" {
		f.At = g.moment(w.day-4, 10)
	}
	f.Released = f.At
	switch {
	case w.declined:
		f.State = "DECLINED"
	case w.text == "":
		f.State = "ASKED"
	default:
		f.State, f.Given = "GIVEN", at
	}
	return f
}
