using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Analysis.Evidence.Certainty;

/// <summary>A word that data give to a fact that rules ask for, and what it rests on.</summary>
internal sealed record EvidenceFact(string Name, string Value, ImmutableArray<Quantity> Inputs, params ImmutableArray<DerivationInput> Settings);
