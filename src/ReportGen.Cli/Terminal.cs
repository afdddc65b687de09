namespace ReportGen.Cli;

/// <summary>Where the program prints, and how: colours only on a terminal that wants them.</summary>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool Colors)
{
    private const string Reset = "\u001b[0m";

    /// <summary>The process's own streams. Colours need a terminal on both, NO_COLOR unset or empty, and TERM other than "dumb".</summary>
    public static Terminal OfProcess()
    {
        var wanted = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(Console.Out, Console.Error, wanted && !Console.IsOutputRedirected && !Console.IsErrorRedirected);
    }

    public string Bold(string text) => Styled(text, "1");

    public string Red(string text) => Styled(text, "31");

    public string Yellow(string text) => Styled(text, "33");

    public string Green(string text) => Styled(text, "32");

    public string Dim(string text) => Styled(text, "2");

    private string Styled(string text, string code) => Colors ? $"\u001b[{code}m{text}{Reset}" : text;
}
