using ReportGen.Model.Studies;

namespace ReportGen.Writers.Html.Methods;

/// <summary>What the check of the text found and the authors let stand, with their reasons.</summary>
internal static class AcceptedFindingsWriter
{
    /// <summary>A section; empty where nothing is accepted.</summary>
    public static string Write(ReviewSettings settings)
    {
        if (settings.Accepted.IsEmpty) return "";
        var html = new HtmlText();
        html.Element("h2", PageWords.AcceptedFindings, ("id", "accepted")).Line().Element("p", PageWords.AcceptedFindingsNote).Line().Open("ul").Line();
        foreach (var accepted in settings.Accepted)
        {
            html.Open("li").Text(accepted.Code.Value);
            if (accepted.Text.Length > 0) html.Text(", “").Element("span", accepted.Text, ("dir", "auto")).Text("”");
            html.Text(": ").Element("span", accepted.Reason, ("dir", "auto")).Close().Line();
        }

        return html.Close().Line().ToString();
    }
}
