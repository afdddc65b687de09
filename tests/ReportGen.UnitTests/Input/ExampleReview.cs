using System.Text;
using ReportGen.Input;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Input;

/// <summary>The whole review that data/README.md shows, to be changed in one place by a test.</summary>
internal sealed class ExampleReview
{
    private const string Folder = "knee-exercise/";
    private readonly Dictionary<string, byte[]> _files = [];

    public ExampleReview()
    {
        var lines = File.ReadAllLines(RepositoryFolder.Path("data", "README.md"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("`" + Folder, StringComparison.Ordinal) || !lines[i + 2].StartsWith("```", StringComparison.Ordinal)) continue;
            var text = string.Join('\n', lines.Skip(i + 3).TakeWhile(l => l != "```")) + "\n";
            _files[lines[i].Trim('`')[Folder.Length..]] = Encoding.UTF8.GetBytes(text);
        }
    }

    public IEnumerable<string> Files => _files.Keys.Order(StringComparer.Ordinal);

    public string Text(string file) => Encoding.UTF8.GetString(_files[file]);

    public byte[] Bytes(string file) => _files[file];

    public ExampleReview Set(string file, string text) => Set(file, Encoding.UTF8.GetBytes(text));

    public ExampleReview Set(string file, byte[] bytes)
    {
        _files[file] = bytes;
        return this;
    }

    /// <summary>Replaces the one occurrence of a text.</summary>
    public ExampleReview Replace(string file, string old, string replacement)
    {
        Text(file).Split(old).Length.ShouldBe(2, $"'{old}' must stand once in {file}");
        return Set(file, Text(file).Replace(old, replacement, StringComparison.Ordinal));
    }

    public ExampleReview Append(string file, string text) => Set(file, Text(file) + text);

    /// <summary>With a table of judgements of the risk of bias.</summary>
    public ExampleReview Judged() => Set("bias.csv", "id,study,randomisation,deviations,missing_data,measurement,selection,overall\nfirst,roe_2019,low,low,low,low,low,low\n")
        .Replace("review.yml", "outcomes:\n  falling:", "  bias:\n    kind: risk_of_bias\n    tool: rob_2\n    study: study\n    file: bias.csv\n    label: Risk of bias\n    name: id\n    columns:\n      id: {type: id, label: Id}\n      study: {type: key, of: studies, label: Study}\n"
            + string.Concat(((string[])["randomisation", "deviations", "missing_data", "measurement", "selection", "overall"]).Select(d => $"      {d}: {{type: text, label: {d}}}\n"))
            + "outcomes:\n  falling:");

    public ExampleReview Remove(string file)
    {
        _files.Remove(file);
        return this;
    }

    public Checked<Review> Read()
    {
        using var folder = new TemporaryFolder();
        foreach (var (file, bytes) in _files) folder.Write(file, bytes);
        return ReviewReader.Read(folder.Path, "data/knee-exercise");
    }
}
