using System.Globalization;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition;

/// <summary>Every message of the composition after templates: codes RG501 to RG549.</summary>
public static class CompositionDiagnostics
{
    public static Diagnostic RawHtml(SourceSpan span, string found) => Diagnostic.Error(
        "RG501", span, "HTML is not part of a manuscript's Markdown.", found, "Markdown", @"Write a backslash before a '<' that is meant as text: \<.");

    public static Diagnostic Image(SourceSpan span, string found) => Diagnostic.Error(
        "RG502", span, "Images cannot be placed by Markdown.", found, "a declared figure", "Declare the figure in review.yml and place it with {{ figure \"id\" }}.");

    public static Diagnostic PipeTable(SourceSpan span, string found) => Diagnostic.Error(
        "RG503", span, "Tables cannot be written in Markdown.", found, "a declared table", "Declare the table in review.yml and place it with {{ table \"id\" }}.");

    public static Diagnostic HeadingSkips(SourceSpan span, int level, int above) => Diagnostic.Error(
        "RG504", span, "A heading leaves out a level.", Hashes(level),
        above == 0 ? "a heading of level 1, as the first of the manuscript" : $"a heading of level {Number(above + 1)} or higher after one of level {Number(above)}",
        $"Begin the line with {Hashes(above + 1)}.");

    public static Diagnostic HeadingTooDeep(SourceSpan span, int level) => Diagnostic.Error(
        "RG505", span, "A heading is too deep.", Hashes(level), "levels 1 to 3", "Use a paragraph that begins with words in **bold**.");

    public static Diagnostic HeadingId(SourceSpan span, string found) => Diagnostic.Error(
        "RG506", span, "This is not an id of a section.", found, "a letter, then letters and digits joined by single hyphens or underscores",
        "Write it at the end of the heading as {#sec-name}.");

    public static Diagnostic DoubledId(SourceSpan span, string id) => Diagnostic.Error(
        "RG507", span, "An id is given twice.", id, "an id that no other section, figure or table has", "Rename one of them and the references to it.");

    public static Diagnostic HeadingHoldsReference(SourceSpan span, string found) => Diagnostic.Error(
        "RG508", span, "A heading holds no citations, footnotes or cross-references.", found, "a heading of plain words", "Move it into the text below.");

    public static Diagnostic LinkAddress(SourceSpan span, string found) => Diagnostic.Error(
        "RG509", span, "A link leads nowhere.", found, "an address that begins with https://, http:// or mailto:",
        "Refer to a section, figure or table with [@sec:id], [@fig:id] or [@tbl:id].");

    public static Diagnostic LinkTitle(SourceSpan span, string found) => Diagnostic.Error(
        "RG510", span, "The title of a link would be lost in print.", found, "[text](address)", "Say it in the text.");

    public static Diagnostic Unsupported(SourceSpan span, string what, string found) => Diagnostic.Error(
        "RG511", span, $"A manuscript has no {what} here.", found,
        "paragraphs, headings (outside lists and quotations), lists, quotations, code, footnotes", "Write it another way.");

    public static Diagnostic NotOneParagraph(SourceSpan span, string found) => Diagnostic.Error(
        "RG512", span, "A caption, note or table cell is a single paragraph.", found, "text without lists, headings or empty lines", "Join the text.");

    public static Diagnostic NestedTooDeeply(SourceSpan span) => Diagnostic.Error(
        "RG513", span, "The Markdown is nested too deeply to be read.", "", "a few levels of lists, quotations and emphasis", "Look for a run of brackets, stars or '>'.");

    public static Diagnostic ValueLost(SourceSpan span, string found) => Diagnostic.Error(
        "RG514", span, "A value stands where Markdown prints nothing.", found, "a place in the text", "Move it out of the link definition, the link's title or the code block's info line.");

    public static Diagnostic CitationSyntax(SourceSpan span, string found) => Diagnostic.Error(
        "RG520", span, "A citation cannot be read.", found, "[@key], [@key; @key], [@fig:id], [@tbl:id] or [@sec:id]", @"Write \[ for a bracket that is meant as text.");

    public static Diagnostic UnknownReference(SourceSpan span, string key, IEnumerable<string> keys) => Diagnostic.Error(
        "RG521", span, $"No reference has the key '{key}'.", key, "a key of references.json or of templates/methods/references.json",
        key.Contains(':', StringComparison.Ordinal)
            ? "A citation names a key; a cross-reference begins with fig:, tbl: or sec:."
            : NearestName.Hint(key, keys, "Add it to references.json."));

