namespace ReportGen.Writers.Layout.Text;

/// <summary>A place where a line of a text may end.</summary>
/// <param name="End">Index behind the last character of the line.</param>
/// <param name="Next">Index of the first character of the next line.</param>
/// <param name="DrawsHyphen">A hyphen is drawn if the line ends here.</param>
internal readonly record struct ParagraphBreak(int End, int Next, bool DrawsHyphen);
