package wire

// SplitCustomID and JoinCustomID are for tests.
var (
	SplitCustomID = splitCustomID
	JoinCustomID  = joinCustomID
)
