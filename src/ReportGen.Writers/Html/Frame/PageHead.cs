using System.Collections.Immutable;

namespace ReportGen.Writers.Html.Frame;

/// <summary>What the frame of a page is filled with.</summary>
/// <param name="Language">Language of the page.</param>
/// <param name="Title">Text of the title.</param>
/// <param name="Meta">Markup of the metadata.</param>
/// <param name="Root">The way to the site's root, such as <c>../</c>; empty on the page there.</param>
/// <param name="Navigation">Markup of the links between pages.</param>
/// <param name="Source">Markup that names the work that is analysed anew; empty where there is none.</param>
/// <param name="Scripts">File names of the page's scripts within assets, in the order of running.</param>
/// <param name="Generator">Program and version.</param>
public sealed record PageHead(
    string Language, string Title, string Meta, string Root, string Navigation, string Source, ImmutableArray<string> Scripts, string Generator);
