namespace ReportGen.Writers.Html.Citing;

/// <summary>The citation of this manuscript in one format.</summary>
internal sealed record CitationFile(string Label, string File, string Text);
