namespace ReportGen.Figures.Text;

/// <summary>How words are spelled that differ between American and British English, after the language of the review.</summary>
/// <param name="Language">IETF tag of the review.</param>
internal sealed record Spelling(string Language)
{
    public string Of(string american, string british) => Language == "en-US" ? american : british;
}
