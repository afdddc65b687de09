using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>One cell of a table: the text as written, where it stands, and whether it holds a value or says that none was reported.</summary>
/// <param name="Raw">The text as reported, without surrounding blanks.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Address">File, row and column in words, such as <c>studies.csv[masala_2011].leaks</c>.</param>
/// <param name="IsReported">False for a cell that says <em>not reported</em>.</param>
public abstract record Cell(string Raw, SourceSpan Span, string Address, bool IsReported);
