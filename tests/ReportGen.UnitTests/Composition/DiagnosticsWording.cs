namespace ReportGen.UnitTests.Composition;

/// <summary>The approved words of each message that the Markdown of a section provokes.</summary>
internal static class DiagnosticsWording
{
    public const string OfMarkdown = """
        --- a <b>bold</b>
        manuscript/text.md:1:3+3 Error RG501: HTML is not part of a manuscript's Markdown.
          found: <b>
          expected: Markdown
          hint: Write a backslash before a '<' that is meant as text: \<.
        manuscript/text.md:1:10+4 Error RG501: HTML is not part of a manuscript's Markdown.
          found: </b>
          expected: Markdown
          hint: Write a backslash before a '<' that is meant as text: \<.
        --- <div>⏎⏎«0»⏎⏎</div>
        manuscript/text.md:1:1+5 Error RG501: HTML is not part of a manuscript's Markdown.
          found: <div>
          expected: Markdown
          hint: Write a backslash before a '<' that is meant as text: \<.
        manuscript/text.md:5:1+6 Error RG501: HTML is not part of a manuscript's Markdown.
          found: </div>
          expected: Markdown
          hint: Write a backslash before a '<' that is meant as text: \<.
        --- see ![alt](https://example.org/a.png)
        manuscript/text.md:1:5+33 Error RG502: Images cannot be placed by Markdown.
          found: ![alt](https://example.org/a.png)
          expected: a declared figure
          hint: Declare the figure in review.yml and place it with {{ figure "id" }}.
        --- | a | b |⏎|---|---|⏎| 1 | 2 |
        manuscript/text.md:1:1+29 Error RG503: Tables cannot be written in Markdown.
          found: | a | b |
          expected: a declared table
          hint: Declare the table in review.yml and place it with {{ table "id" }}.
        --- ## First
        manuscript/text.md:1:1+8 Error RG504: A heading leaves out a level.
          found: ##
          expected: a heading of level 1, as the first of the manuscript
          hint: Begin the line with #.
        --- # One⏎⏎### Three
        manuscript/text.md:3:1+9 Error RG504: A heading leaves out a level.
          found: ###
          expected: a heading of level 2 or higher after one of level 1
          hint: Begin the line with ##.
        --- # One⏎⏎## Two⏎⏎### Three⏎⏎#### Four
        manuscript/text.md:7:1+9 Error RG505: A heading is too deep.
          found: ####
          expected: levels 1 to 3
          hint: Use a paragraph that begins with words in **bold**.
        --- # One {#1}
        manuscript/text.md:1:1+10 Error RG506: This is not an id of a section.
          found: 1
          expected: a letter, then letters and digits joined by single hyphens or underscores
          hint: Write it at the end of the heading as {#sec-name}.
        --- # One {#a}⏎⏎# Two {#a}
        manuscript/text.md:3:1+10 Error RG507: An id is given twice.
          found: a
          expected: an id that no other section, figure or table has
          hint: Rename one of them and the references to it.
        --- # One {#f1}
        manuscript/text.md:1:1+11 Error RG507: An id is given twice.
          found: f1
          expected: an id that no other section, figure or table has
          hint: Rename one of them and the references to it.
        --- # One [@a] two [@sec:one]⏎⏎[^n]⏎⏎## Three[^n]⏎⏎[^n]: text
        manuscript/text.md:1:7+4 Error RG508: A heading holds no citations, footnotes or cross-references.
          found: [@a]
          expected: a heading of plain words
          hint: Move it into the text below.
        manuscript/text.md:1:16+10 Error RG508: A heading holds no citations, footnotes or cross-references.
          found: [@sec:one]
          expected: a heading of plain words
          hint: Move it into the text below.
        manuscript/text.md:5:9+4 Error RG508: A heading holds no citations, footnotes or cross-references.
          found: [^n]
          expected: a heading of plain words
          hint: Move it into the text below.
        --- a [link](methods.md) b
        manuscript/text.md:1:3+18 Error RG509: A link leads nowhere.
          found: [link](methods.md)
          expected: an address that begins with https://, http:// or mailto:
          hint: Refer to a section, figure or table with [@sec:id], [@fig:id] or [@tbl:id].
        --- a [link](javascript:alert(1)) b [c](«1»)
        manuscript/text.md:1:3+27 Error RG509: A link leads nowhere.
          found: [link](javascript:alert(1))
          expected: an address that begins with https://, http:// or mailto:
          hint: Refer to a section, figure or table with [@sec:id], [@fig:id] or [@tbl:id].
        manuscript/text.md:1:33+8 Error RG509: A link leads nowhere.
          found: [c](javascript:alert(1))
          expected: an address that begins with https://, http:// or mailto:
          hint: Refer to a section, figure or table with [@sec:id], [@fig:id] or [@tbl:id].
        --- a [link](https://example.org "title «0»")
        manuscript/text.md:1:3+39 Error RG510: The title of a link would be lost in print.
          found: [link](https://example.org "title 7")
          expected: [text](address)
          hint: Say it in the text.
        manuscript/text.md:7:1+3 Error RG514: A value stands where Markdown prints nothing.
          found: 7
          expected: a place in the text
          hint: Move it out of the link definition, the link's title or the code block's info line.
        --- a⏎⏎* * *⏎⏎b
        manuscript/text.md:3:1+5 Error RG511: A manuscript has no horizontal rule here.
          found: * * *
          expected: paragraphs, headings (outside lists and quotations), lists, quotations, code, footnotes
          hint: Write it another way.
        --- - # heading in a list
        manuscript/text.md:1:3+19 Error RG511: A manuscript has no heading here.
          found: # heading in a list
          expected: paragraphs, headings (outside lists and quotations), lists, quotations, code, footnotes
          hint: Write it another way.
        --- [unused]: https://example.org/«0»
        manuscript/text.md:7:1+3 Error RG514: A value stands where Markdown prints nothing.
          found: 7
          expected: a place in the text
          hint: Move it out of the link definition, the link's title or the code block's info line.
        --- ```«0»⏎code⏎```
        manuscript/text.md:7:1+3 Error RG514: A value stands where Markdown prints nothing.
          found: 7
          expected: a place in the text
          hint: Move it out of the link definition, the link's title or the code block's info line.
        --- text [@a, p. 3] and [@] and [@a; b]
        manuscript/text.md:1:6+10 Error RG520: A citation cannot be read.
          found: [@a, p. 3]
          expected: [@key], [@key; @key], [@fig:id], [@tbl:id] or [@sec:id]
          hint: Write \[ for a bracket that is meant as text.
        manuscript/text.md:1:21+3 Error RG520: A citation cannot be read.
          found: [@]
          expected: [@key], [@key; @key], [@fig:id], [@tbl:id] or [@sec:id]
          hint: Write \[ for a bracket that is meant as text.
        manuscript/text.md:1:29+7 Error RG520: A citation cannot be read.
          found: [@a; b]
          expected: [@key], [@key; @key], [@fig:id], [@tbl:id] or [@sec:id]
          hint: Write \[ for a bracket that is meant as text.
        --- one⏎two [@a; @dd]⏎⏎three [@studies_2012]
        manuscript/text.md:2:11+2 Error RG521: No reference has the key 'dd'.
          found: dd
          expected: a key of references.json or of templates/methods/references.json
          hint: Did you mean 'd' or 'a' or 'b'?
        manuscript/text.md:4:9+12 Error RG521: No reference has the key 'studies_2012'.
          found: studies_2012
          expected: a key of references.json or of templates/methods/references.json
          hint: Add it to references.json.
        --- [@fig:f3] [@tbl:t1] [@sec:metods]⏎⏎«2»⏎⏎«3»⏎⏎# Methods
        manuscript/text.md:1:3+6 Error RG522: No figure has the id 'f3'.
          found: fig:f3
          expected: the id of a figure that the manuscript places
          hint: Did you mean 'f1'?
        manuscript/text.md:1:13+6 Error RG522: No table has the id 't1'.
          found: tbl:t1
          expected: the id of a table that the manuscript places
          hint: Did you mean 't2'?
        manuscript/text.md:1:23+10 Error RG522: No section has the id 'metods'.
          found: sec:metods
          expected: the id of a section that the manuscript places
          hint: Did you mean 'methods'?
        --- text [@a; @fig:f1]⏎⏎«2»
        manuscript/text.md:1:6+13 Error RG523: A bracket mixes citations and cross-references.
          found: [@a; @fig:f1]
          expected: one or the other
          hint: Write two brackets.
        --- text[^1]
        manuscript/text.md:1:5+4 Error RG530: A footnote mark has no footnote.
          found: [^1]
          expected: the label of a footnote in the same file
          hint: Write the footnote in a paragraph of its own: [^1]: text.
        --- text[^one]⏎⏎[^one]: a⏎⏎[^two]: b «0»
        manuscript/text.md:5:2+4 Error RG531: A footnote is never marked in the text.
          found: [^two]
          expected: a mark in the same file
          hint: Write [^two] where it belongs, or remove it.
        --- text[^one]⏎⏎[^one]: a⏎⏎[^one]: b
        manuscript/text.md:5:2+4 Error RG532: Two footnotes have the same label.
          found: [^one]
          expected: a label for each
          hint: Rename one of them and its mark.
        --- «4»⏎⏎«5»
        manuscript/text.md:7:1+3 Error RG540: No figure with the id 'f' is declared.
          found: f
          expected: the id of a figure of review.yml
          hint: Did you mean 'f1' or 'f2'?
        manuscript/text.md:7:1+3 Error RG540: No table with the id 'nothing_near' is declared.
          found: nothing_near
          expected: the id of a table of review.yml
          hint: Declare it in review.yml.
        --- «2»⏎⏎«2»
        manuscript/text.md:7:1+3 Error RG541: The figure 'f1' is placed twice.
          found: f1
          expected: one place
          hint: Remove one, and refer to it with [@fig:f1].
        --- see «2» here⏎⏎- «2»⏎⏎> «3»⏎⏎# «2»
        manuscript/text.md:7:1+3 Error RG544: The figure 'f1' does not stand alone.
          found: f1
          expected: a paragraph of its own, outside lists, quotations, captions and the abstract
          hint: Put an empty line before and after it.
        manuscript/text.md:7:1+3 Error RG544: The figure 'f1' does not stand alone.
          found: f1
          expected: a paragraph of its own, outside lists, quotations, captions and the abstract
          hint: Put an empty line before and after it.
        manuscript/text.md:7:1+3 Error RG544: The figure 'f1' does not stand alone.
          found: f1
          expected: a paragraph of its own, outside lists, quotations, captions and the abstract
          hint: Put an empty line before and after it.
        manuscript/text.md:7:1+3 Error RG544: The table 't2' does not stand alone.
          found: t2
          expected: a paragraph of its own, outside lists, quotations, captions and the abstract
          hint: Put an empty line before and after it.
        """;
}
