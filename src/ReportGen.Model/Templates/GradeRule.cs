using System.Collections.Immutable;

namespace ReportGen.Model.Templates;

/// <summary>A grade: when every study has one of these levels and consistency is as asked.</summary>
/// <param name="Grade">Letter.</param>
/// <param name="Levels">Levels that qualify; empty for any.</param>
/// <param name="Consistent">Required consistency, or null for any.</param>
/// <param name="Rule">The rule in words.</param>
/// <param name="Wording">Path of the wording within templates/.</param>
public sealed record GradeRule(string Grade, ImmutableArray<string> Levels, bool? Consistent, string Rule, string Wording);
