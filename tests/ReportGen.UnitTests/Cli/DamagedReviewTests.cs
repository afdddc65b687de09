using ReportGen.Cli;
using ReportGen.Input.Templates;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Cli;

/// <summary>Whatever is wrong with a review, the program answers with diagnostics; an exception would be its own fault.</summary>
public class DamagedReviewTests
{
    private const int Cases = 150;

    private static readonly TemplateSet Templates = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!;

    [Fact]
    public void Damaged_reviews_never_throw_and_are_never_written()
    {
        using var place = new Workplace();
        string[] files = [.. Directory.EnumerateFiles(place.Data(Workplace.Sample), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var random = new Random(20261122);
        var pipeline = new Pipeline(new BuildContext(null, null, Templates, "ReportGen"), Formats.Html, [], _ => { });
        var refused = 0;
        for (var i = 0; i < Cases; i++)
        {
            // Most slips are made in the declaration, which everything else hangs on.
            var file = random.Next(2) == 0 ? place.SampleFile("review.yml") : files[random.Next(files.Length)];
            var text = File.ReadAllText(file);
            File.WriteAllText(file, Damaged(text, random));
            var built = Should.NotThrow(() => pipeline.Build(place.Data(Workplace.Sample), "data/sample"), $"case {i}: {Path.GetFileName(file)}");
            if (built.HasErrors)
            {
                built.Value.ShouldBeEmpty();
                refused++;
            }

            File.WriteAllText(file, text);
        }

        refused.ShouldBeGreaterThan(Cases / 2);
    }

    private static string Damaged(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var line = random.Next(lines.Count);
        switch (random.Next(6))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(line, lines[random.Next(lines.Count)]);
                break;
            case 2:
                (lines[line], lines[^1]) = (lines[^1], lines[line]);
                break;
            case 3:
                lines[line] = lines[line].Replace(":", "", StringComparison.Ordinal).Replace(",", ";", StringComparison.Ordinal);
                break;
            case 4:
                var at = random.Next(lines[line].Length + 1);
                lines[line] = lines[line][..at] + "{{[@\"'#|\u00e9"[random.Next(9)] + lines[line][at..];
                break;
            default:
                var word = lines[line].Split(' ', ':', ',').FirstOrDefault(w => w.Length > 3);
                if (word is not null) lines[line] = lines[line].Replace(word, word[..^2] + "x", StringComparison.Ordinal);
                break;
        }

        return string.Join('\n', lines);
    }
}
