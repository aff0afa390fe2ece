package wire

// What tests reach of the inside.
var (
	SplitCustomID = splitCustomID
	JoinCustomID  = joinCustomID
	Cut           = cut
	CutMarkdown   = cutMarkdown
)
