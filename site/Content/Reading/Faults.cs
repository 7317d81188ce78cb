namespace TitleGuide.Content.Reading;

/// <summary>Collects what is wrong. Not thread-safe: each notice has its own, joined at the end.</summary>
internal sealed class Faults
{
    private readonly List<Diagnostic> found = [];

    public IReadOnlyList<Diagnostic> Found => found;

    public void Add(DiagnosticCode code, Position at, string message, string? clause = null, string? cure = null) =>
        found.Add(new Diagnostic(at, code.Severity, code.Id, message, clause, cure));

    public void AddRange(Faults other) => found.AddRange(other.found);
}
