using System.Globalization;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;

namespace ReportGen.UnitTests.Composition.Templates;

/// <summary>Each code with its exact wording, as the file prints it: place, message, found, expected, hint.</summary>
public sealed class TemplateDiagnosticsTests
{
    private const string Language = "See the section on the template language in templates/README.md.";
    private const string Separator = " | ";

    public static TheoryData<string, string> Wordings => new()
    {
        { "a\uE001b", "RG401 1:2,1 A character that the program keeps for itself stands in a template. | U+E001 | ordinary text | Delete the character." },
        { "{{ \"\\uE000\" }}", "RG401 1:5,6 A character that the program keeps for itself stands in a template. | U+E000 | ordinary text | Delete the character." },
        { "a {{ b", "RG402 1:3,2 A code block is opened and not closed. | {{ | '}}' before the next '{{' or the end of the text | Close the block with '}}'." },
        { "{{ \"a }}", "RG403 1:4,1 A text in quotes is not closed. | \" | a closing \" on the same line | Close the quotes; a text over several lines stands between backquotes." },
        { "{{ `a }}", "RG403 1:4,1 A text in quotes is not closed. | ` | a closing ` | Close the quotes; a text over several lines stands between backquotes." },
        { "{{ \"\\q\" }}", "RG404 1:5,2 A backslash is followed by a character that forms no escape. | \\q | one of \\n \\r \\t \\b \\f \\v \\0 \\\\ \\\" \\' \\xHH \\uHHHH | Write \\\\ for a backslash, or put the text between backquotes." },
        { "{{ ## a }}", "RG405 1:4,2 A comment that begins with ## is not closed. | ## | a second ## | Close it with ##, or begin a comment on one line with a single #." },
        { "{{ @ }}", "RG406 1:4,1 A character has no meaning in code. | @ | names, values and operators | Delete it, or put it into quotes if it is text." },
        { "{{ one + }}", $"RG407 1:10,2 The code cannot be read here. | }}}} | a value: a name, a number, a text in quotes or an expression in parentheses | {Language}" },
        { "{{ if true }}", "RG408 1:4,2 The 'if' that begins here has no end. | if | {{ end }} | Add {{ end }} where it ends." },
        { "{{ end }}", "RG409 1:4,3 This 'end' belongs to no statement. | end | an if, for, case or capture before it | Delete it, or look for the statement that ended too early." },
        { "{{ else }}", "RG409 1:4,4 This 'else' belongs to no statement. | else | an if, for or case before it, and no other else between them | Delete it, or look for the statement that ended too early." },
        { "{{ when 1 }}", "RG409 1:4,4 This 'when' belongs to no statement. | when | a case before it, and no else between them | Delete it, or look for the statement that ended too early." },
        { "{{ func f }}", $"RG410 1:4,4 'func' is not part of the template language here. | func | if, for, case, capture, an assignment or a value | {Language}" },
        { "{{ 1e999 }}", "RG413 1:4,5 A number is too large to calculate with. | 1e999 | a number below 1E+308 | Look for a slip in its digits or operators." },
        { "{{ x = 1e308 * 10 }}", "RG413 1:8,10 A number is too large to calculate with. | * | a number below 1E+308 | Look for a slip in its digits or operators." },
        { "{{ case 1 }}a{{ when 1 }}{{ end }}", "RG414 1:13,1 Something stands between 'case' and its first 'when'; it would never be printed. |  | white space alone | Move it before 'case' or after 'when'." },
        { "{{ continue }}", "RG415 1:4,8 'continue' stands outside a loop. | continue | a place between 'for' and its 'end' | Delete it, or use 'if' to leave something out." },
        { "{{ leakge.events }}", "RG420 1:4,6 Nothing is called 'leakge'. | leakge | a name of the review, a variable or a function | Did you mean 'leakage'?" },
        { "{{ zzzzzzzz }}", "RG420 1:4,8 Nothing is called 'zzzzzzzz'. | zzzzzzzz | a name of the review, a variable or a function | See the list of names in templates/README.md; every address of the review stands in results.json." },
        { "{{ $a }}", "RG420 1:4,2 Nothing is called '$a'. | $a | a name of the review, a variable or a function | See the list of names in templates/README.md; every address of the review stands in results.json." },
        { "{{ leakage.crude.estimat }}", "RG421 1:18,7 'leakage.crude' has no member 'estimat'. | estimat | one of estimate, interval, lower, upper | Did you mean 'estimate'?" },
        { "{{ one.half }}", "RG421 1:8,4 'one' has no member 'half'. | half | no member | Write '?.' instead of '.' where a member may be missing." },
        { "{{ age.mean | fixdd }}", "RG422 1:15,5 There is no function 'fixdd'. | fixdd | a function | Did you mean 'fixed'?" },
        { "{{ age.mean years }}", "RG423 1:4,8 'age.mean' is a value and takes no arguments. | age.mean | a function, or an operator after the value | Put text that follows a value outside the braces." },
        { "{{ age = 3 }}", "RG424 1:4,3 'age' is a name of the review or a function and cannot be a variable. | age | a name that is not taken | Call the variable '$age': names with a dollar sign are always free." },
        { "{{ $1 }}", "RG425 1:4,2 Argument $1 was not given. | $1 | no argument: none was given | Arguments are counted from $1 and stand after the path: include \"path\" first second." },
        { "{{ studies.rows[2] }}", "RG426 1:17,1 There is nothing at this index. | 2 | 0 to 1 | Items are counted from 0; members are named in quotes." },
        { "{{ leakage[one] }}", "RG426 1:12,3 There is nothing at this index. | the quantity 'one' | the name of a member in quotes | Items are counted from 0; members are named in quotes." },
        { "{{ review.licence.name }}", "RG427 1:19,4 'name' is asked of something that has no members. | null | a name of the review with members | Write '?.' instead of '.' where the value may be missing." },
        { "{{ age.mean | fixed }}", "RG430 1:15,5 The function 'fixed' is called with the wrong number of arguments. | 1 | two arguments: x | fixed 1 | What stands before '|' is the first argument; an argument with operators stands in parentheses." },
        { "{{ age.mean | percent }}", "RG431 1:4,8 The function 'percent' cannot use this argument. | the quantity 'age.mean' | a quantity with the unit 'proportion' or '%' | Where it is a proportion, declare its unit so in review.yml." },
        { "{{ 3 | fixed 1 }}", "RG431 1:4,1 The function 'fixed' cannot use this argument. | the number 3 | a quantity that is a number or an interval | Only a quantity can be printed: declare it under `calculations` in review.yml." },
        { "{{ age.range | p_value }}", "RG431 1:4,9 The function 'p_value' cannot use this argument. | the interval 'age.range' | a quantity that is one number | Use one limit of the interval." },
        { "{{ age.mean | fixed 99 }}", "RG431 1:21,2 The function 'fixed' cannot use this argument. | the number 99 | a number of decimals from 0 to 12 |" },
        { "{{ cite \"masala_2012\" }}", "RG432 1:9,13 No reference has the key 'masala_2012'. | masala_2012 | a key of references.json or methods/references.json | Did you mean 'masala_2011'?" },
        { "{{ figure \"flaw\" }}", "RG433 1:11,6 No figure is called 'flaw'. | flaw | the id of a figure in review.yml | Did you mean 'flow'?" },
        { "{{ table \"table2\" }}", "RG434 1:10,8 No table of the manuscript is called 'table2'. | table2 | the id of a table of the manuscript in review.yml | Did you mean 'table1'?" },
        { "{{ leakage.events + 1 }}", "RG440 1:4,18 A printed number must be a quantity: declare it under `calculations` in review.yml. | 23 | a quantity of the review | Numbers calculated in a template can decide and count, but not be printed, for nothing would tell where they come from." },
        { "{{ review.licence }}", "RG441 1:4,14 There is nothing to print. | null | a quantity or a text | Give a text for this case: x ?? \"none\"." },
        { "{{ leakage.crude }}", "RG442 1:4,13 This value has no printed form. | the group 'leakage.crude' | a quantity or a text | Name one of its members: estimate, interval, lower, upper." },
        { "{{ one == 1 }}", "RG442 1:4,8 This value has no printed form. | true | a quantity or a text | Print words of your own: {{ if x }}…{{ else }}…{{ end }}." },
        { "{{ studies.rows }}", "RG442 1:4,12 This value has no printed form. | a list | a quantity or a text | Write 'list | join \", \"', or go over it with 'for'." },
        { "{{ 1..3 }}", "RG442 1:4,4 This value has no printed form. | a range | a quantity or a text | Go over it with 'for'." },
        { "{{ if age.range > 3 }}{{ end }}", "RG443 1:7,13 The operator '>' cannot be used here. | the interval 'age.range' and the number 3 | two numbers or two texts | Compare and calculate with values of one kind; use the limits of an interval, not the interval." },
        { "{{ if pain.grade == 3 }}{{ end }}", "RG443 1:7,15 The operator '==' cannot be used here. | the text 'pain.grade' and the number 3 | two numbers, two texts or two truth values | Compare and calculate with values of one kind; use the limits of an interval, not the interval." },
        { "{{ \"n = \" + one }}", "RG444 1:4,12 A number or quantity cannot be joined to text. | the text 'n = ' and the quantity 'one' | two texts | Write them one after the other: {{ a }} text {{ b }}, or use 'capture'." },
        { "{{ if studies.masala_2011.volume > 2 }}{{ end }}", "RG445 1:7,26 The value is not available, so this has no answer. | 'studies.masala_2011.volume' (not reported) | a value that is available | Ask first: if (x | is_available); or name a substitute: x ?? 0." },
        { "{{ x = 1 / (one - 1) }}", "RG446 1:13,7 A number is divided by zero. | 0 | a divisor other than zero | Ask first whether the divisor is zero." },
        { "{{ for s in studies }}{{ end }}", "RG447 1:13,7 A loop goes over lists. | the group 'studies' | a list, such as the rows of a table, or a range such as 1..3 | The rows of a table are its member 'rows', the studies of an outcome 'study_list'." },
        { "{{ include \"studdy.md\" }}", "RG450 1:12,11 There is no template 'studdy.md'. | studdy.md | the path of a text file within templates/ | Did you mean 'study.md'?" },
        { "{{ include \"../secret.md\" }}", "RG451 1:12,14 A template can include files of the templates folder alone. | ../secret.md | a path within templates/ without '..', drive or leading slash | Write the path from templates/ on, with forward slashes." },
        { "{{ include \"loop.md\" }}", "RG452 templates/loop.md:1:12,9 Templates include one another too deeply. | loop.md | at most 20 levels | A template must not include itself, directly or through others." },
        { "{{ for i in 1..1000000000 }}{{ end }}", "RG453 1:4,3 Loops and includes are repeated too often; the rest of the template is left out. |  | at most 100000 repetitions in all | Make the range or the nested loops smaller." },
        { "{{ s = \"0123456789\"; for i in 1..40; s = s + s; end }}", "RG454 1:42,5 The template writes too much text; the rest is left out. |  | at most 4000000 characters in all | Look for a loop or a text that doubles itself." },
    };

