namespace ReportGen.Input.Images;

/// <summary>Why an image cannot be shown.</summary>
/// <param name="Kind">What is wrong in general.</param>
/// <param name="Found">What was found, in words.</param>
internal sealed record ImageFault(ImageFaultKind Kind, string Found);
