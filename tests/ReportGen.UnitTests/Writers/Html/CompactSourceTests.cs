using ReportGen.Writers.Html;

namespace ReportGen.UnitTests.Writers.Html;

public class CompactSourceTests
{
    [Theory]
    [InlineData("  a();\n\n\t// why\n  b(); // stays\n", "a();\nb(); // stays\n")]
    [InlineData("/* one\n * two\n */\nx();", "x();\n")]
    [InlineData("/* one */ /* two\n three */ x();", "x();\n")]
    [InlineData("/*/ still */ x();", "x();\n")]
    [InlineData("/*! licence\n * of\n */\nx();", "/*! licence\n* of\n*/\nx();\n")]
    [InlineData("x(); /* goes on\n// here */ y();\n// gone", "x(); /* goes on\n// here */ y();\n")]
    [InlineData("x(); /* goes on\n/* here */ y();", "x(); /* goes on\n/* here */ y();\n")]
    [InlineData("const s = '// no comment /* either';\n  // kept, for all that it can tell\nx(); /* */\n // gone", "const s = '// no comment /* either';\n// kept, for all that it can tell\nx(); /* */\n")]
    [InlineData("const s = `one`;\n  t = `two ${`three`}`;", "const s = `one`;\nt = `two ${`three`}`;\n")]
    [InlineData("/* never closed", "")]
    [InlineData("x();\r\n  y();\r\n", "x();\ny();\n")]
    public void A_script_loses_comment_lines_and_indentation(string source, string shipped) => CompactSource.OfScript(source).ShouldBe(shipped);

    [Theory]
    [InlineData("const s = `one\n  // two`;")]
    [InlineData("const s = 'one\\\n  two';")]
    public void A_text_over_several_lines_leaves_a_script_as_it_stands(string source) => CompactSource.OfScript(source).ShouldBe(source);

    [Fact]
    public void Two_slashes_are_no_comment_in_a_style_sheet() =>
        CompactSource.OfStyleSheet("a {\n  /* why */\n  background: url(\n    //example.org/x);\n}\n").ShouldBe("a {\nbackground: url(\n//example.org/x);\n}\n");

    [Fact]
    public void Of_the_shipped_templates_all_but_comments_is_left()
    {
        foreach (var (path, source) in SampleTemplates.Set.Texts.Where(t => t.Key.EndsWith(".js", StringComparison.Ordinal) || t.Key.EndsWith(".css", StringComparison.Ordinal)))
        {
            var shipped = path.EndsWith(".js", StringComparison.Ordinal) ? CompactSource.OfScript(source.Text) : CompactSource.OfStyleSheet(source.Text);
            var left = source.Text.Split('\n').Select(l => l.Trim()).ToHashSet(StringComparer.Ordinal);
            shipped.TrimEnd('\n').Split('\n').ShouldAllBe(l => l.Length > 0 && left.Contains(l), path);
            shipped.Length.ShouldBeInRange(1, source.Text.Length - 1, path);
        }
    }
}
