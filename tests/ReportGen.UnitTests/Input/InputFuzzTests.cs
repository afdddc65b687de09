using System.Text;
using ReportGen.Input;

namespace ReportGen.UnitTests.Input;

public class InputFuzzTests
{
    private const int Cases = 300;

    [Fact]
    public void Damaged_files_give_diagnostics_and_never_an_exception()
    {
        var source = RepositoryFolder.Path("data", "cervical-vertebroplasty");
        using var folder = new TemporaryFolder();
        var files = Directory.GetFiles(source, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .ToDictionary(f => Path.GetRelativePath(source, f), File.ReadAllBytes);
        foreach (var (file, bytes) in files) folder.Write(file, bytes);
        var names = files.Keys.ToArray();
        var random = new Random(20261122);
        for (var i = 0; i < Cases; i++)
        {
            // Half of the cases go to the declaration, which has the most to lose.
            var name = random.Next(2) == 0 ? "review.yml" : names[random.Next(names.Length)];
            folder.Write(name, Damage(files[name], random));
            Should.NotThrow(() => ReviewReader.Read(folder.Path, "data/damaged"), $"case {i}, {name}");
            folder.Write(name, files[name]);
        }
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        var copy = bytes.ToArray();
        switch (random.Next(5))
        {
            case 0:
                for (var i = random.Next(1, 6); i > 0 && copy.Length > 0; i--) copy[random.Next(copy.Length)] = (byte)random.Next(256);
                return copy;
            case 1:
                return copy[..random.Next(copy.Length + 1)];
            case 2:
                var lines = Encoding.UTF8.GetString(copy).Split('\n');
                random.Shuffle(lines);
                return Encoding.UTF8.GetBytes(string.Join('\n', lines));
            case 3:
                const string marks = "\"',:;[]{}#|>*&!%@`\\\n\t -?0";
                for (var i = random.Next(1, 6); i > 0 && copy.Length > 0; i--) copy[random.Next(copy.Length)] = (byte)marks[random.Next(marks.Length)];
                return copy;
            default:
                var (start, end) = (random.Next(copy.Length + 1), random.Next(copy.Length + 1));
                return [.. copy[..Math.Min(start, end)], .. copy[Math.Max(start, end)..], .. copy[Math.Min(start, end)..Math.Max(start, end)]];
        }
    }
}
