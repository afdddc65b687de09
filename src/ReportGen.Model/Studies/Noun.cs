namespace ReportGen.Model.Studies;

/// <summary>A word in singular and plural, such as vertebra, vertebrae.</summary>
public sealed record Noun(string One, string Many)
{
    public string For(double number) => number == 1 ? One : Many;
}
