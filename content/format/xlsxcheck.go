package format

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
)

// The limits of a workbook. It is a ZIP archive of XML, so that a small file
// can hold any amount of it: what it unpacks to is measured before it is read.
const (
	// maxWorkbook is how large the file may be, and maxUnzipped what is in it,
	// in bytes.
	maxWorkbook = 32 << 20
	maxUnzipped = 128 << 20
	// maxParts is how many parts the archive may have.
	maxParts = 10_000
	// maxElements is how many XML elements a sheet may have, of which a cell
	// needs two; all of the others are in memory at once and may have
	// maxSharedElements.
	maxElements       = 20_000_000
	maxSharedElements = 2_000_000
	// maxDepth is how deep elements may be nested.
	maxDepth = 100
	// maxCells is how many cells a sheet may have, with those that are empty.
	maxCells = 50_000_000
)

// ErrNoWorkbook is returned for a file that is no Excel workbook.
var ErrNoWorkbook = errors.New("no Excel workbook (.xlsx)")

// checkWorkbook reads all XML of a workbook without keeping more of it than the
// marks of cells. The library that
// reads it afterwards takes a part that breaks off for one that ends, and has no
// limit on how many elements it makes.
func checkWorkbook(ctx context.Context, data []byte) (*bookMarks, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w; copy or download it anew", ErrDamaged, err)
	}
	if len(archive.File) > maxParts {
		return nil, fmt.Errorf("%w: the workbook has more than %d parts", ErrTooLarge, maxParts)
	}
	var size uint64
	for _, part := range archive.File {
		if size += part.UncompressedSize64; part.UncompressedSize64 > maxUnzipped || size > maxUnzipped {
			return nil, fmt.Errorf("%w: the workbook unpacks to more than %d MiB; save its table as CSV", ErrTooLarge, maxUnzipped>>20)
		}
	}
	shared, workbook, marks := maxSharedElements, false, newBookMarks()
	for _, part := range archive.File {
		name := strings.ToLower(strings.ReplaceAll(part.Name, `\`, "/"))
		workbook = workbook || name == "xl/workbook.xml"
		elements, left := maxElements, &shared
		if strings.HasPrefix(name, "xl/worksheets/") {
			left = &elements
		}
		if end := path.Ext(name); end != ".xml" && end != ".rels" {
			continue
		}
		if err := checkPart(ctx, part, left, marks); err != nil {
			return nil, fmt.Errorf("part %s of the workbook: %w", part.Name, err)
		}
	}
	if !workbook {
		return nil, fmt.Errorf("%w: it is %s", ErrNoWorkbook, zippedKind(func(folder string) bool {
			return slices.ContainsFunc(archive.File, func(part *zip.File) bool { return strings.HasPrefix(part.Name, folder) })
		}))
	}
	return marks, nil
}

// checkPart reads a part of which as many elements as left may be there, and
// collects its marks.
func checkPart(ctx context.Context, part *zip.File, left *int, marks *bookMarks) error {
	file, err := part.Open()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	defer file.Close()
	decoder := xml.NewDecoder(io.LimitReader(file, maxUnzipped))
	var open []xml.Name
	for {
		token, err := decoder.RawToken()
		if errors.Is(err, io.EOF) && len(open) == 0 {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%w: %w; open it and save it anew", ErrDamaged, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			open = append(open, token.Name)
			marks.take(part.Name, token)
			*left--
		case xml.EndElement:
			if len(open) == 0 || open[len(open)-1] != token.Name {
				return fmt.Errorf("%w: its elements are not nested; open it and save it anew", ErrDamaged)
			}
			open = open[:len(open)-1]
		case xml.Directive:
			return fmt.Errorf("%w: it has a document type, which no workbook has", ErrDamaged)
		}
		if *left < 0 || len(open) > maxDepth {
			return fmt.Errorf("%w: it has more, or more deeply nested, elements than a table needs; save it as CSV", ErrTooLarge)
		}
		if *left%4096 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
	}
}
