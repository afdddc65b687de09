using System.Collections.Immutable;
using Markdig.Syntax;
using Block = ReportGen.Model.Manuscripts.Block;

namespace ReportGen.Composition.Markdown;

/// <summary>What was found in all sections before they are composed.</summary>
/// <param name="Headings">The finished heading of each that the Markdown holds.</param>
/// <param name="Placed">The markers that place a figure or table; others have an unknown id or are a second place.</param>
public sealed record Outline(ImmutableDictionary<HeadingBlock, Block.Heading> Headings, ImmutableHashSet<MarkerInline> Placed);
