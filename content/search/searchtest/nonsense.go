package searchtest

import "strings"

// everyday are English words that belong to no science, for queries that
// should find nothing.
func everyday() []string {
	return strings.Fields(`afternoon airport apology armchair applause autumn avenue backpack bakery balcony ballroom
		bargain basketball bedroom beginner birthday biscuit blanket bookshelf bracelet breakfast bridegroom brochure
		butterfly cafeteria calendar campfire candlestick cardboard carnival carpenter cathedral ceremony
		championship chandelier chimney chocolate cinema classroom clockwork clothing comedian concert cooking corridor
		costume cottage countryside courtyard cowboy cupboard curtain customer daydream delightful dishwasher
		doorbell doorstep downstairs driveway drummer earring elevator embarrassed envelope farewell farmhouse
		fireplace firework fisherman flashlight football footpath fountain friendship furniture gardener garage
		gentleman goalkeeper goodbye gorgeous grandfather grandmother greeting guesthouse guitar haircut
		hallway handbag handkerchief handwriting happiness headline hairdresser highway holiday homework honeymoon
		horseback housekeeper housewife husband ironing invitation jealousy jewellery journalist journey jumper
		kettle keyboard kitchen knitting ladder landlord laundry lawyer lemonade librarian lighthouse lipstick
		lullaby luggage luxury magazine marriage mattress mayor melody midnight mirror monastery motorway museum
		mushroom musician necklace neighbourhood newspaper nightmare nobody notebook novelist nursery
		orchestra outfit overcoat painter pancake parade parliament passport pavement payment picnic pillow
		pineapple playground pocket policeman politician postcard potato princess prison procession promenade
		puppet purse quarrel railway rainbow raincoat receipt restaurant rooftop rucksack saddle sailor salary
		sandwich saucepan scarf schoolyard scissors seaside secretary shampoo shopkeeper showroom sidewalk
		sightseeing skyscraper sleepy smile snowman soldier souvenir spaghetti staircase stepmother
		stockings strawberry suburb suitcase sunglasses sunset supermarket sweater swimming tablecloth
		teacher teapot telephone theatre thunderstorm tomorrow toothbrush tourist towel traffic trousers
		umbrella underwear unfriendly upstairs vacation valley vegetable village violin volleyball waiter wallpaper
		wardrobe warehouse waterfall wedding weekend wheelbarrow whisper wicked windmill windscreen wonderful
		workshop wrapping wristwatch yesterday youngster`)
}

// senseless tells whether a word is far enough from a vocabulary that nobody
// would blame a search for finding nothing: no word of it is within two edits
// or begins with it, even with a slip, and no name is, or is shortened to it.
func (m *maker) senseless(word string) bool {
	if len(word) < 4 {
		return false
	}
	if near, _ := m.nearWords.nearest(word, 2); near <= 2 || m.begun(word) {
		return false
	}
	return m.same.of(word) == nil && m.initials.of(word) == nil && m.skeletons.of(word) == nil &&
		m.short.of(word) == nil && len(m.joinedFrom(word)) == 0
}

// nonsense is a query of words that are all senseless.
func (m *maker) nonsense(words ...string) Query {
	for _, w := range words {
		if !m.senseless(w) {
			return Query{}
		}
	}
	return Query{Text: strings.Join(words, " ")}
}

// pick is one of a list.
func (m *maker) pick(list ...string) string { return list[m.r.IntN(len(list))] }

// english is an everyday word, or two or three of them.
func (m *maker) english() Query {
	words := []string{m.pick(everyday()...)}
	for len(words) < 3 && m.r.IntN(10) < 3 {
		words = append(words, m.pick(everyday()...))
	}
	return m.nonsense(words...)
}

// pseudo is a word that can be spoken and means nothing, or two of them.
func (m *maker) pseudo() Query {
	words := []string{m.pseudoWord()}
	if m.r.IntN(5) == 0 {
		words = append(words, m.pseudoWord())
	}
	return m.nonsense(words...)
}

func (m *maker) pseudoWord() string {
	var b strings.Builder
	for range 2 + m.r.IntN(4)/3 {
		b.WriteString(m.pick("b", "bl", "ch", "cr", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "m", "n", "p", "pl",
			"qu", "r", "s", "sh", "sl", "sn", "sp", "t", "tr", "v", "w", "wh", "z"))
		b.WriteString(m.pick("a", "ai", "e", "ee", "i", "o", "oa", "oo", "ou", "u"))
		b.WriteString(m.pick("", "", "", "", "", "", "b", "ck", "ft", "g", "lk", "m", "mp", "nd", "ng", "p", "rk", "sh", "st", "t", "v", "x"))
	}
	b.WriteString(m.pick("", "", "", "", "er", "ing", "ed", "le", "ow", "y", "ish"))
	return b.String()
}

// gibberish is what a hand leaves on a keyboard: a run along a row, keys that
// are neighbours, or any.
func (m *maker) gibberish() Query {
	words := []string{m.mash()}
	if m.r.IntN(6) == 0 {
		words = append(words, m.mash())
	}
	return m.nonsense(words...)
}

func (m *maker) mash() string {
	const letters = "abcdefghijklmnopqrstuvwxyz"
	k := either(m.r)
	c := letters[m.r.IntN(len(letters))]
	b := []byte{c}
	style := m.r.IntN(3)
	for n := 5 + m.r.IntN(8); len(b) < n; b = append(b, c) {
		switch style {
		case 0:
			c = k.neighbour(m.r, c)
		case 1:
			row := k.rows[m.r.IntN(8)/7] // the first, now and then the second
			c = row[m.r.IntN(len(row))]
		default:
			c = letters[m.r.IntN(len(letters))]
		}
	}
	return string(b)
}