    public static Diagnostic UnknownTarget(SourceSpan span, string found, string kind, string id, IEnumerable<string> ids) => Diagnostic.Error(
        "RG522", span, $"No {kind} has the id '{id}'.", found, $"the id of a {kind} that the manuscript places", NearestName.Hint(
            id, ids, kind == "section" ? "Give the heading an id: {#" + id + "}." : "Declare it in review.yml and place it with {{ " + kind + " \"" + id + "\" }}."));

    public static Diagnostic MixedBracket(SourceSpan span, string found) => Diagnostic.Error(
        "RG523", span, "A bracket mixes citations and cross-references.", found, "one or the other", "Write two brackets.");

    public static Diagnostic CitationInAbstract(SourceSpan span, string found) => Diagnostic.Warning(
        "RG524", span, "The abstract holds a citation.", found, "an abstract that stands alone", "Cite it in the text.");

    public static Diagnostic UnknownFootnote(SourceSpan span, string found, IEnumerable<string> labels) => Diagnostic.Error(
        "RG530", span, "A footnote mark has no footnote.", found, "the label of a footnote in the same file",
        NearestName.Hint(found[2..^1], labels, $"Write the footnote in a paragraph of its own: {found}: text."));

    public static Diagnostic UnmarkedFootnote(SourceSpan span, string found) => Diagnostic.Error(
        "RG531", span, "A footnote is never marked in the text.", found, "a mark in the same file", $"Write {found} where it belongs, or remove it.");

    public static Diagnostic DoubledFootnote(SourceSpan span, string found) => Diagnostic.Error(
        "RG532", span, "Two footnotes have the same label.", found, "a label for each", "Rename one of them and its mark.");

    public static Diagnostic UnknownFloat(SourceSpan span, string kind, string id, IEnumerable<string> ids) => Diagnostic.Error(
        "RG540", span, $"No {kind} with the id '{id}' is declared.", id, $"the id of a {kind} of review.yml", NearestName.Hint(id, ids, "Declare it in review.yml."));

    public static Diagnostic PlacedTwice(SourceSpan span, string kind, string id) => Diagnostic.Error(
        "RG541", span, $"The {kind} '{id}' is placed twice.", id, "one place", $"Remove one, and refer to it with [@{Prefix(kind)}:{id}].");

    public static Diagnostic NeverPlaced(SourceSpan span, string kind, string id) => Diagnostic.Warning(
        "RG542", span, $"The {kind} '{id}' is declared but never placed.", id, "a place in the text", "Write {{ " + kind + " \"" + id + "\" }} in a paragraph of its own.");

    public static Diagnostic NeverMentioned(SourceSpan span, string kind, string id) => Diagnostic.Warning(
        "RG543", span, $"The {kind} '{id}' is never mentioned in the text.", id, "a sentence that refers to it", $"Write [@{Prefix(kind)}:{id}] there.");

    public static Diagnostic FloatNotAlone(SourceSpan span, string kind, string id) => Diagnostic.Error(
        "RG544", span, $"The {kind} '{id}' does not stand alone.", id, "a paragraph of its own, outside lists, quotations, captions and the abstract",
        "Put an empty line before and after it.");

    public static Diagnostic UnknownReanalysis(SourceSpan span, string key, IEnumerable<string> keys) => Diagnostic.Error(
        "RG545", span, $"The work that is analysed anew, '{key}', is not among the references.", key, "a key of references.json",
        key.Contains(':', StringComparison.Ordinal)
            ? "A citation names a key; a cross-reference begins with fig:, tbl: or sec:."
            : NearestName.Hint(key, keys, "Add it to references.json."));

    public static Diagnostic AbstractHeading(SourceSpan span, int level) => Diagnostic.Error(
        "RG546", span, "A part of the abstract has no parts of its own.", Hashes(level), "headings of level 1 or 2", "Use ## for every heading of the abstract.");

    public static Diagnostic UnknownChecklist(Sourced<string> name, IEnumerable<string> known) => Diagnostic.Error(
        "RG547", name.Span, "No reporting checklist has this name.", name.Value, "the name of a file in templates/reporting/ without its ending",
        NearestName.Hint(name.Value, known, "Add it to templates/reporting/."));

    public static Diagnostic UnknownChecklistItem(Sourced<string> item, string checklist, IEnumerable<string> known) => Diagnostic.Error(
        "RG548", item.Span, $"{checklist} has no such item.", item.Value, "the number of an item, such as 5 or 13a",
        NearestName.Hint(item.Value, known, "The items stand in templates/reporting/."));

    private static string Prefix(string kind) => kind == "figure" ? "fig" : "tbl";

    private static string Hashes(int level) => new('#', level);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
