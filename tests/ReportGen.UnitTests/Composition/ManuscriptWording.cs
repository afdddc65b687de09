namespace ReportGen.UnitTests.Composition;

/// <summary>The approved words of each message about the manuscript as a whole.</summary>
internal static class ManuscriptWording
{
    public const string OfReviews = """
        review.yml:5:3+4 Warning RG543: The figure 'bars' is never mentioned in the text.
          found: bars
          expected: a sentence that refers to it
          hint: Write [@fig:bars] there.
        review.yml:5:3+4 Warning RG542: The table 'studies' is declared but never placed.
          found: studies
          expected: a place in the text
          hint: Write {{ table "studies" }} in a paragraph of its own.
        ---
        manuscript/abstract.md:3:6+6 Warning RG524: The abstract holds a citation.
          found: [@sun]
          expected: an abstract that stands alone
          hint: Cite it in the text.
        manuscript/abstract.md:5:1+10 Error RG546: A part of the abstract has no parts of its own.
          found: ###
          expected: headings of level 1 or 2
          hint: Use ## for every heading of the abstract.
        manuscript/abstract.md:7:4+13 Error RG544: The figure 'flow' does not stand alone.
          found: flow
          expected: a paragraph of its own, outside lists, quotations, captions and the abstract
          hint: Put an empty line before and after it.
        ---
        review.yml:5:3+4 Error RG545: The work that is analysed anew, 'sources', is not among the references.
          found: sources
          expected: a key of references.json
          hint: Did you mean 'source'?
        ---
        review.yml:5:3+4 Error RG512: A caption, note or table cell is a single paragraph.
          found: - a list
          expected: text without lists, headings or empty lines
          hint: Join the text.
        review.yml:5:3+4 Error RG512: A caption, note or table cell is a single paragraph.
          found: One.
          expected: text without lists, headings or empty lines
          hint: Join the text.
        ---
        review.yml:5:3+4 Error RG544: The table 'studies' does not stand alone.
          found: studies
          expected: a paragraph of its own, outside lists, quotations, captions and the abstract
          hint: Put an empty line before and after it.
        review.yml:5:3+4 Error RG530: A footnote mark has no footnote.
          found: [^1]
          expected: the label of a footnote in the same file
          hint: Write the footnote in a paragraph of its own: [^1]: text.
        ---
        manuscript/2.md:1:1+0 Error RG513: The Markdown is nested too deeply to be read.
          found: nothing
          expected: a few levels of lists, quotations and emphasis
          hint: Look for a run of brackets, stars or '>'.
        """;
}
