using System.Collections.Immutable;

namespace ReportGen.Audit.Reconcile;

/// <summary>What stands against a printed figure though it may be right in itself.</summary>
/// <param name="Key">By which templates/wording/reconciliation.yml words it.</param>
/// <param name="Arguments">What the wording names.</param>
public sealed record FigureConflict(string Key, ImmutableArray<string> Arguments);
