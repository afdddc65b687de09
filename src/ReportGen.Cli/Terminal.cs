namespace ReportGen.Cli;

/// <summary>Where the program prints, and how.</summary>
/// <param name="Colors">Whether it wants colours.</param>
/// <param name="Interactive">Whether someone watches: then a line of progress is shown and wiped again.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool Colors, bool Interactive)
{
    /// <summary>Columns of a line where nobody watches.</summary>
    public const int DefaultWidth = 80;

    private const string Reset = "\u001b[0m";

    private const string WipeLine = "\r\u001b[K";

    /// <summary>Columns of a line.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Opens what is piped in.</summary>
    public Func<Stream> In { get; init; } = () => Stream.Null;

    /// <summary>The process's own streams. Colours and progress need a terminal on both and TERM other than "dumb"; colours NO_COLOR unset or empty as well.</summary>
    public static Terminal OfProcess()
    {
        var interactive = !Console.IsOutputRedirected && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(Console.Out, Console.Error, interactive && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")), interactive)
        {
            Width = Console.IsOutputRedirected ? DefaultWidth : WidthOfWindow(),
            In = Console.OpenStandardInput,
        };
    }

    // Some terminals do not tell their width, or tell 0.
    private static int WidthOfWindow()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : DefaultWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return DefaultWidth;
        }
    }

    /// <summary>Shows what is being done, in place of what was shown before; null wipes it.</summary>
    public void Progress(string? text)
    {
        if (Interactive) Out.Write(WipeLine + text);
    }

    public string Bold(string text) => Styled(text, "1");

    public string Red(string text) => Styled(text, "31");

    public string Yellow(string text) => Styled(text, "33");

    public string Green(string text) => Styled(text, "32");

    public string Dim(string text) => Styled(text, "2");

    private string Styled(string text, string code) => Colors ? $"\u001b[{code}m{text}{Reset}" : text;
}
