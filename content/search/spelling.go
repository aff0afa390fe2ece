package search

// findAlike adds the forms that sound like a word if they are not too far
// apart, and those of which it is the consonants.
func (f *finder) findAlike(w *word) {
	f.letters = appendSkeleton(f.letters[:0], w.text)
	if string(f.letters) == string(w.text) {
		f.lookUpAlike(skeletonHash(f.letters), w, f.asSkeleton)
	}
	f.letters = appendSound(f.letters[:0], w.text)
	if len(f.letters) > 0 && f.pattern.set(w.text) {
		f.lookUpAlike(soundHash(f.letters), w, f.asSound)
	}
}

// maxAlikeForms bounds the forms that are looked at for one sound.
const maxAlikeForms = 256

func (f *finder) lookUpAlike(hash uint64, w *word, compare func(*word, uint32)) {
	tag, looks := f.bySound.tag(hash), maxAlikeForms
	for _, e := range f.bySound.bucket(hash) {
		if form, ok := f.bySound.is(e, tag); ok && looks > 0 {
			looks--
			compare(w, form)
		}
	}
}

// asSkeleton notes a form whose consonants are the word.
func (f *finder) asSkeleton(w *word, form uint32) {
	text := f.words.form(form)
	f.spare = appendSkeleton(f.spare[:0], text)
	if string(f.spare) == string(w.text) {
		left := len(text) - len(w.text)
		f.near = append(f.near, near{form, uint8(min(edit+left, 3*edit)), true})
	}
}

// soundCost is the cost of an edit that does not change the sound.
const soundCost = 3

// asSound notes a form that sounds like the word, if at most a third of the
// letters differ.
func (f *finder) asSound(w *word, form uint32) {
	text := f.words.form(form)
	f.spare = appendSound(f.spare[:0], text)
	if string(f.spare) != string(f.letters) {
		return
	}
	edits, _ := f.pattern.distances(text)
	limit := (w.letters + 1) / 3
	if f.asked.required == 1 {
		limit = w.letters / 4
	}
	if edits <= limit && plausible(w.text, text, alone) {
		f.near = append(f.near, near{form, uint8(soundCost * edits), true})
	}
}
