using System.Collections.Frozen;
using ReportGen.Composition.Templates.Evaluation;
using ReportGen.Composition.Templates.Syntax;
using ReportGen.Composition.Templates.Values;

namespace ReportGen.Composition.Templates.Functions;

/// <summary>The functions of the language by name.</summary>
internal sealed class FunctionTable(BlockFunctions blocks, LanguageFunctions language)
{
    /// <summary>The function that the evaluator itself carries out.</summary>
    public const string Include = "include";

    private static readonly TemplateFunction Inclusion = new(Include, 1, 100, "one argument or more: include \"path\" argument", _ => TemplateValue.Nothing.Value);

    private readonly FrozenDictionary<string, TemplateFunction> _functions =
        new[] { Inclusion }.Concat(FormatFunctions.All).Concat(TextFunctions.All).Concat(blocks.All).Concat(language.All).ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);

    public IEnumerable<string> Names => _functions.Keys;

    public BlockFunctions Blocks => blocks;

    public TemplateFunction? Find(string name) => _functions.GetValueOrDefault(name);

    /// <summary>The function of a call with the right number of arguments, or null with a message.</summary>
    public TemplateFunction? Resolve(Expression.Call call, RenderSession session)
    {
        if (Find(call.Function) is not { } function)
        {
            var root = call.Function.Split('.')[0];
            var isValue = session.Variables.ContainsKey(root) || session.Scope.Root.Find(root) is not null;
            session.Diagnostics.Add(isValue
                ? TemplateDiagnostics.NotAFunction(call.NameSpan, call.Function)
                : TemplateDiagnostics.UnknownFunction(call.NameSpan, call.Function, Names));
            return null;
        }

        if (call.Arguments.Length >= function.Fewest && call.Arguments.Length <= function.Most) return function;
        session.Diagnostics.Add(TemplateDiagnostics.WrongArgumentCount(call.NameSpan, call.Function, call.Arguments.Length, function.Usage));
        return null;
    }
}
