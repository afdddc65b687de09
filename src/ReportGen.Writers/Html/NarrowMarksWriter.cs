using System.Text.Encodings.Web;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Svg;

namespace ReportGen.Writers.Html;

/// <summary>The marks of a figure's drawing for small screens as a script that hands them over, which a page loads where it shows them: the page itself has every figure once.</summary>
internal static class NarrowMarksWriter
{
    public static OutputFile Write(string folder, ManuscriptFigure figure, Drawing narrow)
    {
        // As in data of explorers: nothing but ASCII, so that no letter from data has a meaning in JavaScript.
        var marks = JavaScriptEncoder.Default.Encode(SvgWriter.WriteMarks(narrow));
        return OutputFile.OfText(folder + FilePaths.NarrowMarks(figure), $"ReportGen.drawing(\"{figure.Id}\", \"{marks}\");\n");
    }
}
