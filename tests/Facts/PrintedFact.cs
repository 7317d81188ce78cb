namespace TitleGuide.Tests.Facts;

/// <param name="Clause">The clause that must show it; empty for the whole notice.</param>
/// <param name="Printed">What the document prints, when that is damaged.</param>
internal sealed record PrintedFact(string Clause, string Shown, string? Printed);
