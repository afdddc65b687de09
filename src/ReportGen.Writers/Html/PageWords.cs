namespace ReportGen.Writers.Html;

/// <summary>The words of the pages that the program writes; those of the layouts stand in templates/html.</summary>
internal static class PageWords
{
    public const string Abstract = "Abstract";
    public const string Affiliations = "Affiliations";
    public const string AllReviews = "All reviews";
    public const string Article = "Article";
    public const string BibTex = "BibTeX";
    public const string AcceptedFindings = "Accepted findings";
    public const string AcceptedFindingsNote = "What a check of the text against the data found, and why it stands.";
    public const string ChoicesMade = "Choices that were made";
    public const string Cite = "Cite this article";
    public const string Column = "Column";
    public const string Columns = "Columns";
    public const string Copy = "Copy";
    public const string CopyCitation = "Copy citation";
    public const string CslJson = "CSL-JSON";
    public const string Data = "Data";
    public const string DataAsCsv = "Data as CSV";
    public const string Date = "Date";
    public const string DescriptiveStatistics = "Descriptive statistics";
    public const string Enlarge = "Enlarge";
    public const string Explore = "Explore";
    public const string FigureAsPdf = "Figure as PDF";
    public const string FigureAsSvg = "Figure as SVG";
    public const string File = "File";
    public const string FilterRows = "Filter rows";
    public const string Formulas = "Formulas";
    public const string GradingOfEvidence = "Grading of the evidence";
    public const string Holds = "Holds";
    public const string Image = "Image";
    public const string Keywords = "Keywords";
    public const string Ledger = "Ledger";
    public const string Licence = "Licence";
    public const string Methods = "Methods";
    public const string NameInFile = "Name in the file";
    public const string NoReviews = "There are no reviews yet.";
    public const string NotReported = "not reported";
    public const string NotReportedCells = "Cells not reported";
    public const string Notes = "Notes";
    public const string NotesOnCells = "Notes on cells";
    public const string References = "References";
    public const string Remarks = "Remarks";
    public const string Ris = "RIS";
    public const string Rows = "Rows";
    public const string Software = "Software";
    public const string Table = "Table";
    public const string TableAsCsv = "Table as CSV";
    public const string Tables = "Tables";
    public const string Unit = "Unit";
}
