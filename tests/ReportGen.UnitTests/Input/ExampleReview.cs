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