    [Theory]
    [MemberData(nameof(Wordings))]
    public void SaysExactly(string template, string expected)
    {
        var (_, diagnostics) = ExampleReview.Render(template, ("study.md", ""), ("loop.md", "{{ include \"loop.md\" }}"));
        Wording(diagnostics.ShouldHaveSingleItem()).ShouldBe(expected);
    }

    [Fact]
    public void RefusesExpressionsBeyondAnySensibleSize()
    {
        const string wording = "An expression is too large or too deeply nested. |  | at most 200 parts and 60 levels | Assign parts of it to variables.";
        foreach (var (template, place) in new[] { ("{{ x = " + new string('(', 100) + " }}", "1:38,1"), ("{{ x = 1" + string.Concat(Enumerable.Repeat(" + 1", 200)) + " }}", "1:8,401") })
        {
            Wording(ExampleReview.Render(template).Diagnostics.ShouldHaveSingleItem()).ShouldBe($"RG411 {place} {wording}");
        }
    }

    [Fact]
    public void RefusesStatementsNestedTooDeeply()
    {
        var template = string.Concat(Enumerable.Repeat("{{ if true }}", 31));
        var diagnostics = ExampleReview.Render(template).Diagnostics;
        Wording(diagnostics.Single(d => d.Code == "RG412")).ShouldBe(
            "RG412 1:394,2 Statements are nested too deeply; the rest of the template is not read. |  | at most 30 levels | Move a part into a template of its own and include it.");
    }

    [Fact]
    public void TestsEveryCode()
    {
        var tested = Wordings.Select(w => ((string)w[1])[..5]).Concat(["RG411", "RG412"]).ToHashSet(StringComparer.Ordinal);
        var factories = typeof(TemplateDiagnostics).GetMethods().Count(m => m.ReturnType == typeof(Diagnostic));
        tested.Count.ShouldBe(factories);
    }

    private static string Wording(Diagnostic d)
    {
        var file = d.Span.File == "case.md" ? "" : d.Span.File + ":";
        return string.Create(CultureInfo.InvariantCulture, $"{d.Code} {file}{d.Span.Line}:{d.Span.Column},{d.Span.Length} ")
            + string.Join(Separator, d.Message, d.Found, d.Expected, d.Hint).TrimEnd();
    }
}
