package golden_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"labgloss/bot"
	"labgloss/bot/golden"
)

func TestReplyHasWhatIsNotZero(t *testing.T) {
	got, err := golden.Reply(bot.Reply{
		Text: "A < B", Files: []bot.File{{Name: "a.png", Alt: "Alt", Data: []byte("12345")}}, Outcome: bot.Found,
	})
	if err != nil {
		t.Fatal(err)
	}
	want := `{
  "Text": "A < B",
  "Files": [
    {
      "Alt": "Alt",
      "Bytes": 5,
      "Name": "a.png"
    }
  ],
  "Outcome": "found"
}
`
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("Reply (-want +got):\n%s", diff)
	}
}

func TestExchange(t *testing.T) {
	got, err := golden.Exchange{Request: []byte(`{"id":"1"}`), Reply: []byte("{\n  \"Text\": \"A\"\n}\n")}.Text()
	if err != nil {
		t.Fatal(err)
	}
	want := `{
  "request": {
    "id": "1"
  },
  "reply": {
    "Text": "A"
  }
}
`
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("Text (-want +got):\n%s", diff)
	}
	if _, err := (golden.Exchange{Request: []byte(`{`)}).Text(); err == nil {
		t.Error("an exchange whose request is no JSON was written")
	}
}
