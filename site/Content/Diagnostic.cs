using System.Collections.Immutable;

namespace TitleGuide.Content;

/// <summary>A place in a content file. The path is relative to the content folder, with forward slashes; line and column count from 1.</summary>
public sealed record Position(string Path, int Line, int Column)
{
    public override string ToString() => $"{Path}({Line},{Column})";
}

public enum Severity
{
    Warning,
    Error,
}

/// <summary>One fault found in content.</summary>
/// <param name="Code">Stable, such as C012; the list is in DiagnosticCode.</param>
/// <param name="Message">What is wrong, a Chinese sentence.</param>
/// <param name="Clause">The clause it concerns, as a reader would cite it, or null.</param>
/// <param name="Cure">What would most likely put it right, a Chinese sentence, or null.</param>
public sealed record Diagnostic(
    Position At, Severity Severity, string Code, string Message, string? Clause = null, string? Cure = null)
{
    /// <summary>The one-line form: <c>path(line,column): error CODE: message（条款：…）。建议：…</c>.</summary>
    public override string ToString() =>
        $"{At}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}"
        + (Clause is null ? "" : $"（条款：{Clause}）")
        + (Cure is null ? "" : $"建议：{Cure}");
}

/// <summary>What loading a content folder gives: a snapshot when nothing published has an error, and every fault found.</summary>
public sealed record LoadResult(Snapshot? Snapshot, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Every notice and draft as far as it could be read, whatever its faults: for tools, never for the site.</summary>
    public ImmutableArray<Notice> Read { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
